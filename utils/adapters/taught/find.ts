import type { TaughtTool } from '../../engine/taught.ts';
import { isVisible } from '../dom.ts';

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

/**
 * Several chats can be mounted, and several seen: the one whose field has the focus, else the first with messages. Its
 * field is the one that stands nearest to it.
 */
export function findTaught(tool: TaughtTool, page: ParentNode): FoundTaught {
  const scope = scopeOf(page, tool.through);
  const roots = scope ? allIn(scope, tool.root).filter(isVisible) : [];
  const fieldScope = tool.composer && scopeOf(page, tool.composer.through);
  const fields = fieldScope && tool.composer ? allIn(fieldScope, tool.composer.selector) : [];
  const seen = fields.filter(isVisible);
  const focused = seen.find(hasFocus);
  const filled = roots.filter((one) => rowsIn(one, tool.row).length > 0);
  const root = (filled.length > 1 && focused && nearest(focused, filled)) || filled[0] || roots[0];
  return {
    root,
    rows: root ? rowsIn(root, tool.row) : [],
    composer: (root && seen.length > 1 && nearest(root, seen)) || seen[0] || fields[0],
  };
}

const hasFocus = (field: Element): boolean => {
  const root = field.getRootNode() as Document | ShadowRoot;
  const { activeElement } = root;
  return activeElement !== null && field.contains(activeElement);
};

/** Of several, the one in the smallest box that holds this element too; undefined: none, or several do. */
function nearest(element: Element, among: readonly HTMLElement[]): HTMLElement | undefined {
  for (let at = element.parentElement; at; at = at.parentElement) {
    const inside = among.filter((one) => at.contains(one));
    if (inside.length > 0) return inside.length === 1 ? inside[0] : undefined;
  }
  return undefined;
}

/** The rows of a box; of rows in rows, the inner ones. */
export function rowsIn(root: Element, selector: string): readonly HTMLElement[] {
  const rows = allIn(root, selector);
  return selector.includes(':scope') ? rows : rows.filter((row) => row.querySelector(selector) === null);
}

const allIn = (scope: ParentNode, selector: string): HTMLElement[] => [
  ...scope.querySelectorAll<HTMLElement>(selector),
];

const firstIn = (scope: ParentNode, selector: string): HTMLElement | undefined => {
  const all = allIn(scope, selector);
  return all.find(isVisible) ?? all[0];
};
