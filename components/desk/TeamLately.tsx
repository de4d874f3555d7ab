import type { RolloutActs, RolloutState } from '../../utils/stores/rollout-view.ts';
import { DeskIcon } from './DeskIcon.tsx';
import { whenOf } from './desk-words.ts';

interface TeamLatelyProps {
  readonly rollout: RolloutState;
  readonly acts: RolloutActs;
}

const MARKS = {
  good: { icon: 'ok', says: 'Fine', ink: 'good' },
  careful: { icon: 'mark', says: 'Careful', ink: 'warn' },
  refused: { icon: 'no', says: 'Refused', ink: 'bad' },
} as const;

const SHOWN = 8;

/** What this computer did when it looked. */
export function TeamLately({ rollout, acts }: TeamLatelyProps) {
  const { seen, busy } = rollout;
  const lines = seen?.lines.slice(0, SHOWN) ?? [];
  return (
    <section aria-labelledby="lately-title">
      <h2 id="lately-title">Lately</h2>
      <p className="muted">
        What this computer did when it looked; each agent’s does the same. The last good library always stays.
      </p>
      {lines.length === 0 && <p>It has not looked yet.</p>}
      <ul className="log">
        {lines.map(({ at, mark, text }) => (
          <li key={`${at} ${text}`}>
            <span className="meta num">{whenOf(at)}</span>
            <span className={MARKS[mark].ink}>
              <DeskIcon name={MARKS[mark].icon} />
              <span className="sr">{MARKS[mark].says}</span>
            </span>
            <span>{text}</span>
          </li>
        ))}
      </ul>
      {seen?.waiting && (
        <div className="acts below">
          <button
            type="button"
            className="btn"
            disabled={busy !== undefined}
            onClick={() => void acts.lookNow('instead')}
          >
            Take in version {seen.waiting.version} in place of mine
          </button>
        </div>
      )}
    </section>
  );
}
