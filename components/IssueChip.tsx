import type { Issue, IssueReading } from '../utils/engine/types.ts';
import { ISSUES } from '../utils/engine/words.ts';
import { ChoiceMenu } from './ChoiceMenu.tsx';
import { ISSUE_WORDS, issueWord } from './words.ts';

interface IssueChipProps {
  readonly reading: IssueReading | undefined;
  readonly onCorrect: (issue: Issue) => void;
}

/** What the chat is about; a press chooses another. What was read beside it stands on top. */
export function IssueChip({ reading, onCorrect }: IssueChipProps) {
  const likely = reading ? [reading.issue, ...reading.others] : [];
  const ordered = [...new Set([...likely, ...ISSUES])];
  return (
    <ChoiceMenu
      label="What is it about?"
      className="chip chip-issue"
      name={`${issueWord(reading)}. Choose another issue`}
      chosen={reading?.issue}
      choices={ordered.map((issue) => ({ id: issue, label: ISSUE_WORDS[issue] }))}
      onChoose={(id) => {
        const chosen = ISSUES.find((word) => word === id);
        if (chosen) onCorrect(chosen);
      }}
    >
      {issueWord(reading)}
    </ChoiceMenu>
  );
}
