import type { ChatMemory, Correction } from '../../utils/engine/index.ts';
import type { MuteRequest } from '../../utils/messaging.ts';
import { mutedRules } from '../../utils/storage/agent.ts';
import { openChats } from '../../utils/storage/tabs.ts';
import { adviseAgain, changeMemory } from './chats.ts';
import { checkMute } from './check.ts';

const KEPT_USED = 20;

/** The latest correction of the same reading wins; an earlier one of the same words is dropped. */
export const correct =
  (correction: Correction) =>
  (memory: ChatMemory): ChatMemory => ({
    ...memory,
    corrections: [...memory.corrections.filter((earlier) => !replaces(correction, earlier)), correction],
  });

const replaces = (newer: Correction, earlier: Correction) =>
  newer.field === earlier.field &&
  (newer.field !== 'specific' ||
    (earlier.field === 'specific' && newer.kind === earlier.kind && newer.from === earlier.from));

export const rememberUse =
  ({ phrase, slots }: { readonly phrase: string; readonly slots: Readonly<Record<string, string>> }) =>
  (memory: ChatMemory): ChatMemory => ({
    ...memory,
    used: [...memory.used.filter((id) => id !== phrase), phrase].slice(-KEPT_USED),
    slots: { ...memory.slots, ...slots },
  });

const muteOf = ({ rule, scope, text }: MuteRequest) =>
  scope === 'here' && text !== undefined ? { rule, text } : { rule };

export async function muteRule(request: MuteRequest): Promise<undefined> {
  const problem = checkMute(request);
  if (problem) throw new Error(problem);
  if (request.scope === 'always') {
    const muted = await mutedRules.getValue();
    if (!muted.includes(request.rule)) await mutedRules.setValue([...muted, request.rule]);
    return adviseEverywhere();
  }
  return changeMemory(request.chat, (memory) => ({ ...memory, mutes: [...memory.mutes, muteOf(request)] }));
}

export async function unmuteRule(request: MuteRequest): Promise<undefined> {
  const problem = checkMute(request);
  if (problem) throw new Error(problem);
  if (request.scope === 'always') {
    const muted = await mutedRules.getValue();
    await mutedRules.setValue(muted.filter((rule) => rule !== request.rule));
    return adviseEverywhere();
  }
  const { rule, text } = { text: undefined, ...muteOf(request) };
  return changeMemory(request.chat, (memory) => ({
    ...memory,
    mutes: memory.mutes.filter((mute) => mute.rule !== rule || mute.text !== text),
  }));
}

/** Something that holds for all chats has changed: every open panel and page follows. */
export async function adviseEverywhere(): Promise<undefined> {
  for (const { chat } of await openChats.getValue()) await adviseAgain(chat);
  return undefined;
}
