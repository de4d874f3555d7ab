import { followPlace } from '../follow.ts';
import type { CardHost } from '../hands.ts';
import type { Mark } from '../marks.ts';
import { boxOf, composerBox, inTop, isCovered } from '../place.ts';
import { cardSpot } from './spot.ts';

/** Where the card stands, and that it stays there. */
export interface Standing {
  /** Put the card to the words of a mark; false: there is no place for it now. */
  at(mark: Mark): boolean;
  /** Follow the page: `moved` when anything may stand elsewhere, `escaped` when Escape was pressed in the composer. */
  follow(moved: () => void, escaped: () => void): void;
  /** Let the next mark choose its own place. */
  leave(): void;
  stop(): void;
}

export function createStanding(
  { page, root, lines, composer }: CardHost,
  chip: HTMLElement,
  card: HTMLElement,
): Standing {
  let following: AbortController | undefined;
  /** How far right of the composer's edge: kept while the agent types, so that the card does not wander. */
  let left: number | undefined;

  return {
    at(mark) {
      const element = composer();
      if (!element?.isConnected || !element.checkVisibility() || isCovered(element, root.isOwn)) return false;
      const { clientWidth: width, clientHeight: height } = page.documentElement;
      const field = boxOf(element);
      if (field.bottom <= 0 || field.top >= height) return false; // scrolled away
      root.show();
      card.hidden = false;
      card.style.maxHeight = '';
      const style = element.ownerDocument.defaultView?.getComputedStyle(element);
      const firstLine = Math.max(0, field.top + (Number.parseFloat(style?.paddingTop ?? '') || 0));
      const box = boxOf(composerBox(element));
      const spot = cardSpot(
        {
          field: { ...field, top: firstLine },
          box,
          word: lines.boxesOf(mark)[0] ?? field,
          chip: chip.hidden ? undefined : inTop(chip.getBoundingClientRect(), page),
          card: { width: card.offsetWidth, height: card.offsetHeight },
          view: { width, height },
        },
        left === undefined ? undefined : box.left + left,
      );
      left ??= spot.left - box.left;
      card.style.maxHeight = `${spot.maxHeight}px`;
      card.style.transform = `translate(${Math.round(spot.left)}px,${Math.round(spot.top)}px)`;
      chip.style.visibility = spot.overChip ? 'hidden' : '';
      return true;
    },
    follow(moved, escaped) {
      const element = composer();
      if (following || !element) return;
      following = new AbortController();
      const { signal } = following;
      const box = composerBox(element);
      followPlace(box, moved, signal);
      if (box !== element) followPlace(element, moved, signal);
      // Watched, not caught: the page's own Escape goes on.
      const heard = ({ key }: KeyboardEvent) => key === 'Escape' && escaped();
      element.ownerDocument.addEventListener('keydown', heard, { capture: true, passive: true, signal });
    },
    leave() {
      left = undefined;
    },
    stop() {
      following?.abort();
      following = undefined;
      left = undefined;
      card.hidden = true;
      chip.style.visibility = '';
    },
  };
}
