import { sameData } from '../library/edit.ts';
import { keptLayerSchema, type LibraryLayer, phraseSchema } from '../library/schema.ts';
import { troubleOf } from '../library/slots.ts';

/** One thing a layer says: a phrase, a rule's setting, an issue's remedies, one of the rest. */
export interface Part {
  /** `phrases close-winter`, `rules jargon`, `hidden apology-late`, `currency`. */
  readonly key: string;
  readonly list: string;
  readonly id: string;
}

/** Both leads changed it since they last had the same. */
export interface Conflict extends Part {
  readonly base: unknown;
  readonly theirs: unknown;
  readonly mine: unknown;
}

/** What publishing would change for agents. */
export interface Change extends Part {
  readonly what: 'new' | 'changed' | 'gone';
  readonly before: unknown;
  readonly after: unknown;
  /** Why it cannot go out, in words; undefined: it can. */
  readonly trouble: string | undefined;
}

type Parts = ReadonlyMap<string, unknown>;

const RECORDS = ['rules', 'playbook', 'manager', 'renames'] as const;
const WORDS = ['hidden', 'allowlist'] as const;
const SINGLES = ['currency', 'returnSteps', 'safeguarding'] as const;
/** Taught chat tools stand in a list and are told apart by their site. */
const TOOLS = 'tools';

function partsOf(layer: LibraryLayer): Parts {
  const parts = new Map<string, unknown>(layer.phrases.map((phrase) => [`phrases ${phrase.id}`, phrase]));
  for (const list of RECORDS)
    for (const [id, value] of Object.entries(layer[list] ?? {})) parts.set(`${list} ${id}`, value);
  for (const list of WORDS) for (const word of layer[list]) parts.set(`${list} ${word}`, true);
  for (const tool of layer.tools ?? []) parts.set(`${TOOLS} ${tool.site}`, tool);
  for (const single of SINGLES) if (layer[single] !== undefined) parts.set(single, layer[single]);
  return parts;
}

function layerOf(parts: Parts): LibraryLayer {
  const of = (list: string) =>
    [...parts].flatMap(([key, value]): [string, unknown][] =>
      key.startsWith(`${list} `) ? [[key.slice(list.length + 1), value]] : [],
    );
  const records = Object.fromEntries(RECORDS.map((list) => [list, Object.fromEntries(of(list))]));
  const singles = Object.fromEntries(SINGLES.flatMap((one) => (parts.has(one) ? [[one, parts.get(one)]] : [])));
  const { rules, ...others } = records;
  const tools = of(TOOLS).map(([, tool]) => tool);
  const given = Object.fromEntries(Object.entries(others).filter(([, one]) => Object.keys(one).length > 0));
  const read = keptLayerSchema.safeParse({
    phrases: of('phrases').map(([, phrase]) => phrase),
    rules,
    ...given,
    hidden: of('hidden').map(([id]) => id),
    allowlist: of('allowlist').map(([word]) => word),
    ...(tools.length > 0 && { tools }),
    ...singles,
  });
  // Never an empty library instead: it would be published.
  if (!read.success) throw new NotOneLibrary(read.error.issues[0]?.message ?? '');
  return read.data;
}

/** Two leads' changes together are no library: more phrases, or more of something else, than one can hold. */
export class NotOneLibrary extends Error {}

const partOf = (key: string): Part => {
  const at = key.indexOf(' ');
  return at < 0 ? { key, list: key, id: '' } : { key, list: key.slice(0, at), id: key.slice(at + 1) };
};

export interface Comparison {
  readonly conflicts: readonly Conflict[];
  /** Both leads' changes in one; where both changed the same, what was chosen, or else one's own. */
  readonly merged: LibraryLayer;
}

/** What two leads have made of the same library. `chosen`: by key, for conflicts that were looked at. */
export function compare(
  base: LibraryLayer,
  mine: LibraryLayer,
  theirs: LibraryLayer,
  chosen: ReadonlyMap<string, unknown> = new Map(),
): Comparison {
  const [was, here, there] = [partsOf(base), partsOf(mine), partsOf(theirs)];
  const conflicts: Conflict[] = [];
  const merged = new Map<string, unknown>();
  for (const key of new Set([...there.keys(), ...here.keys()])) {
    const [old, own, other] = [was.get(key), here.get(key), there.get(key)];
    const both = !sameData(old, own) && !sameData(old, other) && !sameData(own, other);
    if (both) conflicts.push({ ...partOf(key), base: old, theirs: other, mine: own });
    const value = both && chosen.has(key) ? chosen.get(key) : sameData(old, own) ? other : own;
    if (value !== undefined) merged.set(key, value);
  }
  return { conflicts, merged: layerOf(merged) };
}

/** What agents have now, and what they would have. */
export function changesBetween(now: LibraryLayer, next: LibraryLayer): readonly Change[] {
  const [before, after] = [partsOf(now), partsOf(next)];
  const changes: Change[] = [];
  for (const key of new Set([...after.keys(), ...before.keys()])) {
    const [old, fresh] = [before.get(key), after.get(key)];
    if (sameData(old, fresh)) continue;
    const what = old === undefined ? 'new' : fresh === undefined ? 'gone' : 'changed';
    changes.push({ ...partOf(key), what, before: old, after: fresh, trouble: troubleIn(key, fresh) });
  }
  return changes;
}

function troubleIn(key: string, value: unknown): string | undefined {
  if (!key.startsWith('phrases ') || value === undefined) return undefined;
  const { data, error } = phraseSchema.safeParse(value);
  if (!data) return error?.issues[0]?.message ?? 'it is not whole';
  const trouble = troubleOf(data.text);
  return trouble && 'it names a slot that there is not';
}

/** The library that goes out: what was ticked is as `next` has it, the rest as agents have it now. */
export function withTicked(now: LibraryLayer, next: LibraryLayer, ticked: ReadonlySet<string>): LibraryLayer {
  const [before, after] = [partsOf(now), partsOf(next)];
  const out = new Map<string, unknown>();
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const value = ticked.has(key) ? after.get(key) : before.get(key);
    if (value !== undefined) out.set(key, value);
  }
  return layerOf(out);
}

/** One's own layer with these parts as they are published: one's own changes to them are taken back. */
export function withoutOurs(own: LibraryLayer, published: LibraryLayer, keys: readonly string[]): LibraryLayer {
  const [out, there] = [new Map(partsOf(own)), partsOf(published)];
  for (const key of keys) {
    const value = there.get(key);
    if (value === undefined) out.delete(key);
    else out.set(key, value);
  }
  return layerOf(out);
}
