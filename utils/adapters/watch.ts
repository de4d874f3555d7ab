import { forget, startRemembering } from './memory.ts';

interface WatchOptions {
  readonly signal: AbortSignal;
  /** Least time between two reports, in milliseconds. */
  readonly every?: number;
  /** Poise's own host, whose changes are nobody's news. */
  readonly own?: (node: Node) => boolean;
}

const EVERY = 120;
const IDLE_WITHIN = 200;
/** Attributes in which tools say something: who, which chat, which mode, shown or not. */
const ATTRIBUTES = (
  'class style hidden id type text title whisper contenteditable readonly aria-hidden aria-label aria-current aria-selected ' +
  'aria-pressed aria-checked data-author data-deleted data-id data-message-id data-mid data-own data-mode data-state ' +
  'data-icon data-pre-plain-text data-part-group-category data-entity-is-selected data-selected'
).split(' ');
const OBSERVED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ATTRIBUTES,
};
/** Elements looked at in one go for open shadow roots. */
const MAX_ROOTS_SEARCH = 4000;

/**
 * Call `report` soon after anything changed in the document, in its open shadow roots, or in its URL: coalesced, when
 * the page is idle, at most once in `every` milliseconds, and in hidden tabs too (timers, never animation frames).
 * Ends with the signal.
 */
export function watchPage(page: Document, report: () => void, { signal, every = EVERY, own }: WatchOptions): void {
  const view = page.defaultView;
  if (!view || signal.aborted) return;
  const stopRemembering = startRemembering();
  const roots = new WeakSet<Node>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let idle: number | undefined;
  let last = 0;
  /** Looked at for shadow roots when the page rests: much of what is added has been taken away again by then. */
  const added = new Set<Node>();

  const run = () => {
    timer = undefined;
    idle = undefined;
    if (signal.aborted) return;
    for (const node of added) if (node.isConnected) followRoots(node);
    added.clear();
    last = view.performance.now();
    report();
  };
  const whenIdle = () => {
    timer = undefined;
    // Idle callbacks are delayed in hidden tabs, but their timeout holds.
    if (typeof view.requestIdleCallback === 'function') {
      idle = view.requestIdleCallback(run, { timeout: IDLE_WITHIN });
    } else run();
  };
  const schedule = () => {
    if (timer !== undefined || idle !== undefined) return;
    timer = setTimeout(whenIdle, Math.max(0, last + every - view.performance.now()));
  };

  const observer = new view.MutationObserver((records) => {
    let news = false;
    for (const record of records) {
      if (own?.(record.target)) continue;
      if (record.type === 'childList' && onlyOwn(record, own)) continue;
      news = true;
      if (record.attributeName !== 'style') forget(record.target);
      for (const node of record.addedNodes) if (node.nodeType === 1) added.add(node);
    }
    if (news) schedule();
  });
  const follow = (root: Node) => {
    if (roots.has(root)) return;
    roots.add(root);
    observer.observe(root, OBSERVED);
  };
  /** Open shadow roots under a node; each is followed too. */
  const followRoots = (node: Node) => {
    if (node.nodeType !== 1) return;
    const walker = page.createTreeWalker(node, 1);
    let at: Node | null = node;
    for (let count = 0; at && count < MAX_ROOTS_SEARCH; count += 1, at = walker.nextNode()) {
      const root = (at as Element).shadowRoot;
      if (!root || roots.has(root) || own?.(at)) continue;
      follow(root);
      for (const child of root.children) followRoots(child);
    }
  };

  follow(page);
  if (page.documentElement) followRoots(page.documentElement);
  // A page may replace its state without touching the DOM at once; the Navigation API tells, popstate where it is not.
  const options = { signal, capture: true, passive: true } as const;
  const navigation = 'navigation' in view ? (view.navigation as EventTarget) : undefined;
  navigation?.addEventListener('navigatesuccess', schedule, { signal });
  // Where several chats stand side by side, the focus alone says which one is in front.
  for (const type of ['popstate', 'hashchange', 'pageshow', 'focusin']) view.addEventListener(type, schedule, options);
  // A custom element may grow its shadow root after it was added: look again when the page has loaded.
  view.addEventListener('load', () => page.documentElement && followRoots(page.documentElement), options);
  // What a frame shows is no change of this document: a mail, or an editor.
  const framed = ({ target }: Event) => {
    if ((target as Node | null)?.nodeName !== 'IFRAME') return;
    forget(target as Node);
    schedule();
  };
  page.addEventListener('load', framed, options);

  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
    if (idle !== undefined) view.cancelIdleCallback(idle);
    stopRemembering();
  });
}

function onlyOwn(record: MutationRecord, own: WatchOptions['own']): boolean {
  if (!own) return false;
  for (const node of record.addedNodes) if (!own(node)) return false;
  for (const node of record.removedNodes) if (!own(node)) return false;
  return true;
}
