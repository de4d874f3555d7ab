import { selectorsAt } from './features.ts';
import { isHtmlTag } from './leaks.ts';
import type { Said } from './said.ts';

const INLINE = /^(?:a|abbr|b|br|code|em|font|i|img|mark|p|q|s|small|span|strong|sub|sup|u|ul|ol|li|pre|blockquote)$/;
const ASIDE =
  'time,button,[role=button],[class*="author" i],[class*="sender" i],[class*="avatar" i],[class*="timestamp" i],[class*="username" i]';

/**
 * The element of each row that holds its words and no name, time or button, by what is common to all that were
 * clicked. Undefined: the row has none, and is read whole.
 */
export function wordsSelector(picks: readonly Element[], rows: readonly Element[], said: Said): string | undefined {
  const [pick, row] = [picks[0], rows[0]];
  if (!pick || !row) return undefined;
  const way: Element[] = [];
  for (let at: Element | null = pick; at && at !== row; at = at.parentElement) way.unshift(at);
  for (const element of way) {
    // Marks inside a sentence are no place of their own, and what holds a name or a time holds too much.
    if (element.matches(ASIDE) || element.querySelector(ASIDE) || !element.textContent?.trim()) continue;
    for (const selector of namesOf(element, said)) {
      const holds = rows.every((one, at) => {
        const parts = [...one.querySelectorAll(selector)];
        const clicked = picks[at];
        const isIn = parts.some((part) => clicked && (part.contains(clicked) || clicked.contains(part)));
        return isIn && !parts.some((part) => part.matches(ASIDE) || part.querySelector(ASIDE));
      });
      if (holds) return selector;
    }
  }
  return undefined;
}

const namesOf = (element: Element, said: Said): readonly string[] => {
  const tag = element.localName;
  const names = selectorsAt(element, said);
  const inline = INLINE.test(tag) && tag !== 'p' && tag !== 'pre';
  return [
    ...names,
    ...names.filter((one) => /^[.[]/.test(one)).map((one) => `${tag}${one}`),
    ...(!inline && isHtmlTag(tag) && tag !== 'div' ? [tag] : []),
  ];
};
