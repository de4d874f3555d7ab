import type { Shelf } from '../../utils/stores/desk-view.ts';
import { changesIn } from '../../utils/stores/desk-view.ts';
import { newestVersion, publishActs, type RolloutState, waitingChanges } from '../../utils/stores/rollout-view.ts';
import { many } from './desk-words.ts';
import { useLater } from './useLater.ts';
import { useRollout } from './useRollout.ts';

/** Typing is not counted along with, in milliseconds. */
const REST = 600;

interface SidePendingProps {
  readonly shelf: Shelf;
  /** One button only, for the narrow bar. */
  readonly short?: boolean;
}

/** What waits to be published, and the way there; where nothing is published from here, what this layer changes. */
export function SidePending({ shelf, short = false }: SidePendingProps) {
  const rollout = useRollout();
  const { source, signing, busy } = rollout;
  const layer = useLater(shelf.layers[source?.layer ?? 'team'], REST);
  const publishes = source !== undefined && signing !== undefined;
  const waiting = publishes ? waitingChanges(rollout, layer) : 0;
  const press = (label: string) => (
    <button
      type="button"
      className="btn s soft"
      disabled={busy !== undefined}
      onClick={() => void publishActs.review()}
    >
      {busy === 'comparing' ? 'Comparing…' : label}
    </button>
  );
  if (short) return publishes ? press(waiting > 0 ? `Publish ${waiting.toLocaleString('en')}` : 'Publish') : null;
  return (
    <div className="pending">
      {publishes ? <p>{waitingWords(rollout, waiting)}</p> : <p>{layerWords(changesIn(shelf))}</p>}
      {publishes && press('Review and publish')}
    </div>
  );
}

function waitingWords(rollout: RolloutState, waiting: number) {
  const version = newestVersion(rollout);
  return (
    <>
      <b>{waiting === 0 ? 'Nothing waiting' : `${many(waiting, 'change')} waiting`}</b>
      {version === undefined ? 'Agents have no version yet.' : `Agents have version ${version}.`}
    </>
  );
}

function layerWords(changes: number) {
  return (
    <>
      <b>{changes === 0 ? 'No changes' : many(changes, 'change')}</b>
      {changes === 0 ? 'This layer says what the ones below say.' : 'Kept. Every open panel here has them.'}
    </>
  );
}
