import type { PageComposer, PageRow } from './adapter.ts';
import { firstSeen, isVisible, textOf } from './dom.ts';
import { readRows } from './memory.ts';
import { rowOf } from './rows.ts';
import { spokenIn } from './spoken.ts';
import { defineTool } from './tool.ts';

// B: InboxSDK, which is kept up with it (2026-07).
const THREAD = '[data-legacy-thread-id], [data-thread-perm-id]';
const ROWS = '[role="list"] [data-legacy-message-id], [role="list"] [data-message-id]';
const SENDER = ['td.gF span[email]', 'span[email]'];
const QUOTED = '.adP, .gmail_quote, blockquote';
const COMPOSER = ['.Ap [g_editable="true"]'];
/** c, remembered: the account's own address, on its button and in the title. */
const ACCOUNT = 'a[aria-label*="@"][href^="https://accounts.google.com"]';
const ADDRESS = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}/;

/** Gmail. Whose mail it is, the addresses tell: mine, and the one other of the thread. */
export const gmail = defineTool({
  id: 'gmail',
  name: 'Gmail',
  proof: 'pages',
  hosts: ['mail.google.com'],
  marks: `${THREAD}, .Ap [g_editable="true"]`,
  read(page) {
    const thread = Array.from(page.querySelectorAll<HTMLElement>(THREAD)).find(isVisible);
    if (!thread) return undefined;
    const { legacyThreadId, threadPermId } = thread.dataset;
    const messages = Array.from(page.querySelectorAll<HTMLElement>(ROWS)).filter(
      (row) => !row.parentElement?.closest('[data-legacy-message-id], [data-message-id]') && !row.closest('.kQ, .kx'),
    );
    const rows = withAuthors(readRows(messages, readMail), ownAddress(page));
    const customerName = rows.find(({ author }) => author === 'customer')?.name;
    return {
      conversation: legacyThreadId ?? threadPermId ?? '',
      ...(customerName && { customerName }),
      rows,
      composer: findComposer(page),
    };
  },
});

interface Mail {
  readonly row: PageRow;
  readonly address: string;
}

function readMail(mail: HTMLElement): Mail {
  const sender = SENDER.map((selector) => mail.querySelector(selector)).find(Boolean);
  const row = rowOf({
    id: mail.dataset.legacyMessageId ?? mail.dataset.messageId?.replace('#', ''),
    author: 'unknown',
    // A folded mail shows its first words only: it is there, and not read.
    text: spokenIn(mail.querySelector('div.ii.gt'), QUOTED),
    name: sender?.getAttribute('name') ?? textOf(sender),
  });
  return { row, address: sender?.getAttribute('email')?.toLowerCase() ?? '' };
}

function ownAddress(page: ParentNode): string | undefined {
  const label = page.querySelector(ACCOUNT)?.getAttribute('aria-label') ?? '';
  const title = 'title' in page && typeof page.title === 'string' ? page.title : '';
  return (ADDRESS.exec(label) ?? ADDRESS.exec(title.split(' - ').slice(1).join(' ')))?.[0]?.toLowerCase();
}

/** Mine is the agent's; where one other writes it is the customer, with more of them the one who began the thread. */
function withAuthors(mails: readonly Mail[], own: string | undefined): readonly PageRow[] {
  const others = [...new Set(mails.flatMap(({ address }) => (address !== '' && address !== own ? [address] : [])))];
  const [first] = mails;
  const customer = own === undefined ? undefined : others.length === 1 ? others[0] : first?.address;
  return mails.map(({ row, address }) => {
    if (own === undefined || address === '') return row;
    if (address === own) return { ...row, author: 'agent' };
    return address === customer ? { ...row, author: 'customer' } : row;
  });
}

function findComposer(page: ParentNode): PageComposer | undefined {
  const element = firstSeen(page, COMPOSER);
  return element && { element, mode: 'reply' };
}
