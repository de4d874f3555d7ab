import type { Page } from 'playwright-core';
import { settled, until } from '../../../scripts/browser/until.ts';

/** What an agent sees of the open card; the shadow root is open in the build we test. */
export interface CardView {
  readonly label: string;
  readonly text: string;
  readonly buttons: readonly string[];
  /** The button of the card that has the focus. */
  readonly focus: string | undefined;
  readonly box: Rect;
}

export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Painted {
  readonly words: string;
  readonly open: boolean;
  readonly box: Rect;
}

/** The open card; undefined: none is. */
export const readCard = (page: Page): Promise<CardView | undefined> =>
  page.evaluate(() => {
    const hosts = [...document.documentElement.children].map(({ shadowRoot }) => shadowRoot);
    const root = hosts.find((one) => one?.querySelector('.card'));
    const card = root?.querySelector<HTMLElement>('.card');
    if (!root || !card || card.hidden) return undefined;
    const said = (element: HTMLElement) => element.innerText.replace(/\s+/g, ' ').trim();
    const active = root.activeElement;
    return {
      label: card.getAttribute('aria-label') ?? '',
      text: said(card),
      buttons: [...card.querySelectorAll('button')].map(said),
      focus: active instanceof HTMLElement && card.contains(active) ? said(active) : undefined,
      box: card.getBoundingClientRect().toJSON() as Rect,
    };
  });

export const cardOpens = async (page: Page, wanted: (card: CardView) => boolean = () => true): Promise<CardView> => {
  const card = await until(
    () => readCard(page),
    (now) => now !== undefined && wanted(now),
  );
  if (!card) throw new Error('No card.');
  return card;
};

export const cardCloses = (page: Page): Promise<unknown> =>
  until(
    () => readCard(page),
    (card) => card === undefined,
  );

/** Every word painted in the draft, with where it is seen, in a rich editor and in a field. */
export const painted = (page: Page): Promise<readonly Painted[]> =>
  page.evaluate(() => {
    const open = [...(CSS.highlights.get('poise-open') ?? [])].map(String);
    const ranges = [...CSS.highlights]
      .filter(([name]) => /^poise-(?:medium|high|block)$/.test(name))
      .flatMap(([, highlight]) => [...highlight])
      .map((range) => ({
        words: String(range),
        open: open.includes(String(range)),
        box: (range as Range).getBoundingClientRect().toJSON() as Rect,
      }));
    const overlaid = [...document.documentElement.children]
      .flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('.hl') ?? [])])
      .map((node) => ({
        words: node.textContent ?? '',
        open: node.classList.contains('is-open'),
        box: node.getBoundingClientRect().toJSON() as Rect,
      }));
    return [...ranges, ...overlaid];
  });

/** Click in the middle of painted words, as the mouse does. */
export async function clickWords(page: Page, words: string): Promise<void> {
  const marks = await settled(() => painted(page), 300);
  const found = marks.find((mark) => mark.words.includes(words));
  if (!found) throw new Error(`“${words}” is not marked: ${marks.map((mark) => mark.words).join(', ')}`);
  const { left, right, top, bottom } = found.box;
  await page.mouse.click((left + right) / 2, (top + bottom) / 2);
}

/** Press a button of the card with the mouse. */
export const pressInCard = (page: Page, name: string | RegExp): Promise<void> =>
  page.locator('.card').getByRole('button', { name }).first().click();

export const marked = (page: Page, words: string): Promise<unknown> =>
  until(
    () => painted(page),
    (marks) => marks.some((mark) => mark.words.includes(words)),
  );

export const unmarked = (page: Page, words: string): Promise<unknown> =>
  until(
    () => painted(page),
    (marks) => !marks.some((mark) => mark.words.includes(words)),
  );

/** Where the caret of the composer stands, and whether the composer has the focus. */
export const caretOf = (page: Page): Promise<{ readonly at: number; readonly to: number; readonly focused: boolean }> =>
  page.evaluate(() => {
    const field = document.querySelector<HTMLElement>('.ProseMirror, textarea');
    const focused = document.activeElement === field;
    if (field instanceof HTMLTextAreaElement) return { at: field.selectionStart, to: field.selectionEnd, focused };
    const { anchorOffset = -1, focusOffset = -1 } = getSelection() ?? {};
    return { at: Math.min(anchorOffset, focusOffset), to: Math.max(anchorOffset, focusOffset), focused };
  });
