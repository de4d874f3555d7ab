import { type Browser, browser } from 'wxt/browser';
import { advise, type ChatMemory, type ChatState, isFoldedFor, startOf, step } from '../../utils/engine/index.ts';
import { askDocument, type ChatDelta, type ChatKey, type PageAdvice } from '../../utils/messaging.ts';
import { mutable } from '../../utils/rollout/in-force.ts';
import { mutedRules } from '../../utils/storage/agent.ts';
import {
  type ChatRecord,
  chatRecord,
  type DraftRecord,
  foldRecord,
  memoryOf,
  type View,
} from '../../utils/storage/chat.ts';
import { currentLibrary } from '../../utils/storage/library.ts';
import { companyPolicy } from '../../utils/storage/policy.ts';
import { checkDelta, checkDraft, type DraftReport } from './check.ts';
import { inTurn, latestRecord, saveRecord, saveRecordSoon } from './records.ts';
import { listChat, saved } from './space.ts';

type Sender = Pick<Browser.runtime.MessageSender, 'documentId' | 'tab' | 'id'>;

/**
 * What is new in a chat. Answers `needChat` when the fold does not reach up to `base`, or when the news is anything
 * but further messages at the end (an edit, older history): then everything is folded again, once.
 */
export function chatChanged(
  delta: ChatDelta,
  sender: Sender,
): Promise<{ answer: 'ok' | 'needChat'; page?: PageAdvice }> {
  const problem = checkDelta(delta);
  if (problem) throw new Error(problem);
  return inTurn(delta.chat, async () => {
    const memory = await memoryOf(delta.chat).getValue();
    const record = await latestRecord(delta.chat);
    const views = withView(record?.views ?? [], viewOf(sender, delta));
    if (memory.paused && record) {
      // Nothing is read in a paused chat; `base` no longer fits when it goes on, so the whole chat is asked for then.
      await saveRecord({ ...record, views });
      return { answer: 'ok', page: pageAdviceOf(record) };
    }
    const isWriter = delta.canRead === false;
    const kept = isWriter ? await foldRecord(delta.chat).getValue() : null;
    const state = kept?.state ?? (await foldedState(delta, memory));
    if (!state) return { answer: 'needChat' };
    const revision = isWriter ? (record?.revision ?? 0) : delta.revision;
    if (!kept) await saved(delta.chat, () => foldRecord(delta.chat).setValue({ revision, state }));
    const next = await advised(state, memory, {
      chat: delta.chat,
      revision,
      adapter: delta.adapter,
      canWrite: delta.canWrite || views.some(({ write }) => write),
      views,
      draft: record?.draft,
    });
    await saveRecord(next);
    await listChat(next, state.lastAuthor === 'customer');
    const page = pageAdviceOf(next);
    tellWriters(next, sender, page);
    return { answer: 'ok', page };
  });
}

/** What one page reads, another page of the same chat that only writes has to know of. */
function tellWriters({ views }: ChatRecord, { documentId }: Sender, page: PageAdvice): void {
  for (const view of views) {
    if (!view.read && view.documentId !== documentId) void askDocument('pageAdviceChanged', page, view);
  }
}

/** Undefined: the delta cannot be folded onto what is stored. */
async function foldedState(delta: ChatDelta, memory: ChatMemory): Promise<ChatState | undefined> {
  const folded = delta.base === 0 ? { revision: 0, state: startOf(memory) } : await foldRecord(delta.chat).getValue();
  if (!folded || folded.revision !== delta.base || delta.removed.length > 0) return undefined;
  if (!isFoldedFor(folded.state, memory)) return undefined;
  let { state } = folded;
  for (const { index, message } of delta.upserts) {
    if (index !== state.count) return undefined;
    state = step(state, message);
  }
  return state;
}

/** The draft of a chat: answered with its findings at once, stored a moment later so that typing costs one write. */
export function draftChanged(report: DraftReport): Promise<PageAdvice | undefined> {
  const problem = checkDraft(report);
  if (problem) throw new Error(problem);
  return inTurn(report.chat, async () => {
    const stored = await latestRecord(report.chat);
    const folded = await foldRecord(report.chat).getValue();
    if (!stored || !folded) return undefined;
    const memory = await memoryOf(report.chat).getValue();
    if (memory.paused) return pageAdviceOf(stored);
    const draft: DraftRecord = { text: report.text, mode: report.mode, settled: report.settled };
    const next = await advised(folded.state, memory, { ...stored, draft });
    if (draft.settled) await saveRecord(next);
    else saveRecordSoon(next);
    return pageAdviceOf(next);
  });
}

/** Something the agent decided about a chat: stored at once, and everything follows it. */
export async function changeMemory(chat: ChatKey, change: (memory: ChatMemory) => ChatMemory): Promise<undefined> {
  const unread = await inTurn(chat, async () => {
    const before = await memoryOf(chat).getValue();
    const after = change(before);
    await saved(chat, () => memoryOf(chat).setValue(after));
    const resumed = before.paused && !after.paused;
    const folded = await foldRecord(chat).getValue();
    return resumed || (folded !== null && !isFoldedFor(folded.state, after));
  });
  await adviseAgain(chat);
  if (unread) {
    const record = await chatRecord(chat).getValue();
    for (const view of record?.views ?? []) void askDocument('wholeChatAsked', undefined, view);
  }
  return undefined;
}

/** Recompute a chat's advice after a correction or a mute, and tell its pages. */
export async function adviseAgain(chat: ChatKey): Promise<undefined> {
  await inTurn(chat, async () => {
    const stored = await latestRecord(chat);
    const folded = await foldRecord(chat).getValue();
    if (!stored || !folded) return;
    const next = await advised(folded.state, await memoryOf(chat).getValue(), stored);
    await saveRecord(next);
    await listChat(next, folded.state.lastAuthor === 'customer');
    const page = pageAdviceOf(next);
    for (const view of next.views) void askDocument('pageAdviceChanged', page, view);
  });
  return undefined;
}

async function advised(
  state: ChatState,
  memory: ChatMemory,
  basis: Omit<ChatRecord, 'advice' | 'updatedAt'>,
): Promise<ChatRecord> {
  const now = new Date();
  const minute = 60 * now.getHours() + now.getMinutes();
  const muted = mutable(await mutedRules.getValue(), (await companyPolicy()).policy);
  const settings = { memory, mutedRules: muted, minute };
  return { ...basis, advice: advise(state, basis.draft, await currentLibrary(), settings), updatedAt: Date.now() };
}

/** What the page needs of a record: the chip's state and what to paint. */
export function pageAdviceOf({ chat, revision, advice, draft }: ChatRecord): PageAdvice {
  const shown = advice.state === 'ready' || advice.state === 'paused' || advice.state === 'language';
  return {
    chat,
    revision,
    state: shown ? advice.state : 'quiet',
    mood: advice.mood.mood,
    trajectory: advice.mood.trajectory,
    draft: draft?.text ?? '',
    findings: advice.findings,
    blanks: advice.blanksInDraft,
  };
}

// ---------------------------------------------------------------- views

const viewOf = (sender: Sender, delta: ChatDelta): View | undefined =>
  sender.id === browser.runtime.id && sender.tab?.id !== undefined && sender.documentId !== undefined
    ? { tabId: sender.tab.id, documentId: sender.documentId, read: delta.canRead !== false, write: delta.canWrite }
    : undefined;

const withView = (views: readonly View[], view: View | undefined): readonly View[] =>
  view ? [...views.filter(({ documentId }) => documentId !== view.documentId), view] : views;
