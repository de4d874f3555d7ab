import { nameIn } from '../adapters/taught/cue.ts';
import { plainName } from '../adapters/taught/own-name.ts';
import { allParts, partsIn } from '../adapters/taught/parts.ts';
import type { AuthorRule } from '../engine/taught.ts';
import type { Label } from './cues.ts';
import { isLasting, selectorsAt } from './features.ts';
import { isHtmlTag } from './leaks.ts';
import type { Said } from './said.ts';

export interface NameRule {
  readonly rule: AuthorRule;
  /** As the agent's own messages show it. Never kept as it is. */
  readonly ownName: string;
}

/** Where a visible name alone tells: the line it stands in, and what it says on the agent's own messages. */
export function nameRuleFor(
  labels: ReadonlyMap<Element, Label>,
  all: readonly Element[],
  said: Said,
  text: string | undefined,
): NameRule | undefined {
  const rows = (label: Label) => [...labels].flatMap(([row, one]) => (one === label ? [row] : []));
  const [mine, theirs] = [rows('agent'), rows('customer')];
  const lines = new Set([...mine, ...all.slice(-MAX_ROWS)].flatMap((row) => lineSelectors(row, said, text)));
  const hasWords = (row: Element) => text !== undefined && partsIn(row, text).length > 0;
  for (const selector of lines) {
    const isNameless = (row: Element) => nameIn(row, selector) === '';
    // Where the words have a place of their own, a row with words and no name goes on with the one before it.
    const runs = [...labels.keys()].some(isNameless) || all.some((row) => isNameless(row) && hasWords(row));
    const names = (list: readonly Element[]) => new Set(list.map((row) => nameOver(row, all, selector)));
    const [own, others] = [names(mine), names(theirs)];
    const [ownName = ''] = own;
    if (plainName(ownName) === '' || own.size !== 1 || others.size === 0 || others.has(ownName)) continue;
    return { rule: { agent: { at: 'name', selector, ...(runs && { runs }) } }, ownName };
  }
  return undefined;
}

const MAX_ROWS = 60;

/** The name a row stands under: its own, or that of the nearest row before it that has one. */
function nameOver(row: Element, all: readonly Element[], selector: string): string {
  for (let at = all.indexOf(row); at >= 0; at -= 1) {
    const over = all[at];
    const name = over ? nameIn(over, selector) : '';
    if (name !== '') return name;
  }
  return '';
}

/** Selectors of parts of a row that hold a short line and are none of its words. */
function lineSelectors(row: Element, said: Said, text: string | undefined): readonly string[] {
  const words = text === undefined ? [] : partsIn(row, text);
  return allParts(row)
    .filter((part) => part.childElementCount === 0 && plainName(part.textContent ?? '') !== '')
    .filter((part) => /\p{L}/u.test(part.textContent ?? '') && !words.some((one) => one.contains(part)))
    .flatMap((part) => [
      ...selectorsAt(part, said).filter(isLasting),
      ...(isHtmlTag(part.localName) && part.localName !== 'div' && part.localName !== 'span' ? [part.localName] : []),
    ]);
}
