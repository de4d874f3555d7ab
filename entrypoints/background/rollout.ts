import { browser } from 'wxt/browser';
import type { Published, Put, PutEnd } from '../../utils/messaging.ts';
import { hostPattern } from '../../utils/rollout/address.ts';
import type { Fetch } from '../../utils/rollout/ask.ts';
import { judgePack } from '../../utils/rollout/judge.ts';
import { afterPublishing, look } from '../../utils/rollout/look.ts';
import { putPack } from '../../utils/rollout/put.ts';
import { firstLook, nextLook } from '../../utils/rollout/schedule.ts';
import { seenOf } from '../../utils/rollout/seen.ts';
import { toldRefusal, withLine } from '../../utils/rollout/told.ts';
import { readLayer, saveLayer } from '../../utils/storage/layers.ts';
import { publishedVersions } from '../../utils/storage/published.ts';
import { currentSource, librarySeen } from '../../utils/storage/rollout.ts';
import { signingKey } from '../../utils/storage/signing-key.ts';
import { keyedQueue } from './queue.ts';

export const LIBRARY_ALARM = 'library';
const inTurn = keyedQueue();

/** `whole`: read it though it has not changed. `instead`: in the place of what was written on this computer. */
type LookAs = 'look' | 'whole' | 'instead';

/** Look once at `after` minutes from now; nowhere to look, no alarm. */
async function plan(after: (minutes: number) => number): Promise<void> {
  const source = await currentSource();
  if (source) await browser.alarms.create(LIBRARY_ALARM, { delayInMinutes: after(source.minutes) });
  else await browser.alarms.clear(LIBRARY_ALARM);
}

/** A browser was opened or Poise updated: look soon, but not with everyone else. An alarm that is set already stands. */
export async function planFirst(): Promise<void> {
  if (!(await browser.alarms.get(LIBRARY_ALARM))) await plan((minutes) => firstLook(minutes, Math.random()));
}

/** Look at the address in force, keep what may be kept, and plan the next look. One at a time. */
export const lookNow = (fetch: Fetch, as: LookAs = 'look'): Promise<Published | 'nothing' | undefined> =>
  inTurn('library', async () => {
    const source = await currentSource();
    if (!source) {
      await plan(() => 0);
      return undefined;
    }
    const [seen, kept, key] = await Promise.all([
      librarySeen.getValue(),
      readLayer(source.layer),
      signingKey.getValue(),
    ]);
    const written = kept.source === undefined && kept.savedBy !== undefined;
    const own = key !== undefined || (source.layer === 'team' && written);
    const granted = await browser.permissions.contains({ origins: [hostPattern(source.url)] });
    const looked = await look({
      source,
      // What is to replace one's own, or to be compared with it, is wanted whole.
      seen: seen && as !== 'look' ? { ...seen, etag: undefined } : seen,
      own: own && as !== 'instead',
      granted,
      fetch,
      now: Date.now(),
    });
    const taken = looked.there === 'nothing' ? undefined : looked.there;
    // Whoever publishes can bring an earlier one back; a computer of agents keeps what is in use, and no more.
    if (key && taken) await publishedVersions.add(source.url, taken.pack).catch(() => undefined);
    try {
      if (looked.layer && taken)
        await saveLayer(source.layer, looked.layer, {
          before: kept.layer,
          savedBy: 'address',
          source: { how: 'address', name: source.url, version: taken.pack.version },
        });
      await librarySeen.setValue(looked.seen);
    } catch {
      // The layer comes first: where it had no room, the version before it stays, in number too.
      const text = `The browser has no room for version ${taken?.pack.version}. Kept what was there`;
      const lines = [...withLine(seen?.lines ?? [], { at: Date.now(), mark: 'careful', text })];
      if (seen) await librarySeen.setValue({ ...seen, lines }).catch(() => undefined);
    }
    await plan((minutes) => nextLook(minutes, Math.random()));
    return looked.there;
  });

/** Upload a signed pack where this computer looks: one that it would take itself. */
export const putNow = (fetch: Fetch, put: Put): Promise<PutEnd> =>
  inTurn('library', async () => {
    const source = await currentSource();
    if (!source) return { end: 'no_address' };
    const seen = seenOf(await librarySeen.getValue(), source);
    const verdict = await judgePack(put.body, seen.trust, seen.held);
    if (verdict.fate === 'same') return { end: 'stored', etag: seen.etag };
    if (verdict.fate === 'refused') return { end: 'refused', why: toldRefusal(verdict.refusal, seen.held?.version) };
    const end = await putPack({ ...put, url: source.url, fetch });
    if (end.end !== 'stored') return end;
    await publishedVersions.add(source.url, verdict.pack).catch(() => undefined);
    await librarySeen.setValue(afterPublishing(seen, verdict, end.etag, Date.now()));
    return end;
  });
