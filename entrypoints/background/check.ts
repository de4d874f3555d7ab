import { AUTHORS, COMPOSER_MODES } from '../../utils/engine/words.ts';
import type { ChatDelta, ChatKey, MuteRequest } from '../../utils/messaging.ts';

/** The content script cuts at these too; a page that lies its way past it is stopped here. */
export const MAX_MESSAGES = 20_000;
export const MAX_MESSAGE_CHARS = 400_000;
export const MAX_DRAFT_CHARS = 400_000;
const MAX_KEY_CHARS = 1_000;

export interface DraftReport {
  readonly chat: ChatKey;
  readonly revision: number;
  readonly text: string;
  readonly mode: (typeof COMPOSER_MODES)[number];
  readonly settled: boolean;
}

const isText = (value: unknown, most: number) => typeof value === 'string' && value.length <= most;
const isCount = (value: unknown) => Number.isSafeInteger(value) && Number(value) >= 0;
const isOneOf = (list: readonly string[], value: unknown) => typeof value === 'string' && list.includes(value);

/** What is wrong with a delta, or undefined. Content scripts live in other people's pages: nothing is taken on trust. */
export function checkDelta(delta: ChatDelta): string | undefined {
  if (!isText(delta?.chat, MAX_KEY_CHARS)) return 'chatChanged: no chat key';
  if (!isCount(delta.revision) || !isCount(delta.base)) return 'chatChanged: revision and base must be counts';
  if (!Array.isArray(delta.upserts) || delta.upserts.length > MAX_MESSAGES) return 'chatChanged: too many messages';
  if (!Array.isArray(delta.removed)) return 'chatChanged: removed must be a list';
  for (const { index, message } of delta.upserts) {
    if (!isCount(index) || !isText(message?.id, MAX_KEY_CHARS)) return 'chatChanged: a message without place or id';
    if (!isOneOf(AUTHORS, message.author)) return `chatChanged: unknown author ${String(message.author)}`;
    if (!isText(message.text, MAX_MESSAGE_CHARS)) return 'chatChanged: a message without text, or too long';
  }
  return undefined;
}

export function checkDraft(report: DraftReport): string | undefined {
  if (!isText(report?.chat, MAX_KEY_CHARS)) return 'draftChanged: no chat key';
  if (!isText(report.text, MAX_DRAFT_CHARS)) return 'draftChanged: no text, or too long';
  if (!isOneOf(COMPOSER_MODES, report.mode)) return `draftChanged: unknown mode ${String(report.mode)}`;
  return undefined;
}

const SCOPES = ['here', 'chat', 'always'];

export function checkMute(request: MuteRequest): string | undefined {
  if (!isText(request?.chat, MAX_KEY_CHARS)) return 'mute: no chat key';
  if (!isText(request.rule, MAX_KEY_CHARS)) return 'mute: no rule';
  if (!isOneOf(SCOPES, request.scope)) return `mute: unknown scope ${String(request.scope)}`;
  if (request.text !== undefined && !isText(request.text, MAX_DRAFT_CHARS)) return 'mute: words that are no text';
  return undefined;
}
