import { useState } from 'react';
import type { Finding } from '../utils/engine/types.ts';
import type { MuteRequest, Notice as NoticeState } from '../utils/stores/panel.ts';
import { Notice } from './Notice.tsx';
import { cut, omissionWord } from './words.ts';

const QUOTE_CHARS = 80;
const SCOPES = [
  ['here', 'Here'],
  ['chat', 'This chat'],
  ['always', 'Always'],
] as const;

interface FindingItemProps {
  readonly finding: Finding;
  readonly notice: NoticeState | undefined;
  readonly copied: boolean;
  readonly onReplace: (rewrite: string) => void;
  readonly onMute: (scope: MuteRequest['scope']) => void;
  readonly onCopy: (text: string) => void;
}

/** Words of the draft that could land badly, other words for them, and the reason with its source. */
export function FindingItem({ finding, notice, copied, onReplace, onMute, onCopy }: FindingItemProps) {
  const [muting, setMuting] = useState(false);
  const [sourced, setSourced] = useState(false);
  const left = finding.text === '';
  const words = left ? omissionWord(finding.category) : cut(finding.text, QUOTE_CHARS);
  const [rewrite] = finding.rewrites;
  return (
    <li className="finding" data-severity={finding.severity}>
      <div className="finding-head">
        <h3 className={left ? 'left-out' : 'marked'}>{words}</h3>
        <div className="sug-acts">
          {muting
            ? SCOPES.map(([scope, label]) => (
                <button
                  key={scope}
                  type="button"
                  className="btn"
                  aria-label={`${label}: mute ${words}`}
                  onClick={() => onMute(scope)}
                >
                  {label}
                </button>
              ))
            : rewrite !== undefined && (
                <button
                  type="button"
                  className="btn btn-soft"
                  aria-label={left ? `Add: ${rewrite}` : `Replace ${words}`}
                  onClick={() => onReplace(rewrite)}
                >
                  {left ? 'Add' : 'Replace'}
                </button>
              )}
          <button
            type="button"
            className="btn"
            aria-expanded={muting}
            aria-label={muting ? 'Cancel muting' : `Mute, for ${words}`}
            onClick={() => setMuting(!muting)}
          >
            {muting ? 'Cancel' : 'Mute'}
          </button>
        </div>
      </div>
      {rewrite !== undefined && (
        <p className="finding-text">
          <span className="lead">Try</span> {rewrite}
        </p>
      )}
      <p className="finding-why">
        {finding.message}{' '}
        <button type="button" className="link" aria-expanded={sourced} onClick={() => setSourced(!sourced)}>
          Source
        </button>
        {sourced && (
          <span className="finding-source">
            {finding.source.reason} <span className="lead">{finding.source.label}</span>
          </span>
        )}
      </p>
      {notice && <Notice notice={notice} copied={copied} onCopy={onCopy} />}
    </li>
  );
}
