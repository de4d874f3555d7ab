import type { AuthorCue, TaughtTool } from '../../engine/taught.ts';
import type { Author } from '../../engine/types.ts';
import { plainName } from './own-name.ts';
import { partsIn } from './parts.ts';
import { wordsSide } from './side.ts';

/** What a row says of its author by itself: with `by_name` it depends on the rows around it too. */
export type RowAuthor = Author | { readonly name: string };

/** Whose a row is, as far as the rule tells. */
export function authorOf(row: Element, root: Element, { authors, text }: TaughtTool): RowAuthor {
  const { customer, agent, neither, person } = authors;
  if (neither && isCued(row, root, neither, text)) return 'system';
  if (person !== undefined && !row.matches(person) && partsIn(row, person).length === 0) return 'unknown';
  if (agent?.at === 'name') return { name: nameIn(row, agent.selector) };
  const theirs = customer !== undefined && isCued(row, root, customer, text);
  const mine = agent !== undefined && isCued(row, root, agent, text);
  if (theirs === mine) return 'unknown';
  return theirs ? 'customer' : 'agent';
}

/** The name line of a row; empty where it has none. */
export function nameIn(row: Element, selector: string): string {
  const name = partsIn(row, selector)[0]?.textContent ?? '';
  return plainName(name) === '' ? '' : name.replace(/\s+/g, ' ').trim();
}

function isCued(row: Element, root: Element, cue: AuthorCue, text: string | undefined): boolean {
  switch (cue.at) {
    case 'side':
      return wordsSide(row, root, text) === cue.side;
    case 'style':
      return styleOf(row, cue.selector, cue.property) === cue.value;
    case 'name':
      return false; // told by the rows around it
    default:
      return isAt(row, root, cue.at, cue.selector) !== (cue.not === true);
  }
}

/** A computed value of a row, or of the part of it that a selector finds. */
export function styleOf(row: Element, selector: string | undefined, property: string): string | undefined {
  const part = selector === undefined ? row : partsIn(row, selector)[0];
  return part?.ownerDocument.defaultView?.getComputedStyle(part).getPropertyValue(property);
}

function isAt(row: Element, root: Element, at: 'row' | 'inside' | 'around', selector: string): boolean {
  if (at === 'row') return row.matches(selector);
  if (at === 'inside') return partsIn(row, selector).length > 0;
  const box = row.parentElement?.closest(selector);
  return box != null && box !== root && root.contains(box);
}
