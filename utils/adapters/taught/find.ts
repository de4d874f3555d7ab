import type { AuthorCue, AuthorRule, TaughtTool } from '../../engine/taught.ts';
import type { Author } from '../../engine/types.ts';
import { isVisible } from '../dom.ts';
import { sideOf } from '../side.ts';

/** What of a taught tool is on the page. */
export interface FoundTaught {
  readonly root: Element | undefined;
  /** As they stand on the page. */
  readonly rows: readonly HTMLElement[];
  readonly composer: HTMLElement | undefined;
}

/** Where the way through shadow roots and same-origin frames leads. */
export function scopeOf(page: ParentNode, through: readonly string[]): ParentNode | undefined {
  let scope: ParentNode | undefined = page;
  for (const selector of through) scope = scope && innerOf(firstIn(scope, selector));
  return scope;
}

/** What stands inside a shadow host or a same-origin frame. */
export function innerOf(element: Element | undefined): ShadowRoot | Document | undefined {
  if (!element || element.shadowRoot) return element?.shadowRoot ?? undefined;
  try {
    return (element as HTMLIFrameElement).contentDocument ?? undefined;
  } catch {
    return undefined; // another origin's
  }
}

/** Several chats can be mounted: the box that is seen, of several the one with messages. */
export function findTaught(tool: TaughtTool, page: ParentNode): FoundTaught {
  const scope = scopeOf(page, tool.through);
  const roots = scope ? allIn(scope, tool.root).filter(isVisible) : [];
  const root = roots.find((one) => rowsIn(one, tool.row).length > 0) ?? roots[0];
  const field = tool.composer && scopeOf(page, tool.composer.through);
  return {
    root,
    rows: root ? rowsIn(root, tool.row) : [],
    composer: field && tool.composer && firstIn(field, tool.composer.selector),
  };
}

/** The rows of a box; of rows in rows, the inner ones. */
export function rowsIn(root: Element, selector: string): readonly HTMLElement[] {
  const rows = allIn(root, selector);
  return selector.includes(':scope') ? rows : rows.filter((row) => row.querySelector(selector) === null);
}

/** Whose a row is, as far as the rule tells. */
export function authorOf(row: Element, root: Element, { customer, agent, neither }: AuthorRule): Author {
  if (neither && isCued(row, root, neither)) return 'system';
  const theirs = customer !== undefined && isCued(row, root, customer);
  const mine = agent !== undefined && isCued(row, root, agent);
  if (theirs === mine) return 'unknown';
  return theirs ? 'customer' : 'agent';
}

function isCued(row: Element, root: Element, cue: AuthorCue): boolean {
  if (cue.at === 'side') return sideOf(row, root) === cue.side;
  return isAt(row, root, cue.at, cue.selector) !== (cue.not === true);
}

function isAt(row: Element, root: Element, at: 'row' | 'inside' | 'around', selector: string): boolean {
  if (at === 'row') return row.matches(selector);
  if (at === 'inside') return row.querySelector(selector) !== null;
  const box = row.parentElement?.closest(selector);
  return box != null && box !== root && root.contains(box);
}

const allIn = (scope: ParentNode, selector: string): HTMLElement[] => [
  ...scope.querySelectorAll<HTMLElement>(selector),
];

const firstIn = (scope: ParentNode, selector: string): HTMLElement | undefined => {
  const all = allIn(scope, selector);
  return all.find(isVisible) ?? all[0];
};
