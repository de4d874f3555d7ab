import type { Preview, PreviewLine } from '../../utils/stores/desk-view.ts';
import { cut } from '../words.ts';
import { DeskIcon } from './DeskIcon.tsx';
import { ruleName } from './desk-words.ts';

interface PhrasePreviewProps {
  readonly previews: readonly Preview[];
  readonly text: string;
}

const SAID_CHARS = 120;
const BLANK = /\{([a-z][a-z_]{0,30})!/g;

/** The phrase on two sample chats, with everything known and with nothing. */
export function PhrasePreview({ previews, text }: PhrasePreviewProps) {
  const blanks = [...new Set([...text.matchAll(BLANK)].map(([, slot = '']) => slot.replaceAll('_', ' ')))];
  return (
    <div>
      <div className="rowhead">
        <h3>On two sample chats, slots full and empty</h3>
      </div>
      {previews.map(({ chat, says, lines }) => (
        <div key={chat} className="prev">
          <p>“{cut(says, SAID_CHARS)}”</p>
          <dl>
            {lines.map((line) => (
              <Line key={line.slots} {...line} />
            ))}
          </dl>
        </div>
      ))}
      {blanks.length > 0 && (
        <p className="meta blanks">
          The agent fills in <b>{blanks.join(', ')}</b> before it can be inserted.
        </p>
      )}
    </div>
  );
}

function Line({ slots, parts, findings }: PreviewLine) {
  return (
    <div>
      <dt>{slots === 'full' ? 'Full' : 'Empty'}</dt>
      {parts ? (
        <>
          <dd>
            {parts.map((part, at) => {
              const key = `${at}:${part.type}`;
              if (part.type === 'blank') {
                return (
                  <span key={key} className="slot fill">
                    {part.value ?? part.hint}
                  </span>
                );
              }
              if (part.type === 'known') {
                return (
                  <span key={key} className="got">
                    {part.text}
                  </span>
                );
              }
              return <Flagged key={key} text={part.text} words={findings.map(({ text }) => text)} />;
            })}
          </dd>
          {findings.length > 0 ? (
            <dd className="warn" title={findings.map(({ rule }) => ruleName(rule)).join(', ')}>
              <DeskIcon name="mark" />
              <span className="sr">Flagged</span>
            </dd>
          ) : (
            <dd className="good">
              <DeskIcon name="ok" />
              <span className="sr">Passes</span>
            </dd>
          )}
        </>
      ) : (
        <dd className="muted">
          {slots === 'full' ? 'Not offered as it stands.' : 'Not offered: it needs what is not known.'}
        </dd>
      )}
    </div>
  );
}

/** A piece of text with the words that were found in it, where they lie in this piece whole. */
function Flagged({ text, words }: { readonly text: string; readonly words: readonly string[] }) {
  const found = words.find((one) => one !== '' && text.includes(one));
  if (found === undefined) return text;
  const at = text.indexOf(found);
  return (
    <>
      {text.slice(0, at)}
      <span className="flagged">{found}</span>
      {text.slice(at + found.length)}
    </>
  );
}
