import type { LibraryLayer } from './schema.ts';

/** Old id → new id. An id is permanent: what was written of the old one is found under the new one. */
export type Renames = Readonly<Record<string, string>>;

/** Shipped phrases and rules that were ever renamed. Never shortened: somebody's library may be that old. */
export const SHIPPED_RENAMES: { readonly phrases: Renames; readonly rules: Renames } = { phrases: {}, rules: {} };

/** Where an id stands now, through as many renames as there were; a circle ends where it began. */
export function renamed(id: string, renames: Renames): string {
  const seen = new Set<string>();
  let now = id;
  while (Object.hasOwn(renames, now) && !seen.has(now)) {
    seen.add(now);
    now = renames[now] ?? now;
  }
  return seen.has(now) ? id : now;
}

/** A layer that says the new ids; where it holds both, what is said of the new one stays. */
export function withRenames(layer: LibraryLayer, { phrases, rules } = SHIPPED_RENAMES): LibraryLayer {
  if (!holdsOld(layer, phrases, rules)) return layer;
  const own = new Set(layer.phrases.map(({ id }) => id));
  const seen = new Set<string>();
  return {
    ...layer,
    phrases: layer.phrases.flatMap((phrase) => {
      const id = renamed(phrase.id, phrases);
      if ((id !== phrase.id && own.has(id)) || seen.has(id)) return [];
      seen.add(id);
      return [{ ...phrase, id }];
    }),
    hidden: [...new Set(layer.hidden.map((id) => renamed(id, phrases)))],
    rules: {
      ...Object.fromEntries(Object.entries(layer.rules).map(([id, setting]) => [renamed(id, rules), setting])),
      ...Object.fromEntries(Object.entries(layer.rules).filter(([id]) => renamed(id, rules) === id)),
    },
  };
}

const holdsOld = (layer: LibraryLayer, phrases: Renames, rules: Renames): boolean =>
  layer.phrases.some(({ id }) => Object.hasOwn(phrases, id)) ||
  layer.hidden.some((id) => Object.hasOwn(phrases, id)) ||
  Object.keys(layer.rules).some((id) => Object.hasOwn(rules, id));

/** Ids of rules, as they are called now: what an agent muted stays muted. */
export const withRuleRenames = (ids: readonly string[], renames = SHIPPED_RENAMES.rules): readonly string[] => [
  ...new Set(ids.map((id) => renamed(id, renames))),
];
