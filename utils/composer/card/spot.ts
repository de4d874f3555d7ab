import type { Box } from '../place.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Everything the card's place depends on, in the coordinates of the top window. */
export interface Surroundings {
  /** Where words can stand in the composer: the field without the padding above its first line. */
  readonly field: Box;
  /** What the agent sees as the composer. */
  readonly box: Box;
  /** The line of the words the card is about. */
  readonly word: Box;
  /** Undefined: no chip is shown. */
  readonly chip: Box | undefined;
  readonly card: Size;
  readonly view: Size;
}

export interface Spot {
  readonly left: number;
  readonly top: number;
  readonly maxHeight: number;
  /** There is no room beside the chip: it hides. */
  readonly overChip: boolean;
}

const EDGE = 8;
const GAP = 4;
/** The words of the card begin this far inside it, the words of the draft below them. */
const INSET = 16;

/**
 * Where the card stands: right above the field, so that no word of the draft is covered; below the composer where there
 * is no room; in a composer that fills the window above or below the line. Never off-screen, and left of the chip where
 * it fits there. `left` is kept while the agent types: a card does not wander with the words.
 */
export function cardSpot({ field, box, word, chip, card, view }: Surroundings, left?: number): Spot {
  const sides = [
    { above: true, edge: field.top - GAP },
    { above: false, edge: box.bottom + GAP },
    { above: true, edge: word.top - GAP },
    { above: false, edge: word.bottom + GAP },
  ].map(({ above, edge }) => ({ above, edge, room: above ? edge - EDGE : view.height - EDGE - edge }));
  const side = sides.find(({ room }) => room >= card.height) ?? sides.reduce((a, b) => (b.room > a.room ? b : a));
  const maxHeight = Math.max(0, Math.min(side.room, view.height - 2 * EDGE));
  const height = Math.min(card.height, maxHeight);
  const top = Math.max(EDGE, Math.min(side.above ? side.edge - height : side.edge, view.height - EDGE - height));

  const least = Math.max(EDGE, Math.min(box.left + GAP, view.width - EDGE - card.width));
  const wanted = Math.max(least, left ?? word.left - INSET);
  const beside = chip && chip.top < top + height && chip.bottom > top ? chip.left - 12 - card.width : undefined;
  const overChip = beside !== undefined && beside < least;
  const inView = view.width - EDGE - card.width;
  const most = beside === undefined || overChip ? inView : Math.min(beside, inView);
  return { left: Math.max(EDGE, Math.min(wanted, most)), top, maxHeight, overChip };
}
