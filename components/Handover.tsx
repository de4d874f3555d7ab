import { Fragment } from 'react';
import type { HandoverLine } from '../utils/engine/types.ts';
import type { Notice as NoticeState } from '../utils/stores/panel.ts';
import { type Slots, slotValue, textOf } from '../utils/stores/phrase-text.ts';
import { Icon } from './Icon.tsx';
import { Notice } from './Notice.tsx';
import { Parts } from './PhraseText.tsx';

interface HandoverProps {
  readonly lines: readonly HandoverLine[];
  readonly slots: Slots;
  readonly notice: NoticeState | undefined;
  readonly copied: boolean;
  readonly onFill: (slot: string, value: string) => void;
  readonly onCopy: (text: string) => void;
}

/** The chat in six lines for whoever takes it over. A blank left open is copied as one: `[owner]`. */
export function Handover({ lines, slots, notice, copied, onFill, onCopy }: HandoverProps) {
  const text = lines.map(({ label, parts }) => `${label}: ${textOf(parts, slots)}`).join('\n');
  return (
    <details className="handover" open>
      <summary>
        Handover <Icon name="down" />
      </summary>
      <dl className="pairs">
        {lines.map(({ label, parts }) => (
          <Fragment key={label}>
            <dt>{label}</dt>
            <dd>
              {parts.map((part, index) => {
                const key = `${index}:${part.type}`;
                if (part.type !== 'blank') return <Parts key={key} parts={[part]} slots={slots} />;
                return (
                  <input
                    key={key}
                    className="slot-field"
                    aria-label={`${part.hint}, you fill this in`}
                    placeholder={part.hint}
                    maxLength={200}
                    value={slotValue(part, slots)}
                    onChange={(event) => onFill(part.slot, event.target.value)}
                  />
                );
              })}
            </dd>
          </Fragment>
        ))}
      </dl>
      <div className="row">
        <span className="lead">Read it before you pass it on.</span>
        <button type="button" className="btn btn-soft" onClick={() => onCopy(text)}>
          {copied ? 'Copied' : 'Copy handover'}
        </button>
      </div>
      {notice && <Notice notice={notice} onCopy={onCopy} />}
    </details>
  );
}
