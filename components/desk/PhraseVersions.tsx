import { useState } from 'react';
import type { DeskState } from '../../utils/stores/desk.ts';
import { Diff } from './Diff.tsx';
import { whenOf } from './desk-words.ts';

interface PhraseVersionsProps {
  readonly id: string;
  readonly text: string;
  readonly versions: DeskState['versions'];
  /** Undefined: it can't be changed here. */
  readonly onText: ((text: string) => void) | undefined;
}

/** Earlier words of this phrase, where a kept version had others. */
export function PhraseVersions({ id, text, versions, onText }: PhraseVersionsProps) {
  const [open, setOpen] = useState<number>();
  const earlier = versions
    .flatMap(({ at, layer }) => {
      const was = layer.phrases.find((phrase) => phrase.id === id)?.text;
      return was === undefined ? [] : [{ at, was }];
    })
    .filter(({ was }, at, all) => was !== text && was !== all[at - 1]?.was);
  if (earlier.length === 0) return null;
  return (
    <div>
      <div className="rowhead">
        <h3>Earlier words</h3>
        <span className="meta">The last 20 versions are kept</span>
      </div>
      <ul className="earlier">
        {earlier.map(({ at, was }) => (
          <li key={at}>
            <span className="muted num">{whenOf(at)}</span>
            <button
              type="button"
              className="btn link small"
              aria-expanded={open === at}
              onClick={() => setOpen(open === at ? undefined : at)}
            >
              Compare
            </button>
            {onText && (
              <button type="button" className="btn link small" onClick={() => onText(was)}>
                Return to it
              </button>
            )}
            {open === at && (
              <p>
                <Diff before={was} after={text} />
              </p>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
