import { browser } from 'wxt/browser';
import type { Correction, Finding, Specific, Suggestion } from '../engine/types.ts';
import { type MuteRequest, sendMessage } from '../messaging.ts';
import { pauseSite } from '../storage/sites.ts';
import type { OpenChat } from '../storage/tabs.ts';
import { download } from './download.ts';
import { grantSite, ungrantSite } from './grants.ts';
import { libraryActs } from './library-acts.ts';
import {
  answerAtOnce,
  closeCard,
  decline,
  fillSlot,
  hold,
  isStale,
  offerUndo,
  openCard,
  panelStore,
  SWAP_GUARD,
  say,
  showInserted,
  showNew,
  showReport,
  type Undo,
} from './panel.ts';
import { ask, copy, insert } from './panel-page.ts';
import { filledSlots, openSlots, textOf } from './phrase-text.ts';

/** How long Undo stands in the place of what was taken away, in milliseconds. */
export const UNDO_TIME = 5000;

/** Everything the agent can do in the panel. */
export const panelActs = {
  insertSuggestion,
  copySuggestion,
  cancelCard: () => closeCard(Date.now()),
  fillSlot,
  hold: (held: boolean) => hold(held, Date.now()),
  showNew: () => showNew(Date.now()),
  insertSpecific,
  changeSpecific,
  removeSpecific,
  correct,
  replaceFinding,
  mute,
  undo,
  copy,
  pause: (paused: boolean) => ask((chat) => sendMessage('pause', { chat, paused })),
  turnOn,
  turnOff,
  pauseSite: (origin: string, paused: boolean) => attempt(() => pauseSite(origin, paused)),
  openSites: () => attempt(() => browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') })),
  notNow: decline,
  reloadTab: () => withTab((tabId) => browser.tabs.reload(tabId)),
  teach,
  openReport,
  closeReport: () => showReport(undefined),
  saveReport,
  goToChat,
  openDesk,
  ...libraryActs,
} as const;

export type PanelActs = typeof panelActs;

/** Put a suggestion in the composer; with a blank left it opens instead, and stale it refuses. */
async function insertSuggestion(suggestion: Suggestion): Promise<void> {
  const { swappedAt, slots, record, busy } = panelStore.getState();
  if (busy || Date.now() - swappedAt < SWAP_GUARD) return;
  if (isStale(suggestion, { record })) return refuseStale();
  if (openSlots(suggestion.parts, slots).length > 0) return openCard(suggestion.id);
  const text = textOf(suggestion.parts, slots);
  const result = await insert({ text, forCustomer: true });
  if (result === 'inserted') {
    say(undefined);
    showInserted(suggestion.id);
    closeCard(Date.now());
    const remembered = filledSlots(suggestion.parts, slots);
    await ask((chat) => sendMessage('used', { chat, phrase: suggestion.id, slots: remembered }), record?.chat);
  } else if (result === 'stale') refuseStale();
  else if (result) say({ at: suggestion.id, says: result === 'in_note' ? 'in_note' : 'not_inserted', text });
}

async function copySuggestion(suggestion: Suggestion): Promise<void> {
  const { slots } = panelStore.getState();
  if (openSlots(suggestion.parts, slots).length > 0) return openCard(suggestion.id);
  await copy(textOf(suggestion.parts, slots), suggestion.id);
}

function refuseStale(): void {
  showNew(Date.now());
  say({ at: 'say', says: 'moved_on' });
}

async function insertSpecific({ text }: Specific): Promise<void> {
  const result = await insert({ text });
  if (result === 'inserted') say(undefined);
  else if (result) say({ at: 'facts', says: 'not_inserted', text });
}

/** Put a finding's rewrite over its words; for something left out, at the draft's end. */
async function replaceFinding(finding: Finding, rewrite: string): Promise<void> {
  const draft = panelStore.getState().record?.draft;
  if (!draft) return;
  const { start, end } = finding;
  const gap = start === end && start > 0 && !/\s$/.test(draft.text) ? ' ' : '';
  const result = await insert({ text: gap + rewrite, span: { start, end }, draft: draft.text });
  if (result === 'inserted') say(undefined);
  else if (result === 'stale') say({ at: finding.id, says: 'draft_changed' });
  else if (result) say({ at: finding.id, says: 'not_inserted', text: rewrite });
}

async function correct(correction: Correction): Promise<void> {
  answerAtOnce();
  await ask((chat) => sendMessage('correct', { chat, correction }));
}

async function changeSpecific({ kind, text }: Specific, to: string): Promise<void> {
  const words = to.trim();
  if (words !== '' && words !== text) await correct({ field: 'specific', kind, from: text, to: words });
}

async function removeSpecific(specific: Specific): Promise<void> {
  const { kind, text } = specific;
  await correct({ field: 'specific', kind, from: text, to: undefined });
  offer({ what: 'specific', specific });
}

async function mute(finding: Finding, scope: MuteRequest['scope'], index: number): Promise<void> {
  const chat = panelStore.getState().record?.chat;
  if (chat === undefined) return;
  const request: MuteRequest = { chat, rule: finding.rule, scope, ...(scope === 'here' && { text: finding.text }) };
  offer({ what: 'mute', request, index });
  await ask(() => sendMessage('mute', request));
}

function offer(undoing: Undo): void {
  offerUndo(undoing);
  setTimeout(() => {
    if (panelStore.getState().undo === undoing) offerUndo(undefined);
  }, UNDO_TIME);
}

async function undo(): Promise<void> {
  const { undo: undoing } = panelStore.getState();
  if (!undoing) return;
  offerUndo(undefined);
  if (undoing.what === 'mute') await ask(() => sendMessage('unmute', undoing.request));
  // The same words again replace the correction that took them away.
  else {
    const { kind, text } = undoing.specific;
    await correct({ field: 'specific', kind, from: text, to: text });
  }
}

/** The browser shows its prompt only while the press counts: nothing may be awaited before. */
async function turnOn(origin: string): Promise<void> {
  try {
    if (await grantSite(`${origin}/*`)) await pauseSite(origin, false);
    else decline(origin);
  } catch {
    say({ at: 'panel', says: 'not_done' });
  }
}

async function turnOff(origin: string): Promise<void> {
  try {
    await ungrantSite(`${origin}/*`);
    decline(origin);
  } catch {
    say({ at: 'panel', says: 'not_done' }); // a policy of the organisation keeps it on
  }
}

async function goToChat({ tabId }: OpenChat): Promise<void> {
  await withTab(async () => {
    const tab = await browser.tabs.update(tabId, { active: true });
    if (tab?.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
  });
}

async function openDesk(): Promise<void> {
  await attempt(() => browser.runtime.openOptionsPage());
}

/** What could not be done is said. */
async function attempt(act: () => Promise<unknown>): Promise<void> {
  try {
    await act();
  } catch {
    say({ at: 'panel', says: 'not_done' });
  }
}

async function withTab(act: (tabId: number) => Promise<unknown>): Promise<void> {
  const tabId = panelStore.getState().tab?.id;
  if (tabId !== undefined) await attempt(() => act(tabId));
}

/** The lesson itself goes on in the page; what could not be started there is said. */
async function teach(): Promise<void> {
  await withTab(async (tabId) => {
    const started = await sendMessage('lessonAsked', { tabId }).catch(() => false);
    say(started ? undefined : { at: 'panel', says: 'not_done' });
  });
}

/** Ask how the page in front is built. Nothing leaves before the agent has it before them, and then by their hand. */
async function openReport(): Promise<void> {
  await withTab(async (tabId) => {
    const end = await sendMessage('reportAsked', { tabId }).catch(() => ({ why: 'no_page' }) as const);
    showReport('report' in end ? { text: end.report, why: undefined } : { text: undefined, why: end.why });
  });
}

function saveReport(): void {
  const { report } = panelStore.getState();
  if (report?.text !== undefined) download('poise-page-report.json', report.text);
}
