import { forget, startRemembering } from './memory.ts';

interface WatchOptions {
  readonly signal: AbortSignal;
  /** Least time between two reports, in milliseconds. */
  readonly every?: number;
  /** Poise's own host, whose changes are nobody's news. */
  readonly own?: (node: Node) => boolean;
}

export interface Watch {
  /** Bring what is remembered of the page up to date at once, for whoever looks without being called. */
  catchUp(): void;
  /** Call again soon, though nothing may have changed. */
  again(): void;
}

const EVERY = 120;
const IDLE_WITHIN = 200;
/** After a look the page has so many times as long for itself, up to this many milliseconds. */
const REST = 70;
const LONGEST_REST = 1000;
/** Changes kept to be sorted out when the page is idle: in a hidden tab that may be a minute. */
const MAX_RECORDS = 4000;
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
/** Of siblings that came together, so many at either end are looked at: what many have, those have. */
const ENDS = 12;

/**
 * Call `report` soon after anything changed in the document, in its open shadow roots, or in its URL: coalesced, when
 * the page is idle, at most once in `every` milliseconds and for a small share of the time however much happens, and in
 * hidden tabs too (timers, never animation frames). Ends with the signal.
 */
export function watchPage(page: Document, report: () => void, { signal, every = EVERY, own }: WatchOptions): Watch {
  const view = page.defaultView;
  if (!view || signal.aborted) return { catchUp() {}, again() {} };
  const stopRemembering = startRemembering();
  const roots = new WeakSet<Node>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let idle: number | undefined;
  /** When the next look may be. */
  let due = 0;
  /** Something changed that is not Poise's own, or was told of otherwise. */
  let news = false;
  let looking = false;
  let records: MutationRecord[] = [];

  const run = () => {
    timer = undefined;
    idle = undefined;
    if (signal.aborted) return;
    const began = view.performance.now();
    catchUp();
    if (!news) return;
    news = false;
    looking = true;
    report();
    looking = false;
    const end = view.performance.now();
    due = end + Math.max(every, Math.min(LONGEST_REST, (end - began) * REST));
    if (news) start();
  };
  const whenIdle = () => {
    timer = undefined;
    // Idle callbacks are delayed in hidden tabs, but their timeout holds.
    if (typeof view.requestIdleCallback === 'function') {
      idle = view.requestIdleCallback(run, { timeout: IDLE_WITHIN });
    } else run();
  };
  const start = (): void => {
    if (looking || timer !== undefined || idle !== undefined) return;
    timer = setTimeout(whenIdle, Math.max(0, due - view.performance.now()));
  };
  const schedule = () => {
    news = true;
    start();
  };

  // It is called for every change the page makes, so it only keeps them: most are sorted out many at a time.
  const observer = new view.MutationObserver((some) => {
    for (const record of some) records.push(record);
    if (records.length > MAX_RECORDS) sortOut();
    start();
  });
  const sortOut = () => {
    const changed = new Set<Node>();
    for (const record of records) {
      const { target, type, attributeName, addedNodes } = record;
      if (own?.(target) || (type === 'childList' && onlyOwn(record, own))) continue;
      news = true;
      if (attributeName !== 'style') changed.add(target);
      if (addedNodes.length > 0) followAdded(addedNodes);
    }
    records = [];
    for (const node of changed) forget(node);
  };
  const catchUp = () => {
    for (const record of observer.takeRecords()) records.push(record);
    if (records.length > 0) sortOut();
  };
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

  /** Much of what was added has been taken away again by now. */
  const followAdded = (nodes: NodeList) => {
    const { length } = nodes;
    for (let index = 0; index < length; index += 1) {
      if (index === ENDS && length > 2 * ENDS) index = length - ENDS;
      const node = nodes[index];
      if (node?.isConnected) followRoots(node);
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
    records = [];
    stopRemembering();
  });
  return { catchUp, again: schedule };
}

function onlyOwn(record: MutationRecord, own: WatchOptions['own']): boolean {
  if (!own) return false;
  for (const node of record.addedNodes) if (!own(node)) return false;
  for (const node of record.removedNodes) if (!own(node)) return false;
  return true;
}
