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
// In a mail that was sent ids have a prefix of Roundcube's own: v1reply-intro.
const QUOTED = 'blockquote, [id$="reply-intro"]';
/** The line over a quote in a plain mail. */
const INTRO =
  /(?:^|\n)(?:on|am|le|el|il|op|em)\b[^\n]{3,120}(?:wrote|schrieb|a écrit|escribió|ha scritto|schreef|escreveu)[^\n]{0,60}:\s*$/i;
const SENT = /[?&]_mbox=(?:[^&#]*[./])?(?:Sent|Drafts)\b/i;

/**
 * Roundcube: a mail is read on one page, or in the list's frame, and answered on another. Both know its subject and who
 * wrote it, and nothing else in common: a hash of the two is the conversation.
 */
export const roundcube = defineTool({
  id: 'roundcube',
  name: 'Roundcube',
  proof: 'running',
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
  const isSent = SENT.test(address);
  // Over a mail that was sent the first line names whom it went to.
  const from =
    page.querySelector<HTMLElement>('#message-header .header.from .rcmContactAddress') ??
    (isSent ? null : page.querySelector<HTMLElement>('#message-header .rcmContactAddress'));
  const to = page.querySelector<HTMLElement>('#message-header .header.to .rcmContactAddress');
  const other = isSent ? to : from;
  if (!body || !other) return undefined;
  const subject = spokenIn(page.querySelector('#message-header .subject'), '.voice, a');
  const customerName = textOf(other);
  const text = Array.from(body.querySelectorAll('.message-part, .message-htmlpart'), (part) =>
    spokenIn(part, QUOTED).replace(INTRO, '').trim(),
  );
  return {
    conversation: conversationOf(subject, other?.title ?? ''),
    ...(customerName && { customerName }),
    rows: [
      rowOf({
        id: idOf(address),
        author: isSent ? 'agent' : 'customer',
        text: text.filter(Boolean).join('\n\n'),
        name: textOf(from),
      }),
    ],
    composer: undefined,
  };
}

/** Mails are numbered anew in each folder: those of the inbox by their number alone, which tells their order. */
function idOf(address: string): string | undefined {
  const uid = /[?&]_uid=(\d+)/.exec(address)?.[1];
  const folder = /[?&]_mbox=([^&#]*)/.exec(address)?.[1] ?? 'INBOX';
  return uid !== undefined && folder !== 'INBOX' ? `${folder}-${uid}` : uid;
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
