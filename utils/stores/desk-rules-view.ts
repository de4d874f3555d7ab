import type { RuleSetting } from '../engine/types.ts';
import { flaggedBy, rulesThatFlag } from '../library/preview.ts';
import { type RuleCard, ruleCards } from '../library/rules.ts';
import type { RuleEntry } from '../library/schema.ts';
import { finderOf } from '../library/search.ts';
import type { RuleFilters } from './desk.ts';
import { isFixed, layerOf, libraryBelow, libraryHere, rulesLibrary, type Shelf, WRITTEN_LAYERS } from './desk-shelf.ts';
import { remembered } from './remembered.ts';

export type { RuleCard } from '../library/rules.ts';
export { parseWording } from '../library/schema.ts';

/** A rule with what is set for it here. */
export interface DeskRule extends RuleCard {
  readonly off: boolean;
  readonly set: RuleCard['severity'];
  /** The layer being edited says something of it. */
  readonly changed: boolean;
  /** The topmost layer that says something of it. */
  readonly by: 'built_in' | (typeof WRITTEN_LAYERS)[number];
  readonly fixed: boolean;
  /** What the layer being edited says. */
  readonly own: RuleEntry;
  /** What the layers below set. */
  readonly below: RuleSetting;
}

export const rulesOf = remembered((shelf: Shelf): readonly DeskRule[] => {
  const here = libraryHere(shelf).rules;
  const under = libraryBelow(shelf).rules;
  const layer = layerOf(shelf);
  const names = WRITTEN_LAYERS.slice(0, WRITTEN_LAYERS.indexOf(shelf.editing) + 1).reverse();
  return ruleCards.map((card) => {
    const { off, severity } = here[card.id] ?? {};
    const by = names.find((name) => Object.hasOwn(shelf.layers[name].rules, card.id)) ?? 'built_in';
    return {
      ...card,
      off: off ?? false,
      set: severity ?? card.severity,
      changed: Object.hasOwn(layer.rules, card.id),
      by,
      fixed: isFixed(shelf, shelf.editing) || (by === 'organisation' && shelf.sources.organisation?.how === 'policy'),
      own: layer.rules[card.id] ?? {},
      below: under[card.id] ?? {},
    };
  });
});

/** A line the wordings are tried on, with what the rule makes of it as it is set here. */
export const isFlaggedBy = (rule: string, line: string, shelf: Shelf): boolean =>
  flaggedBy(rule, line, rulesLibrary(shelf));

/** Words enough to be a sentence somebody might write. */
const SENTENCE = 4;

/** The rules that match the words, and, for a whole sentence, those that would mark it. `names` are said by the desk. */
export function matchingRules(
  shelf: Shelf,
  { query, severity, changed }: RuleFilters,
  names: (id: string) => string,
): readonly DeskRule[] {
  const rules = rulesOf(shelf).filter(
    (rule) => (severity === undefined || rule.set === severity) && (!changed || rule.changed),
  );
  if (query.trim() === '') return rules;
  const found = new Set(ruleFinder(names)(query));
  const flagging = query.trim().split(/\s+/).length >= SENTENCE ? marking(query, shelf) : new Set<string>();
  return rules.filter(({ id }) => found.has(id) || flagging.has(id));
}

/** Rules that are off are asked too: one looks for them to turn them on. */
function marking(query: string, shelf: Shelf): ReadonlySet<string> {
  const library = rulesLibrary(shelf);
  const on = Object.entries(library.rules).map(([id, { off: _, ...setting }]) => [id, setting]);
  return rulesThatFlag(query, { ...library, rules: Object.fromEntries(on) });
}

const ruleFinder = remembered((names: (id: string) => string) =>
  finderOf(
    ruleCards.map(({ id, category, summary }) => ({
      id,
      text: names(id),
      more: `${summary} ${category.replaceAll('_', ' ')}`,
    })),
  ),
);
