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
}

export type AuthorCue =
  /** A selector that the row itself, something inside it, or something around it matches; `not`: that none does. */
  | { readonly at: 'row' | 'inside' | 'around'; readonly selector: string; readonly not?: boolean }
  /** Where nothing in the page's markup tells: the side of the box it stands on. */
  | { readonly at: 'side'; readonly side: 'left' | 'right' };
