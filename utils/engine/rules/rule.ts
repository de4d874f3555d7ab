import type { Category, ComposerMode, Severity, Situation, Source, Span } from '../types.ts';
import type { DraftText } from './draft-text.ts';

/** What a rule sees: the draft, prepared once for all rules, and the chat it answers. */
export interface RuleContext {
  readonly draft: DraftText;
  readonly situation: Situation;
  readonly mode: ComposerMode;
  /** Another rule found something of medium weight or more in the words: then a kind line is owed all the more. */
  readonly harsh?: boolean;
  /** A later part of a long draft: its first sentence does not open the reply. */
  readonly continues?: boolean;
}

/** What a rule yields; `reviewDraft` adds the rest, sorts, and drops what is muted or allowed. */
export interface RawFinding {
  /** Offsets in the draft as typed. An omission has start = end = the draft's length. */
  readonly span: Span;
  readonly message: string;
  /** Templates in the library's slot syntax; one whose required slot is unknown is dropped. */
  readonly rewrites?: readonly string[];
  /** The rewrites hold words of the draft, so each is reviewed before it is offered. */
  readonly ownWords?: boolean;
  /** Where this case weighs more or less than the rule's own severity. */
  readonly severity?: Severity;
}

/** One check of a draft. Pure: the same draft and situation give the same findings. */
export interface Rule {
  /** Kebab-case, permanent; the file's name, the doc's and the test's. */
  readonly id: string;
  readonly category: Category;
  readonly severity: Severity;
  /** One sentence for a team lead who decides whether to keep it on. */
  readonly summary: string;
  readonly source: Source;
  /**
   * The rule finds nothing where none of these may stand in the draft's own words: then it is not asked. Most rules are
   * asked of few drafts. Without it the rule is always asked.
   */
  readonly looksFor?: readonly RegExp[];
  check(context: RuleContext): Iterable<RawFinding>;
}

export const defineRule = <const R extends Rule>(rule: R): R => rule;
