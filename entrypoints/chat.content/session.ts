import { watchPage } from '../../utils/adapters/watch.ts';
import type { Chip, ChipState } from '../../utils/composer/chip.ts';
import type { CardHost, Hands } from '../../utils/composer/hands.ts';
import { createHighlighter } from '../../utils/composer/highlight.ts';
import { shiftMarks } from '../../utils/composer/marks.ts';
import { readDraft } from '../../utils/composer/read.ts';
import { openRoot } from '../../utils/composer/root.ts';
import { trackTyping } from '../../utils/composer/typing.ts';
import type { Finding } from '../../utils/engine/types.ts';
import type { CommandEnd, InsertRequest, InsertResult, MuteRequest, PageAdvice } from '../../utils/messaging.ts';
import { tell } from '../../utils/messaging-page.ts';
import { checkedAdvice, chipStateOf, endWords, isInsertRequest, shownFindings, withoutMuted } from './advice.ts';
import { createDoor } from './door.ts';
import { createDrafts } from './drafts.ts';
import { type PageReading, readPage } from './reading.ts';
import { createReports } from './reports.ts';

export interface Session {
  adviceCame(page: PageAdvice): void;
  sendWhole(): void;
  insert(request: InsertRequest): Promise<InsertResult>;
  nextFinding(): void;
  applyRewrite(): void;
  commandEnded(as: CommandEnd): void;
}

/** The next look or report is as good. */
const ignore = (): void => {};

/** The longest wait before a page that could not be read is tried again, in milliseconds. */
const RETRY_WITHIN = 30_000;
/** How long the chip says what became of a command, in milliseconds. */
const SAYS_FOR = 4000;

/** One document while Poise is on in it: reads, reports, paints and inserts, until the signal ends. */
export function startSession(page: Document, signal: AbortSignal): Session {
  const view = page.defaultView ?? window;
  const root = openRoot(page, signal);
  let chip: Chip | undefined;
  const highlighter = createHighlighter(root.layer, signal, async () => (await door.hands()).createOverlay);
  const reports = createReports(adviceCame, signal);
  const drafts = createDrafts(reports.revisionOf, adviceCame, reports.sendWhole, signal);
  let reading: PageReading | undefined;
  let advice: PageAdvice | undefined;
  let announced = '';
  let failures = 0;
  let readsOn: ReturnType<typeof setTimeout> | undefined;
  let inserting: Promise<unknown> = Promise.resolve();
  let saying: string | undefined;
  let saysUntil: ReturnType<typeof setTimeout> | undefined;
  const host: CardHost = {
    page,
    root,
    lines: highlighter,
    composer: () => reading?.chat?.composer?.element,
    replace: async ({ start, end }, text) => {
      const composer = reading?.chat?.composer;
      if (!composer || reading?.key === undefined) return 'no_composer';
      const [chat, draft] = [reading.key, readDraft(composer.element)];
      return queued({ chat, revision: reports.revisionOf(chat), text, span: { start, end }, draft });
    },
    mute,
  };
  const door = createDoor(host, (hands) => chipOf(hands).element, signal);
  signal.addEventListener('abort', () => clearTimeout(saysUntil));

  const chipOf = (hands: Hands): Chip => {
    chip ??= hands.createChip(page, root, chipPressed, signal);
    return chip;
  };
  /** The chip comes with the hands, when there is first something for it to say. */
  function showChip(composer: HTMLElement | undefined, state: ChipState | undefined): void {
    if (chip || !composer || !state) chip?.show(composer, state);
    else void door.hands().then((hands) => !signal.aborted && chipOf(hands) && show(), ignore);
  }

  /** One press resumes a paused chat; else it opens the panel. */
  function chipPressed(): void {
    const paused = advice?.state === 'paused' ? advice.chat : undefined;
    const told = paused === undefined ? tell('panelAsked') : tell('pause', { chat: paused, paused: false });
    told.catch(ignore);
  }

  /** Look at the page now and let everything follow. Nothing a page does may leave half a state behind. */
  function look(): void {
    if (signal.aborted) return;
    try {
      watch.catchUp();
      const before = reading;
      const now = readPage(page);
      clearTimeout(readsOn);
      reading = now;
      if (now.isPart) watch.again();
      if (now.againIn !== undefined) readsOn = setTimeout(look, now.againIn);
      if (now.state === 'failed') retry();
      else failures = 0;
      const { key, chat, adapter } = reading;
      if (before?.key !== key) {
        drafts.forget();
        highlighter.clear();
        door.forget();
        advice = undefined;
      }
      announce(false);
      if (key !== undefined && chat && adapter && !reading.isStale) {
        reports.report(key, chat.rows, { adapter, canWrite: canWrite(), canRead: chat.canRead !== false });
      }
      followComposer();
      show();
    } catch {
      fail();
    }
  }

  /** What failed may be over in a moment, on a page that changes no more. */
  function retry(): void {
    failures += 1;
    clearTimeout(readsOn);
    if (!signal.aborted) readsOn = setTimeout(look, Math.min(RETRY_WITHIN, 500 * 2 ** failures));
  }

  function fail(): void {
    retry();
    reading = { state: 'failed', adapter: reading?.adapter, key: undefined, chat: undefined };
    advice = undefined;
    drafts.forget();
    highlighter.clear();
    showChip(undefined, undefined);
    door.changed();
    announce(false);
  }

  const canWrite = () => reading?.chat?.composer !== undefined && reading.chat.composer.mode !== 'unknown';

  /** Which chat is in front: said when it changes, and again when this document comes to the front. */
  function announce(again: boolean): void {
    if (!reading) return;
    const { key, state, adapter, chat, wants } = reading;
    const customerTyping = chat?.customerTyping === true;
    const said = JSON.stringify([key, state, adapter, customerTyping, wants]);
    if (said === announced && !again) return;
    announced = said;
    void tell('chatShown', { chat: key, state, adapter, customerTyping, ...(wants && { wants }) }).then(
      (answer) => {
        if (answer && key !== undefined && reports.isKnown(key)) reports.sendWhole(key);
      },
      () => {
        announced = ''; // not heard: say it again at the next look
      },
    );
  }

  function followComposer(): void {
    const composer = reading?.chat?.composer;
    if (!composer || reading?.key === undefined) return;
    const its = composer.element.ownerDocument;
    listenIn(its);
    if (reports.isKnown(reading.key)) drafts.notice(reading.key, composer);
  }

  const listening = new WeakSet<Document>();
  /** The composer may stand in a frame of its own, whose events never reach this document. */
  function listenIn(its: Document): void {
    if (listening.has(its)) return;
    listening.add(its);
    trackTyping(its, signal);
    if (its !== page) void tell('frameFound').catch(ignore);
    const options = { capture: true, passive: true, signal } as const;
    its.addEventListener('input', typed, options);
    its.addEventListener('click', (event) => door.clicked(event, isComposers(event)), options);
    its.addEventListener('focusin', (event) => isComposers(event) && announce(true), options);
  }

  const isComposers = (event: Event): boolean => {
    const element = reading?.chat?.composer?.element;
    return element !== undefined && event.composedPath().includes(element);
  };

  function typed(event: Event): void {
    const composer = reading?.chat?.composer;
    if (!composer || reading?.key === undefined || !isComposers(event)) return;
    try {
      drafts.notice(reading.key, composer);
      highlighter.refresh();
      door.changed();
    } catch {
      fail();
    }
  }

  function sendWhole(): void {
    look(); // the adapters may have come
    announce(true);
    reports.sendWhole(reading?.key);
  }

  function adviceCame(page: PageAdvice): void {
    const checked = checkedAdvice(page, reading?.key);
    if (!checked) return;
    advice = checked;
    reports.heard(checked);
    try {
      followComposer(); // the first answer: from now on drafts are heard
      show();
    } catch {
      fail();
    }
  }

  function show(): void {
    const composer = reading?.chat?.composer;
    const said = saying !== undefined && ({ kind: 'says', text: saying } as const);
    showChip(composer?.element, said || chipStateOf(advice, composer?.mode ?? 'unknown'));
    if (!composer || !advice || composer.mode === 'unknown') highlighter.clear();
    else highlighter.show(composer.element, advice.draft, shownFindings(advice));
    door.changed();
  }

  /** The finding leaves at once, before the background has said so; answers how to have it back. */
  function mute({ rule, text }: Finding, scope: MuteRequest['scope']): () => void {
    if (!advice) return () => {};
    const request: MuteRequest = { chat: advice.chat, rule, scope, ...(scope === 'here' && { text }) };
    const before = advice;
    advice = withoutMuted(advice, request);
    show();
    void tell('mute', request).catch(() => adviceCame(before)); // not muted: it stands there again
    return () => void tell('unmute', request).catch(ignore);
  }

  async function insert(request: InsertRequest): Promise<InsertResult> {
    if (!isInsertRequest(request)) return 'refused';
    const { insertText } = await door.hands();
    look(); // what the page shows now, not at the last look
    const composer = reading?.chat?.composer;
    if (request.chat !== reading?.key || request.revision !== reports.revisionOf(request.chat)) return 'stale';
    if (!composer) return 'no_composer';
    if (request.forCustomer && composer.mode === 'note') return 'in_note';
    const { text, draft, span } = request;
    const now = readDraft(composer.element);
    // Words typed elsewhere in the draft since move the span along; words typed in it make it stale.
    const [at] = span && draft !== undefined ? shiftMarks([span], draft, now) : [span];
    if ((span && !at) || (!span && draft !== undefined && draft !== now)) return 'stale';
    const result = await insertText(composer, text, at);
    look();
    return result;
  }

  /** One insert after the other: each looks at the draft as the one before has left it. */
  function queued(request: InsertRequest): Promise<InsertResult> {
    const result = inserting.then(() => insert(request)).catch((): InsertResult => 'refused');
    inserting = result;
    return result;
  }

  const watch = watchPage(page, look, { signal, own: root.isOwn });
  view.addEventListener('focus', () => announce(true), { signal });
  // From the back-forward cache a page comes with its transcript, but the background has dropped the chat.
  view.addEventListener('pageshow', (event) => (event.persisted ? sendWhole() : announce(true)), { signal });
  page.addEventListener('visibilitychange', () => page.visibilityState === 'visible' && announce(true), { signal });
  listenIn(page); // a click beside a composer in a frame closes its card too
  look();

  return {
    adviceCame,
    sendWhole,
    insert: queued,
    nextFinding: door.next,
    applyRewrite: door.apply,
    commandEnded(as) {
      saying = endWords(as);
      clearTimeout(saysUntil);
      saysUntil = setTimeout(() => {
        saying = undefined;
        show();
      }, SAYS_FOR);
      show();
    },
  };
}
