import type { Author, ComposerMode } from '../engine/types.ts';
import type { PageComposer } from './adapter.ts';
import { firstOf, firstSeen, isVisible, textOf, timeOf } from './dom.ts';
import { readRows } from './memory.ts';
import { modeOfLabel } from './mode.ts';
import { nameOfCustomer, rowOf } from './rows.ts';
import { spokenIn } from './spoken.ts';
import { defineTool, idIn } from './tool.ts';

// All B, from many scripts that run on it, 2023 to 2026.
const LOG = '[data-test-id="omni-log-container"]';
const COMPOSER = [
  '[data-test-id="omnicomposer-rich-text-ckeditor"]', // tickets, mail
  '[data-test-id="omnicomposer-plain-text-ckeditor"]', // messaging, chat
];
const TAB = [
  'a[data-test-id="header-tab"][data-entity-is-selected="true"][data-entity-id]',
  'header [data-selected="true"][data-entity-id]',
];
const ROWS = 'article[data-test-id="omni-log-comment-item"]';
const BUBBLE = '[data-test-id="omni-log-item-message"]:not([aria-hidden="true"])';
const TEXT = '[data-test-id="omni-log-message-content"]';
const NAME = ['[data-test-id="omni-log-item-sender"]', '[data-test-id="omni-log-comment-user-link"]'];
const NOT_SAID = 'svg[data-test-id^="convo-log-item-"], div.signature, button';
const SWITCH = '[data-test-id="omnichannel-channel-switcher-button"]';

/** Zendesk Agent Workspace. Tickets stay mounted in tabs, and the hidden ones lie under the one in front. */
export const zendesk = defineTool({
  id: 'zendesk',
  name: 'Zendesk',
  proof: 'pages',
  hosts: ['*.zendesk.com'],
  path: /^\/agent/,
  marks: `${LOG}, ${COMPOSER.join()}`,
  read(page, url) {
    const open = openTicket(page, url);
    if (!open) return undefined;
    const { ticket, conversation } = open;
    const rows = readRows(ticket.querySelectorAll<HTMLElement>(ROWS), readRow);
    // The scripts do not agree on the order: where each row tells its time, that decides.
    const sorted = rows.every(({ at }) => at !== undefined)
      ? rows.toSorted((one, other) => (one.at ?? 0) - (other.at ?? 0))
      : rows;
    const customerName = nameOfCustomer(sorted);
    return { conversation, ...(customerName && { customerName }), rows: sorted, composer: findComposer(ticket) };
  },
});

/** The ticket of the address, else of the selected tab; visibility tells nothing here. */
function openTicket(page: ParentNode, url: URL): { ticket: ParentNode; conversation: string } | undefined {
  const id = idIn(url, /\/agent\/tickets\/(\d+)/) ?? firstOf(page, TAB)?.dataset.entityId;
  const holds = (element: Element) => element.querySelector(`${LOG}, ${COMPOSER.join()}`) !== null;
  const panels = Array.from(page.querySelectorAll<HTMLElement>('[data-ticket-id], [data-entity-id]')).filter(holds);
  const named = panels.filter(({ dataset }) => (dataset.ticketId ?? dataset.entityId) === id);
  const ticket = id === undefined ? panels.find(isVisible) : named[0];
  if (ticket) return { ticket, conversation: id ?? ticket.dataset.ticketId ?? ticket.dataset.entityId ?? '' };
  // Without a panel that says which ticket it is, only a page with one log is clear.
  const alone = panels.length === 0 && page.querySelectorAll(LOG).length === 1;
  return alone ? { ticket: page, conversation: id ?? 'ticket' } : undefined;
}

function readRow(row: HTMLElement) {
  const bubbles = Array.from(row.querySelectorAll<HTMLElement>(BUBBLE));
  const texts = (bubbles.length > 0 ? bubbles : [row]).map((bubble) =>
    spokenIn(bubble.querySelector(TEXT) ?? (bubble === row ? undefined : bubble), NOT_SAID),
  );
  return rowOf({
    author: authorOf(row, bubbles[0]),
    text: texts.filter(Boolean).join('\n'),
    name: textOf(firstOf(row, NAME)),
    at: timeOf(row.querySelector('time[datetime]')),
  });
}

const TYPES: Readonly<Record<string, Author>> = { agent: 'agent', 'end-user': 'customer', internal: 'note' };

function authorOf(row: HTMLElement, bubble: HTMLElement | undefined): Author {
  const type = bubble?.getAttribute('type') ?? '';
  if (type === 'internal' || row.querySelector('[data-test-id="omni-log-internal-note-tag"]')) return 'note';
  if (Object.hasOwn(TYPES, type)) return TYPES[type] ?? 'unknown';
  return row.querySelector('svg[data-test-id="omni-log-avatar-badge-AgentBadge"]') ? 'agent' : 'unknown';
}

function findComposer(ticket: ParentNode): PageComposer | undefined {
  const found = firstSeen(ticket, COMPOSER);
  const element = found?.matches('[contenteditable="true"], textarea')
    ? found
    : found?.querySelector<HTMLElement>('[contenteditable="true"], textarea');
  return element ? { element, mode: modeIn(ticket) } : undefined;
}

/** The switch says the channel in the agent's language: "Internal note", "Public reply", "Messaging". */
function modeIn(ticket: ParentNode): ComposerMode {
  const button = ticket.querySelector(SWITCH);
  const shown = modeOfLabel(textOf(button));
  const label = modeOfLabel(button?.getAttribute('aria-label'));
  if (shown === 'note' || label === 'note') return 'note';
  return shown === 'unknown' ? label : shown;
}
