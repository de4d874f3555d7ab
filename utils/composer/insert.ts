import type { ComposerMode, Span } from '../engine/types.ts';
import { caretOf, restoreField, writeField } from './field.ts';
import { agentsOwn, isField, readDraft, readRich } from './read.ts';
import { caretIn, writeRich } from './rich.ts';
import { pause } from './typing.ts';
import { undoGroupCloses } from './undo-group.ts';

/** The field the agent writes in, and for whom. */
export interface Composer {
  readonly element: HTMLElement;
  readonly mode: ComposerMode;
}

export type InsertOutcome = 'inserted' | 'no_composer' | 'stale' | 'refused';

/** An editor that pasted late would show a second copy by now. */
const LATE = 60;

/**
 * Put text in the composer: at the caret, or over a span of the draft. Focus ends in the composer; nothing is sent and
 * no key event is made. The draft is read back: exactly one copy, else it is put back as it was and the answer is
 * `refused`. One undo of the editor's takes back this and nothing else. Where the mode is unknown nothing is inserted.
 */
export async function insertText({ element, mode }: Composer, text: string, span?: Span): Promise<InsertOutcome> {
  if (mode === 'unknown' || !element.isConnected) return 'no_composer';
  const draft = readDraft(element);
  if (span && !(span.start >= 0 && span.start <= span.end && span.end <= draft.length)) return 'stale';
  if (isField(element)) {
    if (element.disabled || element.readOnly) return 'refused';
    const caret = caretOf(element);
    const target = span ?? caret;
    const before = element.value;
    const wanted = span ? text : spaced(before, caret, text);
    writeField(element, wanted, target);
    if (readsAs(element, expected(before, target, wanted))) return 'inserted';
    restoreField(element, before, caret);
    return 'refused';
  }
  const before = readRich(element);
  const at = caretIn(element, before);
  if (!(await undoGroupCloses(element))) return 'refused';
  const now = readRich(element);
  // The agent typed on while we waited: a span of the older draft would hit other words.
  if (span && now.text !== before.text) return 'stale';
  const end = agentsOwn(now.text).trimEnd().length;
  const caret = (now.text === before.text ? at : caretIn(element, now)) ?? { start: end, end };
  const target = span ?? caret;
  const wanted = span ? text : spaced(now.text, caret, text);
  const typed = keysIn(element.ownerDocument);
  await writeRich(element, wanted, target);
  await pause(LATE);
  const goneOn = typed();
  if (readsAs(element, expected(now.text, target, wanted))) return 'inserted';
  if (!goneOn) await restoreRich(element, now.text);
  return goneOn && holdsOnce(element, wanted, now.text) ? 'inserted' : 'refused';
}

/** Has the agent pressed a key since this was called? The answer ends the looking. */
function keysIn(page: Document): () => boolean {
  let pressed = false;
  const noticed = (event: Event) => {
    pressed ||= event.isTrusted;
  };
  page.addEventListener('keydown', noticed, true);
  return () => {
    page.removeEventListener('keydown', noticed, true);
    return pressed;
  };
}

/** One more copy than before, whatever the agent has typed around it meanwhile: what was typed is never taken back. */
const holdsOnce = (element: HTMLElement, text: string, before: string): boolean =>
  copies(readDraft(element), text) === copies(before, text) + 1;

const copies = (draft: string, text: string): number => plain(draft).split(plain(text)).length - 1;

const expected = (draft: string, { start, end }: Span, text: string): string =>
  draft.slice(0, start) + text + draft.slice(end);

const readsAs = (element: HTMLElement, text: string): boolean => plain(readDraft(element)) === plain(agentsOwn(text));

/** What editors may change on the way in without changing what is said: white space, the shape of quotation marks. */
const plain = (text: string): string =>
  text
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .trim();

/** A space on either side where two words would grow together. */
function spaced(draft: string, { start, end }: Span, text: string): string {
  const before =
    /[\p{L}\p{N}.,;:!?)\]]$/u.test(draft.slice(Math.max(0, start - 2), start)) && /^[\p{L}\p{N}]/u.test(text);
  const after = /^[\p{L}\p{N}]/u.test(draft.slice(end, end + 2)) && /[\p{L}\p{N}.,;:!?)]$/u.test(text);
  return `${before ? ' ' : ''}${text}${after ? ' ' : ''}`;
}

/** Put a rich draft back: only the part that differs is written over. */
async function restoreRich(element: HTMLElement, draft: string): Promise<void> {
  const now = readRich(element).text;
  if (now === draft) return;
  const most = Math.min(now.length, draft.length);
  let start = 0;
  while (start < most && now[start] === draft[start]) start += 1;
  let tail = 0;
  while (tail < most - start && now[now.length - 1 - tail] === draft[draft.length - 1 - tail]) tail += 1;
  await writeRich(element, draft.slice(start, draft.length - tail), { start, end: now.length - tail });
}
