import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardSpot, type Surroundings } from '../../utils/composer/card/spot.ts';

const box = (left: number, top: number, width: number, height: number) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
/** A composer at the foot of a window of 1200 × 800, with tabs above its field and the chip on its edge. */
const AT_THE_FOOT: Surroundings = {
  box: box(300, 640, 800, 150),
  field: box(300, 680, 800, 70),
  word: box(320, 684, 100, 18),
  chip: box(960, 608, 140, 24),
  card: { width: 360, height: 300 },
  view: { width: 1200, height: 800 },
};

describe('where the card stands', () => {
  it('is right above the field, its text over the words', () => {
    expect(cardSpot(AT_THE_FOOT)).toMatchObject({ left: 304, top: 680 - 4 - 300, overChip: false });
  });

  it('goes with words further right, as far as the chip', () => {
    expect(cardSpot({ ...AT_THE_FOOT, word: box(500, 684, 100, 18) }).left).toBe(484);
    expect(cardSpot({ ...AT_THE_FOOT, word: box(900, 684, 100, 18) })).toMatchObject({
      left: 960 - 12 - 360,
      overChip: false,
    });
  });

  it('stays where it was while the agent types', () => {
    expect(cardSpot({ ...AT_THE_FOOT, word: box(700, 684, 100, 18) }, 484).left).toBe(484);
  });

  it('covers the chip of a narrow composer, which then hides', () => {
    const narrow = { ...AT_THE_FOOT, box: box(300, 640, 320, 150), chip: box(480, 608, 140, 24) };
    expect(cardSpot(narrow)).toMatchObject({ left: 304, overChip: true });
  });

  it('is below a composer at the top of the window', () => {
    const atTheTop = { ...AT_THE_FOOT, box: box(300, 20, 800, 150), field: box(300, 60, 800, 70), chip: undefined };
    expect(cardSpot({ ...atTheTop, word: box(320, 64, 100, 18) }).top).toBe(174);
  });

  it('is beside the line in a composer that fills the window', () => {
    const full = { ...AT_THE_FOOT, box: box(0, 0, 1200, 800), field: box(0, 10, 1200, 780), chip: undefined };
    expect(cardSpot({ ...full, word: box(20, 500, 90, 18) }).top).toBe(500 - 4 - 300);
    expect(cardSpot({ ...full, word: box(20, 100, 90, 18) }).top).toBe(122);
  });

  it('is never off-screen, however small the window and wherever the composer', () => {
    const size = fc.integer({ min: 60, max: 1600 });
    const at = fc.integer({ min: -400, max: 1600 });
    fc.assert(
      fc.property(size, size, at, at, size, size, at, size, (width, height, x, y, w, h, word, tall) => {
        const field = box(x, y, w, h);
        const card = { width: Math.min(360, width - 24), height: tall };
        const spot = cardSpot({
          ...{ field, box: field, word: box(word, y, 40, 18), chip: box(x + w - 100, y - 32, 100, 24), card },
          view: { width, height },
        });
        expect(spot.left).toBeGreaterThanOrEqual(8);
        expect(spot.left + card.width).toBeLessThanOrEqual(Math.max(width - 8, 8 + card.width));
        expect(spot.top).toBeGreaterThanOrEqual(8);
        expect(spot.top + Math.min(tall, spot.maxHeight)).toBeLessThanOrEqual(height - 8);
      }),
    );
  });
});
