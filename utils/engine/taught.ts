import type { STYLE_PROPERTIES } from './words.ts';

/**
 * A chat tool as an agent has taught it. Selectors of tags, roles, classes and attributes' names, and no more: nothing
 * that differs from message to message, since such values hold people.
 */
export interface TaughtTool {
  /** The origin it was taught on, and holds for. */
  readonly site: string;
  /** Shadow hosts and frames to go through from the page to the messages, outermost first. */
  readonly through: readonly string[];
  /** The box with the messages. */
  readonly root: string;
  /** One message, in the box. */
  readonly row: string;
  /** Its words, in the row. Without it: what the row says but for names, times and buttons. */
  readonly text?: string;
  /** What in those words is a name or a time. */
  readonly aside?: string;
  readonly authors: AuthorRule;
  /** Undefined: the tool can be read, and nothing is inserted. */
  readonly composer?: { readonly through: readonly string[]; readonly selector: string };
  /** The newest message stands first. */
  readonly newestFirst?: boolean;
  /** The day it was taught: "2026-11-28". */
  readonly taughtOn: string;
}

/** A row of no cue is `unknown`; of both, too. */
export interface AuthorRule {
  readonly customer?: AuthorCue;
  readonly agent?: AuthorCue;
  /** Neither's: a status line, a note, a bot. Asked first. */
  readonly neither?: AuthorCue;
  /** What a row has that a person wrote: a selector of the row or of something inside it. One without is `unknown`. */
  readonly person?: string;
}

export type AuthorCue =
  /** A selector that the row itself, something inside it, or something around it matches; `not`: that none does. */
  | { readonly at: 'row' | 'inside' | 'around'; readonly selector: string; readonly not?: boolean }
  /** Where nothing in the page's markup tells: the side of the box it stands on. */
  | { readonly at: 'side'; readonly side: 'left' | 'right' }
  /** How the row, or the part of it that the selector finds, is laid out or tinted. */
  | { readonly at: 'style'; readonly selector?: string; readonly property: StyleProperty; readonly value: string }
  /**
   * Where a visible name alone tells: the row's name is the agent's own, which is no part of what is taught (see `OwnName`).
   * `runs`: a row without a name goes on with the one before it. The customer is the one other who writes.
   */
  | { readonly at: 'name'; readonly selector: string; readonly runs?: boolean };

export type StyleProperty = (typeof STYLE_PROPERTIES)[number];

/** How an agent's own name is known again without keeping it. It never leaves the computer it was made on. */
export interface OwnName {
  readonly salt: string;
  readonly hash: string;
}
