import type { PhraseFlag } from '../../utils/stores/desk-view.ts';
import { DeskIcon } from './DeskIcon.tsx';
import { ruleName } from './desk-words.ts';

interface FlagNoteProps extends PhraseFlag {
  readonly onRule: (id: string) => void;
}

const WHEN = { always: '', empty: ' when nothing is known of the chat', full: ' when everything is known' } as const;

/** What one of our own rules says of the phrase. */
export function FlagNote({ finding, when, onRule }: FlagNoteProps) {
  return (
    <div className="note warn-b">
      <DeskIcon name="mark" />
      <b>
        Would be flagged{WHEN[when]}:{' '}
        {ruleName(finding.rule).replace(/^[A-Z](?=[a-z])/, (first) => first.toLowerCase())}
      </b>
      <span>
        “{finding.text}” · {finding.message}
      </span>
      {finding.rewrites[0] !== undefined && <span className="try">{finding.rewrites[0]}</span>}
      <span className="acts">
        <button type="button" className="btn link s" onClick={() => onRule(finding.rule)}>
          About this rule
        </button>
      </span>
    </div>
  );
}
