import type { Issue, Layer, Library, Phrase, RemedyRule, RuleSetting } from '../engine/types.ts';
import { ISSUES, LAYERS } from '../engine/words.ts';
import { withRenames } from './renames.ts';
import type { LibraryLayer, RuleEntry } from './schema.ts';

/** A layer somebody writes: all but the one that is shipped. */
export type WrittenLayer = Exclude<Layer, 'built_in'>;

/** From the bottom up. */
export const WRITTEN_LAYERS: readonly WrittenLayer[] = ['organisation', 'team', 'personal'];

/** What each layer says. One that is not there says nothing. */
export type Layers = Readonly<Partial<Record<WrittenLayer, LibraryLayer>>>;

/** How far up a layer lies: 0 is shipped. */
export const heightOf = (layer: Layer): number => LAYERS.indexOf(layer);

/**
 * The library an agent works with: what is shipped, changed by the organisation, the team and the agent, in this order.
 * A phrase with a known id replaces that phrase in its place; a hidden id is gone, its own layer's too, unless a layer
 * above writes it again. A remedy list replaces that issue's; rules' wordings and what is never flagged add up.
 */
export function mergeLayers(builtIn: Library, layers: Layers): Library {
  let library = builtIn;
  let renames: Record<string, string> = {};
  for (const origin of WRITTEN_LAYERS) {
    const layer = layers[origin];
    if (!layer) continue;
    library = overlay(library, withRenames(layer, { phrases: renames, rules: {} }), origin);
    renames = { ...renames, ...layer.renames };
  }
  return library;
}

/** The layers up to and without one: what it changes. */
export const below = (layers: Layers, layer: WrittenLayer): Layers =>
  Object.fromEntries(Object.entries(layers).filter(([name]) => isBelow(name, layer)));

const isBelow = (name: string, layer: Layer): boolean =>
  WRITTEN_LAYERS.some((one) => one === name && heightOf(one) < heightOf(layer));

/** The layers up to and with one. */
export const upTo = (layers: Layers, layer: WrittenLayer): Layers => {
  const { [layer]: own } = layers;
  return { ...below(layers, layer), ...(own && { [layer]: own }) };
};

function overlay(under: Library, layer: LibraryLayer, origin: Phrase['origin']): Library {
  const phrases = new Map(under.phrases.map((phrase) => [phrase.id, phrase]));
  for (const entry of layer.phrases) phrases.set(entry.id, { ...entry, origin });
  for (const id of layer.hidden) phrases.delete(id);
  const currency = layer.currency ?? under.currency;
  const returnSteps = layer.returnSteps ?? under.returnSteps;
  const manager = layer.manager ? { ...under.manager, ...layer.manager } : under.manager;
  return {
    phrases: [...phrases.values()],
    rules: mergeRules(under.rules, layer.rules),
    playbook: mergePlaybook(under, layer, currency),
    ...(currency !== undefined && { currency }),
    allowlist: union(under.allowlist, layer.allowlist),
    ...(returnSteps && { returnSteps }),
    ...(manager && { manager }),
    safeguarding: layer.safeguarding ?? under.safeguarding,
  };
}

const union = (one: readonly string[] | undefined, other: readonly string[] | undefined): readonly string[] =>
  other === undefined || other.length === 0 ? (one ?? []) : [...new Set([...(one ?? []), ...other])];

function mergeRules(
  under: Library['rules'],
  over: Readonly<Record<string, RuleEntry>>,
): Readonly<Record<string, RuleSetting>> {
  const rules: Record<string, RuleSetting> = { ...under };
  for (const [id, { tests: _, flag, leave, ...set }] of Object.entries(over)) {
    const { flag: flagBelow, leave: leaveBelow, ...setBelow } = under[id] ?? {};
    const flagged = union(flagBelow, flag);
    const left = union(leaveBelow, leave);
    rules[id] = {
      ...setBelow,
      ...set,
      ...(flagged.length > 0 && { flag: flagged }),
      ...(left.length > 0 && { leave: left }),
    };
  }
  return rules;
}

/** What a layer says of an issue stands for what is below. Its amounts are in its currency, or in the one from below. */
function mergePlaybook(
  under: Library,
  { playbook }: LibraryLayer,
  currency: string | undefined,
): readonly RemedyRule[] {
  if (!playbook) return under.playbook;
  const written = new Set<Issue>(ISSUES.filter((issue) => playbook[issue] !== undefined));
  const own = ISSUES.flatMap((issue) => playbook[issue]?.map((remedy) => ({ issue, ...remedy })) ?? []);
  const inCurrency = (remedy: RemedyRule): RemedyRule =>
    currency === undefined || (remedy.limit === undefined && remedy.leadLimit === undefined)
      ? remedy
      : { ...remedy, currency: remedy.currency ?? currency };
  return [...under.playbook.filter(({ issue }) => !written.has(issue)), ...own.map(inCurrency)];
}
