import type { Kind, Library, ManagerPath, Phrase } from '../engine/types.ts';
import type { LibraryLayer, PhraseEntry, RuleEntry } from './schema.ts';
import type { ToolEntry } from './taught.ts';

/** The layer with this phrase in it: in its place when its id is there, else at the end. */
export function withPhrase(layer: LibraryLayer, phrase: PhraseEntry): LibraryLayer {
  const known = layer.phrases.some(({ id }) => id === phrase.id);
  const phrases = known
    ? layer.phrases.map((one) => (one.id === phrase.id ? phrase : one))
    : [...layer.phrases, phrase];
  return { ...layer, phrases };
}

/** A phrase of the layer's own goes; a change to one of a layer below goes, and that one is back. */
export const withoutPhrase = (layer: LibraryLayer, id: string): LibraryLayer => ({
  ...layer,
  phrases: layer.phrases.filter((phrase) => phrase.id !== id),
  hidden: layer.hidden.filter((one) => one !== id),
});

export const withHidden = (layer: LibraryLayer, id: string, hidden: boolean): LibraryLayer => ({
  ...layer,
  hidden: hidden ? [...layer.hidden.filter((one) => one !== id), id] : layer.hidden.filter((one) => one !== id),
});

/** Set what is said of a rule; nothing said leaves it as the layer below has it. */
export function withRule(layer: LibraryLayer, id: string, setting: RuleEntry): LibraryLayer {
  const { [id]: _, ...others } = layer.rules;
  const said = Object.entries(setting).filter(([, value]) => !isEmpty(value));
  return { ...layer, rules: said.length > 0 ? { ...others, [id]: Object.fromEntries(said) } : others };
}

/** The layer with a taught chat tool; it takes the place of what was taught for its site. */
export const withTool = (layer: LibraryLayer, tool: ToolEntry): LibraryLayer => ({
  ...layer,
  tools: [...withoutTool(layer, tool.site), tool],
});

/** The layer without what it says of a site. */
export function withoutToolFor(layer: LibraryLayer, site: string): LibraryLayer {
  const { tools: _, ...rest } = layer;
  const tools = withoutTool(layer, site);
  return tools.length > 0 ? { ...rest, tools } : rest;
}

const withoutTool = ({ tools = [] }: LibraryLayer, site: string) => tools.filter((one) => one.site !== site);

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every(isEmpty));

/** A phrase as a layer holds it. */
export function entryOf({ origin: _, ...phrase }: Phrase): PhraseEntry {
  const { moods, issues, flags, variants, when, ...rest } = phrase;
  return {
    ...rest,
    moods: [...moods],
    issues: [...issues],
    ...(flags && { flags: [...flags] }),
    ...(variants && { variants: [...variants] }),
    ...(when && { when: [...when] }),
  };
}

/** A whole library as one layer, which says all of it. */
export function asLayer({ phrases, rules, playbook, currency, returnSteps, manager, ...notes }: Library): LibraryLayer {
  const byIssue: NonNullable<LibraryLayer['playbook']> = {};
  for (const { issue, ...remedy } of playbook) byIssue[issue] = [...(byIssue[issue] ?? []), { ...remedy }];
  return {
    phrases: phrases.map(entryOf),
    hidden: [],
    rules: Object.fromEntries(
      Object.entries(rules).map(([id, { flag, leave, ...set }]) => [
        id,
        { ...set, ...(flag && { flag: [...flag] }), ...(leave && { leave: [...leave] }) },
      ]),
    ),
    playbook: byIssue,
    ...(currency !== undefined && { currency }),
    ...(returnSteps && { returnSteps: returnSteps.map((step) => ({ ...step })) }),
    ...(manager && { manager: managerEntry(manager) }),
    allowlist: [...notes.allowlist],
    safeguarding: notes.safeguarding,
  };
}

const managerEntry = ({ hours, ...manager }: ManagerPath): NonNullable<LibraryLayer['manager']> => ({
  ...manager,
  ...(hours && { hours: [hours[0], hours[1]] }),
});

const WORDS_IN_AN_ID = 4;

/** An id nobody uses yet: the kind, then the first telling words of the text. It is permanent from then on. */
export function freshId(kind: Kind, text: string, taken: ReadonlySet<string>): string {
  const words = text
    .slice(0, 400)
    .toLowerCase()
    .replace(/\{[^{}]*\}|['’]/g, '')
    .match(/[a-z0-9]{2,16}/g)
    ?.filter((word) => !COMMON.has(word));
  const base = [kind.replaceAll('_', '-'), ...(words?.slice(0, WORDS_IN_AN_ID) ?? [])];
  if (base.length === 1) base.push('new');
  for (let number = 1; ; number++) {
    const id = number === 1 ? base.join('-') : `${base.join('-')}-${number}`;
    if (!taken.has(id)) return id;
  }
}

const COMMON = new Set(
  'am an and are as at be but by can do for from have is it me my of on or so that the this to was we will with you your'.split(
    ' ',
  ),
);

/** Words of an id after its kind: `follow-up-after-call` of kind follow_up gives `after-call`. */
export const idTail = (id: string, kind: Kind): string => id.slice(kind.length + 1);

/**
 * Two windows edited the same layer. What only one of them touched is taken from it; where both touched the same phrase
 * or rule, `mine` stays.
 */
export function mergeEdits(base: LibraryLayer, mine: LibraryLayer, theirs: LibraryLayer): LibraryLayer {
  const byId = ({ phrases }: LibraryLayer) => Object.fromEntries(phrases.map((phrase) => [phrase.id, phrase]));
  const on = ({ hidden }: LibraryLayer) => Object.fromEntries(hidden.map((id) => [id, true as const]));
  const bySite = ({ tools }: LibraryLayer) => Object.fromEntries((tools ?? []).map((tool) => [tool.site, tool]));
  const words = ({ allowlist }: LibraryLayer) => Object.fromEntries(allowlist.map((one) => [one, true as const]));
  const records = <T>(of: (layer: LibraryLayer) => Readonly<Record<string, T>> | undefined) =>
    mergeRecords(of(base) ?? {}, of(mine) ?? {}, of(theirs) ?? {});
  const one = <Name extends 'currency' | 'returnSteps' | 'safeguarding'>(name: Name) => {
    const value = pick(base[name], mine[name], theirs[name]);
    return value === undefined ? {} : { [name]: value };
  };
  const some = <T extends object>(name: string, merged: T) =>
    Object.keys(merged).length > 0 ? { [name]: merged } : {};
  const tools = Object.values(records(bySite));
  return {
    phrases: Object.values(records(byId)),
    hidden: Object.keys(records(on)),
    rules: records(({ rules }) => rules),
    allowlist: Object.keys(records(words)),
    ...some(
      'playbook',
      records(({ playbook }) => playbook),
    ),
    ...some(
      'manager',
      records<unknown>(({ manager }) => manager),
    ),
    ...some(
      'renames',
      records(({ renames }) => renames),
    ),
    ...(tools.length > 0 && { tools }),
    ...one('currency'),
    ...one('returnSteps'),
    ...one('safeguarding'),
  };
}

function mergeRecords<T>(
  base: Readonly<Record<string, T>>,
  mine: Readonly<Record<string, T>>,
  theirs: Readonly<Record<string, T>>,
): Record<string, T> {
  const merged: [string, T][] = [];
  for (const key of new Set([...Object.keys(theirs), ...Object.keys(mine)])) {
    const value = pick(base[key], mine[key], theirs[key]);
    if (value !== undefined) merged.push([key, value]);
  }
  return Object.fromEntries(merged);
}

const pick = <T>(base: T, mine: T, theirs: T): T => (sameData(base, mine) ? theirs : mine);

/** Same plain data, whatever the order of its fields; a field that is undefined is not there. */
export function sameData(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) || Array.isArray(other)) {
    if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length) return false;
    return one.every((value, at) => sameData(value, other[at]));
  }
  const fields = new Map(Object.entries(one).filter(([, value]) => value !== undefined));
  const others = Object.entries(other).filter(([, value]) => value !== undefined);
  return (
    fields.size === others.length && others.every(([key, value]) => fields.has(key) && sameData(fields.get(key), value))
  );
}
