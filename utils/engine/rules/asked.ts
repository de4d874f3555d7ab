import type { AdviseSettings, Category, ComposerMode, Library } from '../types.ts';
import { OMISSIONS } from '../words.ts';
import { type DraftText, rulePatterns } from './draft-text.ts';
import { rules } from './index.ts';
import type { Rule } from './rule.ts';

/** In a note only these are marked: spiteful notes about a customer come back. */
const IN_NOTES: ReadonlySet<Category> = new Set<Category>(['rude', 'threat', 'privacy']);
const LEFT_OUT: ReadonlySet<Category> = new Set<Category>(OMISSIONS);

/** Something left out, not something said. */
export const isOmission = ({ category }: Rule): boolean => LEFT_OUT.has(category);

function isWanted(rule: Rule, mode: ComposerMode, library: Library, settings: AdviseSettings): boolean {
  if (library.rules[rule.id]?.off || settings.mutedRules.includes(rule.id)) return false;
  if (settings.memory.mutes.some((mute) => mute.rule === rule.id && mute.text === undefined)) return false;
  return mode !== 'note' || IN_NOTES.has(rule.category);
}

interface RulesFor {
  readonly commissions: readonly Rule[];
  readonly leftOut: readonly Rule[];
}

/** The rules that are on, worked out anew when a setting has changed. */
let latest: (RulesFor & { readonly from: readonly unknown[] }) | undefined;

export function rulesFor(mode: ComposerMode, library: Library, settings: AdviseSettings): RulesFor {
  const from = [mode, library.rules, settings.mutedRules, settings.memory.mutes];
  if (latest?.from.every((one, at) => one === from[at])) return latest;
  const wanted = rules.filter((rule) => isWanted(rule, mode, library, settings));
  latest = {
    from,
    commissions: wanted.filter((rule) => !isOmission(rule)),
    leftOut: wanted.filter(isOmission),
  };
  return latest;
}

/** By number, what each rule looks for. */
const lookedFor = new Map<Rule, Int32Array>();

/** Most rules look for words that few drafts hold. */
export function mayFind(rule: Rule, draft: DraftText): boolean {
  if (!rule.looksFor) return true;
  let patterns = lookedFor.get(rule);
  if (!patterns) {
    patterns = rulePatterns.numbersOf(rule.looksFor);
    lookedFor.set(rule, patterns);
  }
  return draft.mayHoldAny(patterns);
}
