import { isOnlyTime } from './row.ts';
import { ASIDE_WORDS, calledOf, NAME_WORDS, sharesWord, wordsIn } from './words.ts';

/** What the parts of a log's rows are, told by what they hold in many rows. */
export interface Parts {
  /** One text for all of it: equal parts are one. */
  readonly key: string;
  /** A label, a button's word, a time: the same in every row, or never words. */
  isAside(element: Element, row: Element): boolean;
  isName(element: Element, row: Element): boolean;
}

const SAMPLE = 30;
const MAX_LEAVES = 40;
const SHORT = 40;

/** Where a piece of text stands in its row: its element and the one around it, by tag and what they are called. */
function placeOf(element: Element, row: Element): string {
  const own = (at: Element) =>
    `${at.localName}.${calledOf(at)
      .replace(/\s+/g, ' ')
      .replace(/\S*\d\S*/g, '')
      .slice(0, 120)}${at.localName === 'td' ? `.${(at as HTMLTableCellElement).cellIndex}` : ''}`;
  const above = element.parentElement;
  return element === row ? '' : `${above && above !== row ? own(above) : ''}>${own(element)}`;
}

/** Elements that hold text of their own, the outermost of each nest. */
function leavesOf(row: Element): readonly Element[] {
  const leaves: Element[] = [];
  const visit = (element: Element): void => {
    if (leaves.length >= MAX_LEAVES) return;
    const speaks = [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim());
    if (speaks) leaves.push(element);
    else for (const child of element.children) visit(child);
  };
  visit(row);
  return leaves;
}

/** An element's text without the icons in it, which some fonts make of words. */
export const wordsOf = (element: Element): string =>
  [...element.childNodes]
    .filter((node) => node.nodeType !== 1 || !sharesWord(wordsIn(calledOf(node as Element)), ASIDE_WORDS))
    .map((node) => node.textContent ?? '')
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

interface Leaf {
  readonly place: string;
  readonly text: string;
  readonly element: Element;
}

/** Look at the newest rows, and compare what stands at the same place in each. */
export function partsOf(rows: readonly Element[]): Parts {
  const read = rows
    .slice(-SAMPLE)
    .map((row) =>
      leavesOf(row).map(
        (element): Leaf => ({ place: placeOf(element, row), text: wordsOf(element).slice(0, 300), element }),
      ),
    );
  const columns = new Map<string, string[]>();
  for (const { place, text } of read.flat()) columns.set(place, [...(columns.get(place) ?? []), text]);
  columns.delete('');
  const asides = new Set([...columns].flatMap(([place, texts]) => (isAside(texts) ? [place] : [])));
  const names = namesIn(read.map((leaves) => leaves.filter(({ place }) => !asides.has(place))));
  const has = (set: ReadonlySet<string>) => (element: Element, row: Element) =>
    set.size > 0 && set.has(placeOf(element, row));
  return { key: JSON.stringify([...asides, '|', ...names]), isAside: has(asides), isName: has(names) };
}

/** Times, and what is the same in every row: a button's word, a label. */
function isAside(texts: readonly string[]): boolean {
  const times = texts.filter(isOnlyTime).length;
  if (times > 0 && times >= texts.length * 0.6) return true;
  return texts.length >= 3 && new Set(texts).size === 1 && (texts[0]?.length ?? 0) < SHORT;
}

/** Places at the head of rows that hold a name: short, no sentence, and said again and again or called so. */
function namesIn(read: readonly (readonly Leaf[])[]): ReadonlySet<string> {
  const rows = read.filter(({ length }) => length > 1);
  const heads = rows.flatMap(([head]) => (head && head.place !== '' && isNameLike(head.text) ? [head] : []));
  const again = new Set(heads.map(({ text }) => text)).size < heads.length;
  const isCalled = ({ element }: Leaf) => sharesWord(wordsIn(calledOf(element)), NAME_WORDS);
  if (heads.length < Math.max(1, rows.length * 0.6)) return new Set(heads.filter(isCalled).map(({ place }) => place));
  return new Set(heads.filter((head) => again || isCalled(head)).map(({ place }) => place));
}

const isNameLike = (text: string): boolean =>
  text.length > 0 && text.length <= SHORT && !/[?!;]|[.,:]\s|\.$/.test(text);
