import type { LibraryLayer } from '../library/schema.ts';
import { type Answer, ask, type Fetch } from './ask.ts';
import type { Source } from './in-force.ts';
import { judgePack, type Verdict } from './judge.ts';
import { canVerify } from './keys.ts';
import type { Pack } from './pack.ts';
import { type Seen, seenOf } from './seen.ts';
import { type Line, toldRefusal, toldTrouble, withLine } from './told.ts';

export interface Look {
  readonly source: Source;
  readonly seen: Seen | undefined;
  /** The layer in its place was written on this computer: it is never written over. */
  readonly own: boolean;
  readonly granted: boolean;
  readonly fetch: Fetch;
  readonly now: number;
}

export interface Published {
  readonly pack: Pack;
  readonly etag: string | undefined;
}

export interface Looked {
  readonly seen: Seen;
  /** To be kept as the layer, together with `seen`; undefined: what is there stays. */
  readonly layer: LibraryLayer | undefined;
  /** What lies there, where its signature held: for comparing before publishing. */
  readonly there: Published | 'nothing' | undefined;
}

/** Look at the address once: what is to be kept from it, and one line on what happened. Never rejects. */
export async function look({ source, seen: before, own, granted, fetch, now }: Look): Promise<Looked> {
  const seen = seenOf(before, source);
  const version = seen.held?.version;
  const say = (line: Omit<Line, 'at'>, change: Partial<Seen> = {}): Looked => ({
    seen: { ...seen, ...change, lines: [...withLine(seen.lines, { at: now, ...line })] },
    layer: undefined,
    there: undefined,
  });
  if (!(await canVerify()))
    return say({ mark: 'careful', text: 'This browser is too old to check signatures. Update it to 137 or later' });
  const answer: Answer = await ask({ url: source.url, etag: seen.etag, granted, fetch });
  if (answer.got === 'trouble') {
    const { trouble } = answer;
    const empty = trouble.what === 'status' && (trouble.status === 404 || trouble.status === 410);
    return { ...say({ mark: 'careful', text: toldTrouble(trouble, version) }), there: empty ? 'nothing' : undefined };
  }
  if (answer.got === 'unchanged') return say(same(seen));

  const verdict = await judgePack(answer.body, seen.trust, seen.held);
  if (verdict.fate === 'refused') return say({ mark: 'refused', text: toldRefusal(verdict.refusal, version) });
  const { pack } = verdict;
  if (pack.layer !== source.layer)
    return say({
      mark: 'refused',
      text: `It is made for the ${pack.layer}, and here the ${source.layer} is looked for. Refused. ${version === undefined ? 'Nothing taken in yet' : `Kept ${version}`}`,
    });
  const there = { pack, etag: answer.etag };
  const etag = answer.etag === undefined ? {} : { etag: answer.etag };
  if (verdict.fate === 'same') return { ...say(same(seen), etag), there };
  if (own) {
    // The name is kept, so that it is not fetched again; the number is not: it is not in use here.
    const waiting = { version: pack.version, by: pack.by };
    return { ...say(same({ ...seen, waiting }), { ...etag, waiting, trust: copied(verdict.trust) }), there };
  }
  const { published, by, note } = pack;
  const { waiting: _, etag: __, ...rest } = seen;
  return {
    seen: {
      ...rest,
      ...etag,
      trust: copied(verdict.trust),
      held: verdict.held,
      pack: { version: pack.version, published, by, note },
      lines: [...withLine(seen.lines, { at: now, mark: 'good', text: takenIn(pack) })],
    },
    layer: pack.library,
    there,
  };
}

/** What a lead's own computer knows once its pack lies there. */
export function afterPublishing(
  seen: Seen,
  { pack, trust, held }: Extract<Verdict, { readonly fate: 'taken' }>,
  etag: string | undefined,
  now: number,
): Seen {
  const { waiting: _, etag: __, ...rest } = seen;
  const { version, published, by, note } = pack;
  return {
    ...rest,
    ...(etag !== undefined && { etag }),
    trust: copied(trust),
    held,
    pack: { version, published, by, note },
    lines: [...withLine(seen.lines, { at: now, mark: 'good', text: `Version ${version} published from here` })],
  };
}

const copied = ({ key, next, revoked }: { key: string; next: readonly string[]; revoked: readonly string[] }) => ({
  key,
  next: [...next],
  revoked: [...revoked],
});

const same = ({ waiting, held }: Seen): Omit<Line, 'at'> =>
  waiting
    ? {
        mark: 'careful',
        text: `Version ${waiting.version}${waiting.by && ` by ${waiting.by}`} is there. Kept your own changes: publish, or take it in instead`,
      }
    : { mark: 'good', text: held ? `No change. Version ${held.version}` : 'No change' };

function takenIn({ version, library }: Pack): string {
  const parts = [
    [library.phrases.length, 'phrase'],
    [Object.keys(library.rules).length, 'rule'],
  ] as const;
  const counted = parts
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${count} ${word}${count === 1 ? '' : 's'}`);
  return `Version ${version} taken in${counted.length > 0 ? `: ${counted.join(', ')}` : ''}`;
}
