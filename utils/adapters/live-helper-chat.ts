import type { Author } from '../engine/types.ts';
import type { PageComposer } from './adapter.ts';
import { firstSeen, isVisible, textOf } from './dom.ts';
import { readRows } from './memory.ts';
import { nameOfCustomer, rowOf } from './rows.ts';
import { spokenIn } from './spoken.ts';
import { defineTool } from './tool.ts';

// A: its own source (2026-08, 4.90) and it running (2026-11).
const LOG = '.msgBlock-admin[id^="messagesBlock-"]';

/** Live Helper Chat, on any host. Chats are tabs that all stay mounted; the hash does not follow, so the seen one counts. */
export const liveHelperChat = defineTool({
  id: 'live-helper-chat',
  name: 'Live Helper Chat',
  proof: 'pages',
  marks: LOG,
  read(page) {
    const log = Array.from(page.querySelectorAll<HTMLElement>(LOG)).find(
      (one) => isVisible(one) && (one.closest('.chat-tab-pane')?.classList.contains('active') ?? true),
    );
    const conversation = log?.id.replace('messagesBlock-', '');
    if (!log || !conversation) return undefined;
    const rows = readRows(log.querySelectorAll<HTMLElement>('.message-row'), readRow);
    const customerName = nameOfCustomer(rows);
    return {
      conversation,
      ...(customerName && { customerName }),
      rows,
      composer: findComposer(page, conversation),
    };
  },
});

function readRow(row: HTMLElement) {
  const bodies = Array.from(row.querySelectorAll('.msg-body'), (body) =>
    // Icons are words in a font of their own.
    spokenIn(body, '.reactions-holder, .material-icons, suggester'),
  );
  const author = authorOf(row);
  // The name is there on every row, hidden where the one before has it.
  const name = (row.querySelector('.usr-tit')?.lastChild?.textContent ?? '').trim();
  return rowOf({
    id: row.id.startsWith('msg-') ? row.id.slice(4) : '',
    author,
    text: bodies.length > 0 ? bodies.filter(Boolean).join('\n') : author === 'system' ? textOf(row) : '',
    name: author === 'system' ? undefined : name || textOf(row.querySelector('.usr-tit')),
  });
}

function authorOf({ classList, dataset }: HTMLElement): Author {
  if (classList.contains('whisper-msg')) return 'note';
  if (classList.contains('system-response')) return 'system';
  if (classList.contains('auto-responder-msg') || dataset.opId === '-2') return 'bot';
  if (classList.contains('message-admin')) return 'agent';
  return classList.contains('response') ? 'customer' : 'unknown';
}

function findComposer(page: ParentNode, chat: string): PageComposer | undefined {
  const own = page.querySelector<HTMLElement>(`[id="CSChatMessage-${chat}"]`);
  if (!own) return undefined;
  const element =
    own.localName === 'textarea'
      ? own
      : firstSeen(own, ['.lhc-editor[contenteditable="true"]', '[contenteditable="true"]']);
  if (!element || !isVisible(element) || own.hasAttribute('readonly')) return undefined;
  return { element, mode: own.getAttribute('whisper') === '1' ? 'note' : 'reply' };
}
