import { ownNameOf } from '../adapters/taught/own-name.ts';
import { CARD_CSS } from '../composer/card/style.ts';
import { make } from '../composer/card/view.ts';
import { dress } from '../composer/chip-style.ts';
import { boxOf, isDark } from '../composer/place.ts';
import type { PoiseRoot } from '../composer/root.ts';
import type { OwnName, TaughtTool } from '../engine/taught.ts';
import { drawBoxes } from './boxes.ts';
import type { Label } from './cues.ts';
import { fieldPlaces, step as stepped, wordPlaces } from './cursor.ts';
import { type Derived, derive, type SeenRow } from './derive.ts';
import { followPicks, rootsOf } from './pick.ts';
import { saidIn } from './said.ts';
import { TEACH_CSS } from './style.ts';
import { drawLesson, type LessonActs, STEPS, type Step, TROUBLES } from './view.ts';

interface LessonHost {
  readonly page: Document;
  readonly root: PoiseRoot;
  /** Keep what was taught; false: it was refused. */
  keep(tool: TaughtTool, own: OwnName | undefined): Promise<boolean>;
  /** The lesson is over. */
  ended(): void;
}

/** Messages of each side that are clicked before the next step comes by itself. */
const ENOUGH = 2;
/** How often the marks follow a page that changes, in milliseconds. */
const FOLLOW = 400;

/** The agent shows on the page what is what. Answers how to end it; it ends by itself too. */
export function startLesson({ page, root, keep, ended }: LessonHost): () => void {
  const life = new AbortController();
  const { signal } = life;
  const picks: Record<'customer' | 'agent', Element[]> = { customer: [], agent: [] };
  const corrected = new Map<Element, Label>();
  let step: Step | 'kept' = 'customer';
  let composer: Element | undefined;
  let narrower = 0;
  let newestFirst = false;
  let cursor: Element | undefined;
  let chosen: Element | undefined;
  let says = '';
  let derived = look();

  const { layer } = root;
  const before = focusedIn(page);
  dress(layer);
  const shadow = layer.getRootNode() as ShadowRoot;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(CARD_CSS + TEACH_CSS);
  shadow.adoptedStyleSheets = [...shadow.adoptedStyleSheets, sheet];
  const marks = make(page, 'div', 'teach-marks');
  const card = make(page, 'div', 'card teach');
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-labelledby', 'teach-title');
  card.tabIndex = -1;
  card.style.colorScheme = isDark(page.body) ? 'dark' : 'light';
  marks.style.colorScheme = card.style.colorScheme;
  layer.append(marks, card);
  root.show();

  const acts: LessonActs = {
    next: () => go(1),
    back: () => go(-1),
    keep: () => void keepIt(),
    end,
    move: () => card.classList.toggle('is-left'),
    size(by) {
      narrower += by;
      refresh();
    },
    label(label) {
      if (!chosen) return;
      corrected.set(chosen, label);
      chosen = undefined;
      refresh();
      says = says || 'Put right.';
      draw();
    },
    turn(first) {
      newestFirst = first;
      refresh();
    },
  };

  /** What follows from what was shown, on the page as it is now. Nodes that a page has drawn anew are gone. */
  function look(): Derived {
    const here = (element: Element) => element.isConnected;
    for (const side of ['customer', 'agent'] as const) picks[side] = picks[side].filter(here);
    return derive(
      {
        customer: picks.customer,
        agent: picks.agent,
        corrected,
        composer: composer?.isConnected ? composer : undefined,
        narrower,
        newestFirst,
      },
      {
        page,
        site: page.location.origin,
        said: saidIn(rootsOf(page).filter((one) => !('host' in one && root.isOwn(one.host as Node)))),
        today: new Date().toISOString().slice(0, 10),
      },
    );
  }

  function refresh(): void {
    derived = look();
    const { trouble } = derived;
    says = trouble === undefined || trouble === 'more' ? '' : TROUBLES[trouble];
    draw();
  }

  function draw(): void {
    const focused = shadow.activeElement;
    const had = focused !== null && card.contains(focused);
    const name = focused instanceof HTMLButtonElement ? focused.textContent : undefined;
    const clicked = step === 'customer' || step === 'agent' ? picks[step].length : composer ? 1 : 0;
    drawLesson(card, { step, derived, clicked, chosen: rowOf(chosen), newestFirst, says }, acts);
    if (had) {
      const again = [...card.querySelectorAll('button')].find(({ textContent }) => textContent === name);
      (again ?? card).focus({ preventScroll: true });
    }
    paint();
  }

  function paint(): void {
    if (step === 'kept') {
      marks.replaceChildren();
      return;
    }
    const { rows, root: box, field } = derived;
    drawBoxes(marks, { rows, root: box, field, cursor, chosen });
  }

  const rowOf = (element: Element | undefined): SeenRow | undefined =>
    element && derived.rows.find((row) => row.element === element);

  function go(by: 1 | -1): void {
    if (step === 'kept') return;
    const next = STEPS[STEPS.indexOf(step) + by];
    if (!next) return;
    step = next;
    cursor = undefined;
    chosen = undefined;
    // Going back to a step is to show its things anew.
    if (by < 0 && (step === 'customer' || step === 'agent')) picks[step] = [];
    if (by < 0 && step === 'composer') composer = undefined;
    if (by < 0) corrected.clear();
    refresh();
    card.focus({ preventScroll: true });
  }

  function picked(element: Element): void {
    cursor = undefined;
    if (step === 'customer' || step === 'agent') {
      if (!element.textContent?.trim() || element === page.body) return;
      picks[step].push(element);
      narrower = 0;
      refresh();
      if (derived.trouble === 'no_rows' && picks.customer.length + picks.agent.length > 1) {
        picks[step].pop(); // say why, and let them try another
        const why = TROUBLES.no_rows;
        refresh();
        says = why;
        draw();
      } else if (picks[step].length >= ENOUGH) {
        go(1);
        return;
      }
    } else if (step === 'composer') {
      composer = element;
      refresh();
      if (derived.field) {
        go(1);
        return;
      }
      composer = undefined;
      says = TROUBLES.no_field;
      draw();
    } else if (step === 'check') {
      const row = derived.rows.find((one) => one.element.contains(element));
      if (row) choose(row.element);
    }
    card.focus({ preventScroll: true });
  }

  function choose(element: Element | undefined): void {
    chosen = element;
    draw();
  }

  async function keepIt(): Promise<void> {
    refresh(); // as the page is now
    const { tool, ownName } = derived;
    if (!tool) return;
    const isKept = await keep(tool, ownName === undefined ? undefined : ownNameOf(ownName)).catch(() => false);
    if (signal.aborted) return;
    if (isKept) {
      step = 'kept';
      stopPicking.abort();
    } else says = 'Poise could not keep this. Nothing has changed.';
    draw();
    card.querySelector<HTMLElement>('.btn')?.focus({ preventScroll: true });
  }

  function end(): void {
    if (signal.aborted) return;
    life.abort();
    const hadFocus = card.contains(shadow.activeElement);
    card.remove();
    marks.remove();
    shadow.adoptedStyleSheets = shadow.adoptedStyleSheets.filter((one) => one !== sheet);
    // What they were in before, so that a draft goes on where it was.
    if (hadFocus && before?.isConnected) before.focus({ preventScroll: true });
    ended();
  }

  /** Up and down go through what could be meant, Enter takes it; left and right make messages wider and narrower. */
  function moveCursor(by: 1 | -1): void {
    if (step === 'check') {
      const rows = derived.rows.map(({ element }) => element);
      choose(stepped(rows, chosen, by));
      chosen?.scrollIntoView({ block: 'nearest' });
      draw();
      return;
    }
    const places = step === 'composer' ? fieldPlaces(page) : wordPlaces(page, root);
    cursor = stepped(places, cursor, by);
    cursor?.scrollIntoView({ block: 'nearest' });
    const words = (cursor?.textContent?.trim() || cursor?.getAttribute('aria-label')) ?? '';
    says = words === '' ? 'Press Enter to choose this field.' : `“${words.slice(0, 80)}” Press Enter to choose it.`;
    draw();
  }

  const LABEL_KEYS: Readonly<Record<string, Label>> = { 1: 'customer', 2: 'agent', 3: 'neither' };
  root.onKey(card, (event) => {
    if (signal.aborted) return;
    const { key } = event;
    const isKey = key.startsWith('Arrow') || key === 'Escape' || (key === 'Enter' && cursor !== undefined);
    if (isKey) event.preventDefault();
    if (key === 'Escape') end();
    else if (step === 'kept') return;
    else if (key === 'ArrowDown') moveCursor(1);
    else if (key === 'ArrowUp') moveCursor(-1);
    else if (key === 'ArrowLeft') acts.size(-1);
    else if (key === 'ArrowRight') acts.size(1);
    else if (key === 'Enter' && cursor) picked(cursor);
    else if (step === 'check' && LABEL_KEYS[key]) acts.label(LABEL_KEYS[key]);
  });
  for (const type of ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'dblclick']) {
    card.addEventListener(type, (event) => event.stopPropagation());
  }

  const stopPicking = new AbortController();
  signal.addEventListener('abort', () => stopPicking.abort());
  followPicks({
    page,
    root,
    signal: stopPicking.signal,
    picked,
    pointed(element) {
      if (step === 'kept') return;
      const target = step === 'check' ? derived.rows.find((row) => row.element.contains(element))?.element : element;
      if (target === cursor || (target && boxOf(target).bottom - boxOf(target).top > innerHeight * 0.8)) return;
      cursor = step === 'check' ? undefined : target;
      paint();
    },
  });

  const options = { capture: true, passive: true, signal } as const;
  page.defaultView?.addEventListener('scroll', paint, options);
  page.defaultView?.addEventListener('resize', paint, options);
  let changed = false;
  const observer = new MutationObserver(() => {
    changed = true;
  });
  observer.observe(page, { subtree: true, childList: true, characterData: true });
  const follow = setInterval(() => {
    if (!layer.isConnected) return end(); // Poise was turned off here
    if (!changed || step === 'kept') return;
    changed = false;
    derived = look();
    // The card is drawn anew only where it is not being read: a button under the pointer must not be another one.
    paint();
  }, FOLLOW);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearInterval(follow);
  });

  draw();
  card.focus({ preventScroll: true });
  return end;
}

/** What has the focus, in shadow roots too; undefined: nothing of the page's. */
function focusedIn(page: Document): HTMLElement | undefined {
  let at = page.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at && at !== page.body && 'focus' in at ? (at as HTMLElement) : undefined;
}
