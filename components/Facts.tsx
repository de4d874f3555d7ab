import { useState } from 'react';
import type { Issue, IssueReading, OpenQuestion, Specific } from '../utils/engine/types.ts';
import type { Notice as NoticeState } from '../utils/stores/panel.ts';
import { IssueChip } from './IssueChip.tsx';
import { Notice } from './Notice.tsx';
import { SpecificChip } from './SpecificChip.tsx';
import { SpecificField } from './SpecificField.tsx';
import { UndoLine } from './UndoLine.tsx';
import { cut } from './words.ts';

const QUOTE_CHARS = 220;
const QUESTIONS = 2;

interface FactsProps {
  readonly issue: IssueReading | undefined;
  readonly specifics: readonly Specific[];
  readonly questions: readonly OpenQuestion[];
  /** The words just removed, while Undo stands. */
  readonly removed: string | undefined;
  readonly notice: NoticeState | undefined;
  readonly copied: boolean;
  readonly onIssue: (issue: Issue) => void;
  readonly onInsert: (specific: Specific) => void;
  readonly onChange: (specific: Specific, to: string) => void;
  readonly onRemove: (specific: Specific) => void;
  readonly onUndo: () => void;
  readonly onCopy: (text: string) => void;
}

/** What the customer gave: press a chip to insert it, Delete to remove it, Change to put it right. */
export function Facts(props: FactsProps) {
  const { issue, specifics, questions, removed, notice, onInsert, onChange, onRemove } = props;
  const [changing, setChanging] = useState<string>();
  const isChanging = changing !== undefined && specifics.length > 0;
  return (
    <section className="facts" aria-labelledby="facts-title">
      <h2 className="sr-only" id="facts-title">
        What the customer gave
      </h2>
      <ul className="chips">
        <li className="chip-issue-item">
          <IssueChip reading={issue} onCorrect={props.onIssue} />
        </li>
        {specifics.map((specific) => {
          const key = keyOf(specific);
          return (
            <li key={key}>
              {isChanging ? (
                <SpecificField
                  specific={specific}
                  focused={key === changing}
                  onChange={(to) => onChange(specific, to)}
                  onRemove={() => onRemove(specific)}
                  onDone={() => setChanging(undefined)}
                />
              ) : (
                <SpecificChip
                  specific={specific}
                  onInsert={() => onInsert(specific)}
                  onChange={() => setChanging(key)}
                  onRemove={() => onRemove(specific)}
                />
              )}
            </li>
          );
        })}
        {specifics.length > 0 && (
          <li className="chips-end">
            <button
              type="button"
              className="link"
              aria-label={isChanging ? 'Done changing what the customer gave' : 'Change what the customer gave'}
              onClick={() => setChanging(isChanging ? undefined : specifics.slice(0, 1).map(keyOf).join(''))}
            >
              {isChanging ? 'Done' : 'Change'}
            </button>
          </li>
        )}
      </ul>
      {removed !== undefined && <UndoLine what={`Removed ${cut(removed, 40)}.`} onUndo={props.onUndo} />}
      {notice && <Notice notice={notice} copied={props.copied} onCopy={props.onCopy} />}
      {questions.slice(-QUESTIONS).map(({ messageId, text }) => (
        <p className="open-question" key={`${messageId}:${text}`}>
          <span className="lead">Unanswered</span> <q>{cut(text, QUOTE_CHARS)}</q>
        </p>
      ))}
    </section>
  );
}

const keyOf = ({ kind, text, messageId, start }: Specific) => `${kind}:${messageId}:${start}:${text}`;
