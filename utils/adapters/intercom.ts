import type { Author } from '../engine/types.ts';
import type { PageComposer } from './adapter.ts';
import { firstOf, firstSeen, isVisible, textOf, timeOf } from './dom.ts';
import { readRows } from './memory.ts';
import { modeByWords } from './mode.ts';
import { rowOf } from './rows.ts';
import { sideOf } from './side.ts';
import { defineTool, idIn } from './tool.ts';

// All b: one script each.
const PARTS = [
  '[data-part-group-id]', // until 2026, with `data-part-group-category`
  '[class*="group/content-part"], [data-intercom-target="conversation-stream-content-part"]', // since about 2026-04
];
const STREAM = [
  '[data-testid="conversation-stream-scroll-container"]',
  '[data-conversation-stream]',
  '[class*="conversation-stream"]',
  '[data-intercom-target="conversation-space"]',
];
const TEXT = '.interblocks-html, .intercom-interblocks, [class*="break-words"]';
const COMPOSER = [
  '[data-conversation-reply-composer] .ProseMirror[contenteditable="true"]',
  '.embercom-prosemirror-composer-editor[contenteditable="true"]',
  '.embercom-prosemirror-composer-editor [contenteditable="true"]',
];

/** Intercom's inbox. Since 2026 its rows say nothing: customers stand on the left, whoever answers on the right. */
export const intercom = defineTool({
  id: 'intercom',
  name: 'Intercom',
  proof: 'one_source',
  hosts: ['app.intercom.com', 'app.eu.intercom.com', 'app.au.intercom.com'],
  marks: '[data-conversation-reply-composer], [data-part-group-id], [data-intercom-target="conversation-space"]',
  read(page, url) {
    const stream = firstSeen(page, STREAM);
    const scope = stream ?? page;
    const parts =
      PARTS.map((rows) => Array.from(scope.querySelectorAll<HTMLElement>(rows))).find(({ length }) => length > 0) ?? [];
    const rows = parts.filter(
      (part) => isVisible(part) && !parts.some((other) => other !== part && other.contains(part)),
    );
    const conversation =
      idIn(url, /\/conversation\/(\w+)/) ?? firstOf(page, ['[data-conversation-id]'])?.dataset.conversationId;
    if (rows.length === 0 && !firstSeen(page, COMPOSER)) return undefined;
    return {
      conversation: conversation ?? url.pathname,
      rows: readRows(rows, (part) => readPart(part, stream)),
      composer: findComposer(page),
    };
  },
});

function readPart(part: HTMLElement, stream: HTMLElement | undefined) {
  const found = Array.from(part.querySelectorAll<HTMLElement>(TEXT));
  const texts = found.filter((text) => !found.some((other) => other !== text && other.contains(text)));
  return rowOf({
    id:
      part.dataset.partId ??
      part.querySelector<HTMLElement>('[data-part-id]')?.dataset.partId ??
      part.dataset.partGroupId,
    author: authorOf(part, texts[0], stream),
    text: texts.map(textOf).filter(Boolean).join('\n'),
    at: timeOf(part.querySelector('time[datetime]')),
  });
}

const CATEGORIES: Readonly<Record<string, Author>> = { 1: 'customer', 3: 'agent', 5: 'bot', 20: 'bot' };

function authorOf(part: HTMLElement, text: Element | undefined, stream: HTMLElement | undefined): Author {
  const has = (name: string) => part.matches(name) || part.querySelector(name) !== null;
  if (has('.inbox2__note-part')) return 'note';
  if (has('.inbox2__user-email-part')) return 'customer';
  if (has('.inbox2__admin-email-part')) return 'agent';
  const category = part.dataset.partGroupCategory;
  if (category !== undefined) return (Object.hasOwn(CATEGORIES, category) && CATEGORIES[category]) || 'unknown';
  const side = text && stream ? sideOf(text, stream) : undefined;
  if (side === 'left') return 'customer';
  return side === 'right' ? 'agent' : 'unknown';
}

function findComposer(page: ParentNode): PageComposer | undefined {
  const element = firstSeen(page, COMPOSER);
  return element && { element, mode: modeByWords(element) };
}
