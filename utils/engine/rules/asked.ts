import type { AdviseSettings, Category, ComposerMode, Library, RuleSetting } from '../types.ts';
import { OMISSIONS } from '../words.ts';
import { type DraftText, rulePatterns } from './draft-text.ts';
import { rules } from './index.ts';
import type { Rule } from './rule.ts';

/** In a note only these are marked: spiteful notes about a customer come back. */
const IN_NOTES: ReadonlySet<Category> = new Set<Category>(['rude', 'threat', 'privacy']);
const LEFT_OUT: ReadonlySet<Category> = new Set<Category>(OMISSIONS);

function isWanted(rule: Rule, mode: ComposerMode, library: Library, settings: AdviseSettings): boolean {
  if (library.rules[rule.id]?.off || settings.mutedRules.includes(rule.id)) return false;
  if (settings.memory.mutes.some((mute) => mute.rule === rule.id && mute.text === undefined)) return false;
  return mode !== 'note' || IN_NOTES.has(rule.category);
}

/** A rule that is on, with all about it that does not change from draft to draft. */
export interface Asked {
  readonly rule: Rule;
  readonly omission: boolean;
  /** What it looks for, by number. */
  readonly patterns: Int32Array | undefined;
  readonly setting: RuleSetting | undefined;
  /** A team's wordings are added to it or left alone by it. */
  readonly hasOwn: boolean;
}

export interface RulesFor {
  readonly commissions: readonly Asked[];
  readonly leftOut: readonly Asked[];
  /** A team marks wordings of its own. */
  readonly teamFlags: boolean;
}

/** The rules that are on, worked out anew when a setting has changed. */
let latest: (RulesFor & { readonly from: readonly unknown[] }) | undefined;

export function rulesFor(mode: ComposerMode, library: Library, settings: AdviseSettings): RulesFor {
  const from = [mode, library.rules, settings.mutedRules, settings.memory.mutes];
  if (latest?.from.every((one, at) => one === from[at])) return latest;
  const wanted = rules
    .filter((rule) => isWanted(rule, mode, library, settings))
    .map((rule) => askedOf(rule, library.rules[rule.id]));
  const commissions = wanted.filter(({ omission }) => !omission);
  latest = {
    from,
    commissions,
    leftOut: wanted.filter(({ omission }) => omission),
    teamFlags: commissions.some(({ setting }) => setting?.flag !== undefined),
  };
  return latest;
}

export function askedOf(rule: Rule, setting?: RuleSetting): Asked {
  const omission = LEFT_OUT.has(rule.category);
  return {
    rule,
    omission,
    patterns: rule.looksFor && rulePatterns.numbersOf(rule.looksFor),
    setting,
    hasOwn: !omission && (setting?.flag ?? setting?.leave) !== undefined,
  };
}

/** Most rules look for words that few drafts hold. */
export const mayFind = ({ patterns }: Asked, draft: DraftText): boolean => !patterns || draft.mayHoldAny(patterns);
