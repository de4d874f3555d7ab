import type { Finding } from '../engine/types.ts';
import { dress } from './chip-style.ts';
import type { Mark } from './marks.ts';
import { type Box, boxOf } from './place.ts';
import type { Field } from './read.ts';

/** Lines under the words of a textarea or input, drawn over it in Poise's own layer. */
export interface Overlay {
  paint(field: Field, text: string, marks: readonly Mark[], opened?: Finding): void;
  /** Where the words of a painted mark are seen, line by line. */
  boxesOf(mark: Mark): readonly Box[];
  /** The field was moved, scrolled or resized. */
  place(): void;
  clear(): void;
}

/** All that decides where a letter stands. Longhands: a shorthand is empty where it cannot say everything. */
const COPIED =
  /^(?:font|letter|word|line|tab|direction|hyphen|overflow-wrap|padding|border-(?:top|right|bottom|left)-w|text-(?:al|ind|transf|rend|wrap|spac|auto))/;

/** A copy of the field's text, see-through, laid out as the field lays it out, with the marks underlined. */
export function createOverlay(layer: HTMLElement): Overlay {
  const page = layer.ownerDocument;
  dress(layer);
  const over = page.createElement('div');
  over.className = 'over';
  over.hidden = true;
  over.setAttribute('aria-hidden', 'true');
  const copy = page.createElement('div');
  over.append(copy);
  layer.prepend(over);
  let field: Field | undefined;
  const words = new Map<Finding, HTMLElement>();

  const place = () => {
    if (!field?.isConnected || over.hidden) return;
    const style = page.defaultView?.getComputedStyle(field);
    if (!style) return;
    for (const name of style) if (COPIED.test(name)) copy.style.setProperty(name, style.getPropertyValue(name));
    const box = boxOf(field);
    // The page may have scaled or zoomed the field: it is laid out in its own pixels.
    const near = (seen: number, own: number) => (Math.abs(seen - own) < 1 ? 1 : seen / own || 1);
    const across = near(box.right - box.left, field.offsetWidth);
    const down = near(box.bottom - box.top, field.offsetHeight);
    const [width, height] = [(box.right - box.left) / across, (box.bottom - box.top) / down];
    const edge = (side: 'Top' | 'Left' | 'Right' | 'Bottom') => Number.parseFloat(style[`border${side}Width`]) || 0;
    const scrollbar = width - edge('Left') - edge('Right') - field.clientWidth;
    over.style.width = `${width}px`;
    over.style.height = `${height}px`;
    over.style.transform = `translate(${box.left}px,${box.top}px) scale(${across},${down})`;
    over.style.clipPath = `inset(${edge('Top')}px ${edge('Right')}px ${edge('Bottom')}px ${edge('Left')}px)`;
    copy.style.boxSizing = 'border-box';
    const single = field.localName === 'input';
    copy.style.whiteSpace = single ? 'pre' : style.whiteSpace;
    copy.style.width = single ? 'max-content' : `${width - Math.max(0, scrollbar)}px`;
    if (single) {
      copy.style.lineHeight = `${height - edge('Top') - edge('Bottom')}px`;
      copy.style.paddingBlock = '0';
    }
    copy.style.transform = `translate(${-field.scrollLeft}px,${-field.scrollTop}px)`;
  };

  return {
    place,
    boxesOf: (mark) => [...(words.get(mark.finding)?.getClientRects() ?? [])],
    paint(next, text, marks, opened) {
      field = next;
      const pieces: (string | HTMLElement)[] = [];
      let from = 0;
      let word: HTMLElement | undefined;
      words.clear();
      for (const { start, end, severity, finding } of marks) {
        if (word && start < from) {
          words.set(finding, word); // a second mark on the same words
          continue;
        }
        word = page.createElement('span');
        word.className = finding === opened ? 'hl is-open' : 'hl';
        word.dataset.severity = severity;
        word.textContent = text.slice(start, end);
        words.set(finding, word);
        pieces.push(text.slice(from, start), word);
        from = end;
      }
      // A last line that is empty takes room in a field, not in a block.
      copy.replaceChildren(...pieces, `${text.slice(from)}\u200b`);
      over.hidden = marks.length === 0;
      place();
    },
    clear() {
      field = undefined;
      over.hidden = true;
      words.clear();
      copy.replaceChildren();
    },
  };
}
