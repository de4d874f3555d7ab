import { knowsOwn, ownNameOf } from '../../../utils/adapters/taught/own-name.ts';
import { readTaught } from '../../../utils/adapters/taught/read.ts';
import { hasChanged } from '../../../utils/adapters/taught/taught.ts';
import type { OwnName, TaughtTool } from '../../../utils/engine/taught.ts';
import { derive } from '../../../utils/teach/derive.ts';
import { rootsOf } from '../../../utils/teach/pick.ts';
import { saidIn } from '../../../utils/teach/said.ts';

/** The element a click on these words would name, through open shadow roots. */
function clicked(words: string): Element {
  for (const root of rootsOf(document)) {
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      if (texts.currentNode.nodeValue?.trim() !== words) continue;
      const range = document.createRange();
      range.selectNodeContents(texts.currentNode);
      texts.currentNode.parentElement?.scrollIntoView({ block: 'center' });
      const [box] = range.getClientRects();
      if (!box) continue;
      let at: Element | null = null;
      for (let scope: Document | ShadowRoot = document; ; ) {
        const next: Element | null = scope.elementFromPoint(
          box.x + Math.min(box.width / 2, 30),
          box.y + box.height / 2,
        );
        if (!next || next === at) break;
        at = next;
        if (!next.shadowRoot) break;
        scope = next.shadowRoot;
      }
      if (at) return at;
    }
  }
  throw new Error(`Nobody can click “${words}”.`);
}

const fieldOf = (way: string): Element => {
  let scope: ParentNode = document;
  const steps = way.split(' >>> ');
  for (const step of steps.slice(0, -1)) scope = scope.querySelector(step)?.shadowRoot ?? scope;
  const field = scope.querySelector(steps.at(-1) ?? way);
  if (!field) throw new Error(`There is no ${way}.`);
  return field;
};

interface Clicks {
  readonly customer: readonly string[];
  readonly agent: readonly string[];
  readonly field: string;
}

/** What is taught by these clicks. */
export function taughtBy({ customer, agent, field }: Clicks) {
  const shown = { customer: customer.map(clicked), agent: agent.map(clicked) };
  const said = saidIn(rootsOf(document));
  const { tool, ownName, trouble } = derive(
    { ...shown, corrected: new Map(), composer: fieldOf(field), narrower: 0, newestFirst: false },
    { page: document, site: location.origin, said, today: '2026-11-28' },
  );
  return { tool, own: ownName === undefined ? undefined : ownNameOf(ownName), trouble };
}

/** The page read by it: authors and words, or `changed`, or what is wrong. */
export function readBy(tool: TaughtTool, own?: OwnName) {
  const url = new URL(location.href);
  const isOwn = knowsOwn(own);
  const read = readTaught(tool, document, url, isOwn);
  if (typeof read === 'string') return { rows: [], says: hasChanged(tool, document, url, isOwn) ? 'changed' : read };
  return { rows: read.rows.map(({ author, text }) => ({ author, text })), says: 'read', writes: read.composer?.mode };
}
