import type { PageChat, PageComposer } from './adapter.ts';
import { bodyOf, firstSeen, textOf } from './dom.ts';
import { rowOf } from './rows.ts';
import { spokenIn } from './spoken.ts';
import { defineTool, hashOf } from './tool.ts';

// A: 1.6.5 running, elastic skin (2026-11).
const PREVIEW = 'iframe#messagecontframe, iframe[name="messagecontframe"]';
const SUBJECT = '#compose-subject, input[name="_subject"]';
const FRAME = 'iframe#composebody_ifr';
const FIELD = 'textarea#composebody';
const QUOTED = 'blockquote, #reply-intro';
const SENT = /[?&]_mbox=(?:[^&#]*[./])?(?:Sent|Drafts)\b/i;

/**
 * Roundcube: a mail is read on one page, or in the list's frame, and answered on another. Both know its subject and who
 * wrote it, and nothing else in common: a hash of the two is the conversation.
 */
export const roundcube = defineTool({
  id: 'roundcube',
  name: 'Roundcube',
  proof: 'pages',
  marks: `body.task-mail #messagebody, body.task-mail #messagelist, ${FIELD}`,
  read(page, url): PageChat | undefined {
    const subject = page.querySelector<HTMLInputElement>(SUBJECT)?.value;
    if (subject !== undefined) return writing(page, subject);
    const framed = bodyOf(firstSeen(page, [PREVIEW]));
    const address = framed?.ownerDocument.location.href ?? url.href;
    return reading(framed ?? page, address);
  },
});

function reading(page: ParentNode, address: string): PageChat | undefined {
  const body = page.querySelector('#messagebody');
  const from = page.querySelector<HTMLElement>('#message-header .rcmContactAddress');
  const to = page.querySelector<HTMLElement>('#message-header .header.to .rcmContactAddress');
  if (!body || !from) return undefined;
  const isSent = SENT.test(address);
  const other = isSent ? to : from;
  const subject = spokenIn(page.querySelector('#message-header .subject'), '.voice, a');
  const customerName = textOf(other);
  const text = Array.from(body.querySelectorAll('.message-part, .message-htmlpart'), (part) => spokenIn(part, QUOTED));
  return {
    conversation: conversationOf(subject, other?.title ?? ''),
    ...(customerName && { customerName }),
    rows: [
      rowOf({
        id: /[?&]_uid=(\d+)/.exec(address)?.[1],
        author: isSent ? 'agent' : 'customer',
        text: text.filter(Boolean).join('\n\n'),
        name: textOf(from),
      }),
    ],
    composer: undefined,
  };
}

function writing(page: ParentNode, subject: string): PageChat | undefined {
  const to = page.querySelector<HTMLTextAreaElement>('textarea[name="_to"]')?.value ?? '';
  const [address] = /[^\s<>,;]+@[^\s<>,;]+/.exec(to) ?? [];
  return {
    conversation: conversationOf(subject, address ?? ''),
    rows: [],
    composer: findComposer(page),
    canRead: false,
  };
}

const conversationOf = (subject: string, address: string): string =>
  `mail-${hashOf(`${subject.replace(/^(?:\s*(?:re|fwd?|aw|wg|sv|antw)\s*:)+/i, '').trim()}\n${address.toLowerCase()}`)}`;

function findComposer(page: ParentNode): PageComposer | undefined {
  const element = bodyOf(firstSeen(page, [FRAME])) ?? firstSeen(page, [FIELD]);
  return element && { element, mode: 'reply' };
}
