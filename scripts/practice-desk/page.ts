import type { DeskAuthor } from './chat.ts';
import { chats } from './chats/index.ts';
import { type Field, plainField, richField } from './composer.ts';
import { type ComposerMode, type Conversation, type CustomerPace, Desk, type DeskMessage, type Sent } from './desk.ts';
import { element, only } from './element.ts';
import { entryOf, rowOf } from './log.ts';

/** What tests, the demonstration and curious people use: `desk.say('c1', 'Hello?')` in the console. */
export interface DeskControls {
  readonly say: (conversation: string, text: string, author?: DeskAuthor) => void;
  readonly open: (conversation: string) => void;
  /** The customer starts or stops writing; what they `say` ends it too. */
  readonly typing: (conversation: string, on: boolean) => void;
  readonly mode: (mode: ComposerMode) => void;
  /** What the composer holds, as it would be sent. */
  readonly draft: () => string;
  /** Everything the agent has sent, oldest first. */
  readonly sent: readonly Sent[];
  readonly messages: (conversation: string) => readonly DeskMessage[];
}

declare global {
  interface Window {
    desk: DeskControls;
  }
}

const query = new URLSearchParams(location.search);
const makeField = query.get('composer') === 'textarea' ? plainField : richField;
const pace = ((asked): CustomerPace => (asked === 'quiet' || asked === 'fast' ? asked : 'natural'))(
  query.get('customer'),
);

const list = only('nav .entries', HTMLElement);
const room = only('.room', HTMLElement);
const template = only('template', HTMLTemplateElement);
const drafts = new Map<string, string>();

const desk = new Desk(chats, query.get('chat'), pace, ({ type, conversation, ...event }) => {
  renderList();
  if (conversation !== desk.current) return;
  if (type === 'opened') mounted = mount(conversation);
  if ('message' in event) mounted.add(event.message);
  mounted.typing(conversation.typing);
});
let mounted = mount(desk.current);
renderList();

window.desk = {
  say: (conversation, text, author) => {
    desk.say(conversation, text, author);
  },
  open: (conversation) => desk.open(conversation),
  typing: (conversation, on) => desk.typing(conversation, on),
  mode: (mode) => mounted.mode(mode),
  draft: () => mounted.field.text(),
  sent: desk.sent,
  messages: (conversation) => desk.find(conversation).messages,
};

function renderList(): void {
  const focused = document.activeElement?.getAttribute('data-conversation');
  list.replaceChildren(
    ...desk.conversations.map((conversation) => {
      const entry = entryOf(conversation, conversation === desk.current);
      entry.addEventListener('click', () => desk.open(conversation.chat.id));
      return element('li', {}, entry);
    }),
  );
  if (focused) list.querySelector<HTMLElement>(`[data-conversation="${CSS.escape(focused)}"]`)?.focus();
}

interface Mounted {
  readonly id: string;
  readonly field: Field;
  add(message: DeskMessage): void;
  typing(on: boolean): void;
  mode(mode: ComposerMode): void;
}

/** Put a chat on the page: its log and a composer of its own, in place of the one before. */
function mount({ chat, messages, typing }: Conversation): Mounted {
  if (room.childElementCount > 0) {
    drafts.set(mounted.id, mounted.field.draft());
    mounted.field.destroy();
  }
  room.replaceChildren(template.content.cloneNode(true));
  const section = only('section[data-conversation]', HTMLElement);
  section.dataset.conversation = chat.id;
  section.setAttribute('aria-label', chat.customer);
  only('.room-name', HTMLElement).textContent = chat.customer;
  only('.room-topic', HTMLElement).textContent = chat.topic;

  const log = only('ol.log', HTMLOListElement);
  log.append(...messages.map((message) => rowOf(message, chat.customer)));
  const scroller = only('.scroller', HTMLElement);
  const toEnd = () => scroller.scrollTo({ top: scroller.scrollHeight });

  const composer = only('[data-composer]', HTMLElement);
  const send = only('.send', HTMLButtonElement);
  const modeNow = (): ComposerMode => (composer.dataset.mode === 'note' ? 'note' : 'reply');
  const field = makeField({
    holder: only('.field', HTMLElement),
    label: `Reply to ${chat.customer}`,
    draft: drafts.get(chat.id) ?? '',
    changed: () => showSend(),
    send: () => sendDraft(),
  });
  const showSend = (): void => {
    send.disabled = field.text().trim() === '';
  };
  const sendDraft = (): void => {
    const text = field.text().trim();
    if (text === '') return;
    const mode = modeNow();
    field.clear();
    desk.send(text, mode);
    field.focus();
  };
  const tabs = composer.querySelectorAll<HTMLButtonElement>('[role=tab]');
  const setMode = (mode: ComposerMode): void => {
    composer.dataset.mode = mode;
    for (const tab of tabs) tab.setAttribute('aria-selected', String(tab.dataset.tab === mode));
    send.textContent = mode === 'note' ? 'Add note' : 'Send';
  };
  for (const tab of tabs) {
    tab.addEventListener('click', () => {
      setMode(tab.dataset.tab === 'note' ? 'note' : 'reply');
      field.focus();
    });
  }
  send.addEventListener('click', sendDraft);
  showSend();
  new ResizeObserver(toEnd).observe(scroller); // the window changes when the side panel opens

  const typingLine = only('.typing', HTMLElement);
  const showTyping = (on: boolean): void => {
    typingLine.textContent = on ? `${chat.customer} is typing…` : '';
  };
  showTyping(typing);

  return {
    id: chat.id,
    field,
    add(message) {
      log.append(rowOf(message, chat.customer));
      toEnd();
    },
    typing: showTyping,
    mode: setMode,
  };
}
