import { boxOf } from '../composer/place.ts';
import type { Author } from '../engine/types.ts';
import type { SeenRow } from './derive.ts';

/** How a row's author is written on the page. */
export const AUTHOR_WORDS: Readonly<Record<Author, string>> = {
  customer: 'Customer',
  agent: 'You',
  system: 'Neither',
  bot: 'Neither',
  note: 'Neither',
  unknown: 'Not sure',
};

export interface Marked {
  readonly rows: readonly SeenRow[];
  readonly root: Element | undefined;
  readonly field: Element | undefined;
  /** Under the pointer or the keys. */
  readonly cursor: Element | undefined;
  /** Named by a click. */
  readonly chosen: Element | undefined;
}

/** Draw what would be read over the page, in Poise's own layer: nothing of the page is touched. */
export function drawBoxes(layer: HTMLElement, { rows, root, field, cursor, chosen }: Marked): void {
  const edge = root ? boxOf(root) : undefined;
  const boxes: HTMLElement[] = [];
  const add = (element: Element, kind: string, words: string, within = edge) => {
    const { left, top, right, bottom } = boxOf(element);
    const [from, to] = [
      Math.max(top, within?.top ?? 0, 0),
      Math.min(bottom, within?.bottom ?? innerHeight, innerHeight),
    ];
    if (to - from < 4 || right - left < 4) return;
    const box = layer.ownerDocument.createElement('div');
    box.className = `teach-box is-${kind}`;
    box.style.transform = `translate(${left}px,${from}px)`;
    box.style.width = `${right - left}px`;
    box.style.height = `${to - from}px`;
    if (words !== '') box.append(Object.assign(layer.ownerDocument.createElement('span'), { textContent: words }));
    boxes.push(box);
  };
  for (const { element, author } of rows) {
    const kind = element === chosen ? `${author} is-chosen` : author;
    add(element, kind, AUTHOR_WORDS[author]);
  }
  if (field) add(field, 'field', 'Where you write', undefined);
  if (cursor?.isConnected) add(cursor, 'cursor', '', undefined);
  layer.replaceChildren(...boxes);
}
