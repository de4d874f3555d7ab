import type { Library, RuleSetting, Span } from '../types.ts';
import { findWordings, type Tokens, tokensOf, type Wordings, wordings } from '../wordings/match.ts';
import type { DraftText } from './draft-text.ts';
import type { RawFinding } from './rule.ts';

interface Compiled {
  readonly flag: Wordings;
  readonly leave: Wordings;
}

/** Made once for each state of the settings: they are the same objects from draft to draft. */
const compiled = new WeakMap<RuleSetting, Compiled>();
const allowed = new WeakMap<readonly string[], Wordings>();

function compile(setting: RuleSetting): Compiled {
  const known = compiled.get(setting);
  if (known) return known;
  const made = { flag: wordings(setting.flag ?? []), leave: wordings(setting.leave ?? []) };
  compiled.set(setting, made);
  return made;
}

/** The team's words that are never flagged, ready to be looked for. */
export function allowedIn({ allowlist }: Pick<Library, 'allowlist'>): Wordings {
  const known = allowed.get(allowlist);
  if (known) return known;
  const made = wordings(allowlist);
  allowed.set(allowlist, made);
  return made;
}

/** What a team added to a rule, asked of one draft. */
export interface OwnWordings {
  /** Places the team wants marked as this rule's. */
  flagged(rule: string): readonly RawFinding[];
  /** Does the team want this place left alone by this rule? */
  leaves(rule: string, span: Span): boolean;
}

/** The draft's own words, read once for all rules: quotations and allowed words are not among them. */
const read = new WeakMap<DraftText, Tokens>();

export function ownWordings(draft: DraftText, { rules }: Pick<Library, 'rules'>): OwnWordings {
  const { plain } = draft;
  const find = (wanted: Wordings): readonly Span[] => {
    if (wanted.size === 0) return [];
    const tokens = read.get(draft) ?? tokensOf(plain);
    read.set(draft, tokens);
    return findWordings(tokens, wanted);
  };
  const left = new Map<string, readonly Span[]>();
  const leaves = (rule: string, { start, end }: Span): boolean => {
    const setting = rules[rule];
    if (!setting?.leave) return false;
    const places = left.get(rule) ?? find(compile(setting).leave);
    left.set(rule, places);
    return places.some((place) => place.start < end && start < place.end);
  };
  return {
    leaves,
    flagged: (rule) => {
      const setting = rules[rule];
      if (!setting?.flag) return [];
      return find(compile(setting).flag).map((span) => ({
        span,
        message: `“${short(plain.slice(span.start, span.end))}” is a wording your team wants said differently.`,
      }));
    },
  };
}

/** At most four words, so that the message stays short. */
function short(text: string): string {
  const words = text.split(/\s+/);
  return words.length > 4 ? `${words.slice(0, 3).join(' ')} …` : words.join(' ');
}
