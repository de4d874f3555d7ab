import type { Finding } from '../engine/types.ts';
import type { CardKeys, InsertResult, MuteRequest } from '../messaging.ts';
import type { createChip } from './chip.ts';
import type { Highlighter } from './highlight.ts';
import type { Composer, InsertOutcome } from './insert.ts';
import type { Mark } from './marks.ts';
import type { Overlay } from './overlay.ts';
import type { PoiseRoot } from './root.ts';

/** What the card needs of the content script that opens it. */
export interface CardHost {
  readonly page: Document;
  readonly root: PoiseRoot;
  readonly lines: Highlighter;
  composer(): HTMLElement | undefined;
  /** Put a rewrite over a mark's words, as every insert: read back, one undo. */
  replace(mark: Mark, rewrite: string): Promise<InsertResult>;
  /** The finding leaves at once; answers how to have it back. */
  mute(finding: Finding, scope: MuteRequest['scope']): () => void;
}

/** By a click the focus stays in the composer, by a key it comes into the card; `itself`: nobody asked. */
export type Opening = 'click' | 'key' | 'itself';

/** The one card of a document. */
export interface Cards {
  open(mark: Mark, by: Opening): void;
  isOpen(): boolean;
  /** The card of the next finding, in the order of the text, with the focus in it. */
  next(): void;
  /** Put the first rewrite over the words of the open card, else of the finding at or after the caret. */
  apply(): void;
  /** Findings or their places may have changed: follow them, or close. */
  changed(): void;
  /** The agent clicked elsewhere. */
  leave(): void;
  showKeys(keys: CardKeys): void;
}

/**
 * What is seen and what acts on a press: the chip, the lines over a field, inserting and the card. A script of its own,
 * asked for when one of them is first needed, so that other pages do not carry it.
 */
export interface Hands {
  insertText(
    composer: Composer,
    text: string,
    span?: { readonly start: number; readonly end: number },
  ): Promise<InsertOutcome>;
  readonly createChip: typeof createChip;
  createOverlay(layer: HTMLElement): Overlay;
  createCards(host: CardHost, chip: HTMLElement, signal: AbortSignal): Cards;
}

declare global {
  var poiseHands: Hands | undefined;
}
