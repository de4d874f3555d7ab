import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../../scripts/browser/until.ts';
import type { Message } from '../../../utils/engine/types.ts';
import { openTheatre, type Stage, type Theatre } from '../composer/harness.ts';

/**
 * Lists as chat tools really have them, in pages that do it: the adapters read while `watchPage` tells of changes, and
 * the transcript is what the rest of Poise would have.
 */
let theatre: Theatre;
beforeAll(async () => {
  theatre = await openTheatre();
});
afterAll(() => theatre?.close());

/** What the content script does with each change, without the messages. */
const FOLLOW = `(() => {
  const chats = new Map();
  const removed = [];
  const url = new URL('https://desk.example/conversation/1');
  const look = () => {
    const { answer: chat, isWhole } = poise.inSlice(() => poise.adapterFor(url, document).readChat(document, url));
    if (!isWhole) watch.again();
    if (!chat) return;
    const known = chats.get(chat.conversation) ?? new poise.Transcript();
    chats.set(chat.conversation, known);
    const before = known.revision;
    known.merge(chat.rows);
    globalThis.front = chat.conversation;
    removed.push(...(known.since(before)?.removed ?? []));
  };
  const watch = poise.watchPage(document, look, { signal: new AbortController().signal, every: 20 });
  look();
  globalThis.heard = (id) => chats.get(id)?.messages ?? [];
  globalThis.removed = removed;
})()`;

async function stand(html: string): Promise<Stage> {
  const stage = await theatre.show(html);
  await stage.run(FOLLOW);
  return stage;
}

const heard = (stage: Stage, chat?: string): Promise<readonly Message[]> =>
  stage.run(`heard(${chat === undefined ? 'front' : JSON.stringify(chat)})`);
const said = (messages: readonly Message[]) => messages.map(({ text }) => text);
const reads = async (stage: Stage, texts: readonly string[], chat?: string): Promise<readonly Message[]> =>
  until(
    () => heard(stage, chat),
    (messages) => JSON.stringify(said(messages)) === JSON.stringify(texts),
  );
const lines = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => `line ${from + index}`);

/** Rows with ids, as Chatwoot has them. */
const CHATWOOT = `<!doctype html><ul class="conversation-panel" style="height:300px;overflow-y:auto;margin:0"></ul>
<div class="reply-box"><textarea></textarea></div>
<script>
  const panel = document.querySelector('ul');
  const row = (id, text = 'line ' + id, right = id % 2 === 0) => {
    const div = document.createElement('div');
    div.className = 'message-bubble-container ' + (right ? 'justify-end' : 'justify-start');
    div.dataset.messageId = id;
    div.style.height = '40px';
    div.innerHTML = '<div class="' + (right ? 'right' : 'left') + '-bubble" data-bubble-name="text"><div class="prose-bubble"></div></div>';
    div.querySelector('.prose-bubble').textContent = text;
    return div;
  };
  const at = (id) => panel.querySelector('[data-message-id="' + id + '"]');
</script>`;

describe('a list with ids', () => {
  it('that loads what is older while one scrolls up keeps its order and its ids', async () => {
    const stage = await stand(
      `${CHATWOOT}<script>
        let oldest = 41;
        for (let id = oldest; id <= 60; id += 1) panel.append(row(id));
        panel.scrollTop = panel.scrollHeight;
        panel.addEventListener('scroll', () => {
          if (panel.scrollTop > 60 || oldest === 1) return;
          for (let step = 0; step < 20; step += 1) panel.prepend(row((oldest -= 1)));
          panel.scrollTop = 400;
        });
      </script>`,
    );
    await reads(stage, lines(41, 60));
    for (const first of [21, 1]) {
      await stage.page.evaluate(() => document.querySelector('ul')?.scrollTo(0, 0));
      await reads(stage, lines(first, 60));
    }
    const messages = await heard(stage);
    expect(messages.map(({ id }) => Number(id))).toEqual(lines(1, 60).map((_, index) => index + 1));
    expect(await stage.run('removed')).toEqual([]);
  });

  it('follows an edit in place, a row taken out, a row put in between, and rows that change places', async () => {
    const stage = await stand(`${CHATWOOT}<script>for (let id = 1; id <= 6; id += 1) panel.append(row(id));</script>`);
    await reads(stage, lines(1, 6));
    const act = (code: string) => stage.page.evaluate(code);

    await act(`at(3).querySelector('.prose-bubble').firstChild.data = 'line 3, put right'`);
    await reads(stage, ['line 1', 'line 2', 'line 3, put right', 'line 4', 'line 5', 'line 6']);
    await act(`at(4).remove()`);
    await reads(stage, ['line 1', 'line 2', 'line 3, put right', 'line 5', 'line 6']);
    expect(await stage.run('removed')).toEqual(['4']);
    await act(`at(5).before(row(4, 'line 4 again'))`);
    await reads(stage, ['line 1', 'line 2', 'line 3, put right', 'line 4 again', 'line 5', 'line 6']);
    await act(`at(2).before(at(5))`);
    await reads(stage, ['line 1', 'line 5', 'line 2', 'line 3, put right', 'line 4 again', 'line 6']);
    await act(`at(6).className = at(5).className; at(6).firstChild.className = 'left-bubble'`);
    const messages = await until(
      () => heard(stage),
      (now) => now.at(-1)?.author === 'customer',
    );
    expect(messages).toHaveLength(6);
  });

  it('takes a message that is pending first and then given its id for one', async () => {
    const stage = await stand(`${CHATWOOT}<script>panel.append(row(1), row(2));</script>`);
    await reads(stage, lines(1, 2));
    await stage.page.evaluate(`panel.append(row('temp-9', 'on its way', true))`);
    await reads(stage, ['line 1', 'line 2', 'on its way']);
    await stage.page.evaluate(`at('temp-9').dataset.messageId = '3'`);
    const messages = await until(
      () => heard(stage),
      (now) => now.at(-1)?.id === '3',
    );
    expect(said(messages)).toEqual(['line 1', 'line 2', 'on its way']);
  });
});

describe('a virtualised list', () => {
  /** Twelve rows of a hundred are there, those that are seen; the others are room above and below. */
  const WINDOW = (make: string) => `${CHATWOOT}<script>
    const texts = Array.from({ length: 100 }, (_, index) => (index % 9 === 4 ? 'ok' : 'line ' + index));
    const make = ${make};
    const draw = () => {
      const from = Math.max(0, Math.min(texts.length - 12, Math.floor(panel.scrollTop / 40) - 2));
      const [above, below] = [document.createElement('div'), document.createElement('div')];
      above.style.height = from * 40 + 'px';
      below.style.height = (texts.length - from - 12) * 40 + 'px';
      panel.replaceChildren(above, ...texts.slice(from, from + 12).map((text, index) => make(from + index, text)), below);
    };
    panel.addEventListener('scroll', draw);
    draw();
    panel.scrollTop = texts.length * 40;
    draw();
  </script>`;

  const scroll = (stage: Stage, row: number) =>
    stage.page.evaluate((top) => document.querySelector('ul')?.scrollTo(0, top), row * 40);
  const texts = Array.from({ length: 100 }, (_, index) => (index % 9 === 4 ? 'ok' : `line ${index}`));

  it('with ids is the whole chat in the end, also after a jump, and nothing of it was ever taken for deleted', async () => {
    const stage = await stand(WINDOW('(index, text) => row(index, text)'));
    await until(
      () => heard(stage),
      ({ length }) => length === 12,
    );
    await scroll(stage, 10);
    await until(
      () => heard(stage),
      (now) => now[0]?.text === texts[8],
    );
    for (let top = 0; top <= 100; top += 6) {
      await scroll(stage, top);
      const from = Math.max(0, Math.min(88, top - 2));
      // What flies by between two readings is not read: one scrolls on when all twelve rows have been.
      await until(
        () => heard(stage),
        (now) => new Set(now.map(({ id }) => Number(id)).filter((id) => id >= from && id < from + 12)).size === 12,
      );
    }
    expect(said(await heard(stage))).toEqual(texts);
    expect(await stage.run('removed')).toEqual([]);
  });

  it('without ids is the whole chat in the end, line by line scrolled through', async () => {
    // As Crisp has it: no id, no time, and equal words now and then.
    const stage = await stand(
      WINDOW(`(index, text) => {
        const div = document.createElement('div');
        div.className = 'c-conversation-box-content-message c-conversation-box-content-message--' + (index % 2 ? 'user' : 'operator');
        div.style.height = '40px';
        div.innerHTML = '<span class="c-conversation-box-content-message-bubble__content"></span>';
        div.firstChild.textContent = text;
        return div;
      }`).replace('class="conversation-panel"', 'class="c-conversation-box-content"'),
    );
    await until(
      () => heard(stage),
      ({ length }) => length === 12,
    );
    for (let top = 88; top >= 0; top -= 4) {
      await scroll(stage, top);
      const first = Math.max(0, Math.min(88, top - 2));
      await until(
        () => heard(stage),
        (now) => now.length >= 100 - first,
      );
    }
    expect(said(await heard(stage))).toEqual(texts);
    await scroll(stage, 100);
    await stage.page.evaluate(`texts.push('the newest'); draw(); panel.scrollTop = texts.length * 40; draw()`);
    await reads(stage, [...texts, 'the newest']);
  });

  it('that leaves empty shells behind keeps what they said', async () => {
    const shell = (id: number) => `<div role="row"><div data-id="W${id}"></div></div>`;
    const full = (id: number) =>
      `<div role="row"><div data-id="W${id}" class="message-${id % 2 ? 'in' : 'out'}"><div data-pre-plain-text="[10:00, 1/1/2026] N: "><span class="selectable-text">line ${id}</span></div></div></div>`;
    const draw = (from: number, to: number) =>
      lines(1, 20).map((_, index) => (index + 1 >= from && index + 1 <= to ? full(index + 1) : shell(index + 1)));
    const stage =
      await stand(`<!doctype html><div id="main"><header><div data-testid="conversation-info-header">Rosa</div></header>
      <div data-testid="conversation-panel-messages">${draw(11, 20).join('')}</div><footer><div contenteditable="true"></div></footer></div>`);
    await reads(stage, lines(11, 20));
    for (const [from, to] of [
      [6, 15],
      [1, 8],
    ] as const) {
      await stage.page.evaluate((html) => {
        const panel = document.querySelector('[data-testid="conversation-panel-messages"]');
        if (panel) panel.innerHTML = html;
      }, draw(from, to).join(''));
      await reads(stage, lines(from, 20));
    }
    expect(await stage.run('removed')).toEqual([]);
  });
});

describe('nodes that are used again', () => {
  it('get another text in place, and the chat still is the whole of what they said', async () => {
    // As HubSpot has it: six nodes, and each new message moves all texts up by one.
    const stage =
      await stand(`<!doctype html><main></main><div class="ProseMirror" contenteditable="true" aria-label="Reply"></div>
      <script>
        const nodes = Array.from({ length: 6 }, () => {
          const row = document.createElement('div');
          row.className = 'CommonMessage__StyledContentColumn-sc-1';
          row.innerHTML = '<div data-test-id="primary-message-body-content">-</div>';
          document.querySelector('main').append(row);
          return row.firstChild.firstChild;
        });
        let last = 6;
        const show = () => nodes.forEach((node, index) => { node.data = 'line ' + (last - 5 + index); });
        show();
      </script>`);
    await reads(stage, lines(1, 6));
    for (let last = 7; last <= 15; last += 1) {
      await stage.page.evaluate('last += 1; show()');
      await reads(stage, lines(1, last));
    }
    expect(await stage.run('removed')).toEqual([]);
  });
});

describe('the newest on top', () => {
  it('comes in front on the page, and last in the chat', async () => {
    const thread = (id: number, kind = id % 2 ? 'customer' : 'message') =>
      `<div class="thread thread-type-${kind}" data-thread_id="${id}"><div class="thread-body"><div class="thread-content">line ${id}</div></div></div>`;
    const stage = await stand(
      `<!doctype html><body data-conversation_id="5"><div id="conv-layout"><div id="conv-layout-main">${[3, 2, 1].map((id) => thread(id)).join('')}</div></div></body>`,
    );
    await reads(stage, lines(1, 3));
    await stage.page.evaluate(
      (html) => document.querySelector('#conv-layout-main')?.insertAdjacentHTML('afterbegin', html),
      thread(4),
    );
    const messages = await reads(stage, lines(1, 4));
    expect(messages.at(-1)?.id).toBe('4');
  });
});

describe('several chats mounted', () => {
  it('reads the one in front, and what came into another is there when it is opened', async () => {
    const row = (id: string, text: string) =>
      `<div class="message-row response" data-op-id="0" id="msg-${id}"><div class="msg-body">${text}</div></div>`;
    const pane = (chat: number, active: boolean, rows: string) =>
      `<div class="chat-tab-pane ${active ? 'active' : ''}" id="chat-id-${chat}"><div class="msgBlock-admin" id="messagesBlock-${chat}">${rows}</div><textarea id="CSChatMessage-${chat}"></textarea></div>`;
    const stage = await stand(`<!doctype html><style>.chat-tab-pane:not(.active) { display: none }</style>
      ${pane(1, true, row('11', 'of the first'))}${pane(2, false, row('21', 'of the second'))}`);
    await reads(stage, ['of the first'], '1');
    await stage.page.evaluate(
      (html) => {
        document.querySelector('#messagesBlock-2')?.insertAdjacentHTML('beforeend', html);
        document.querySelector('#messagesBlock-1')?.insertAdjacentHTML('beforeend', html.replace('22', '12'));
      },
      row('22', 'one more'),
    );
    await reads(stage, ['of the first', 'one more'], '1');
    expect(await heard(stage, '2')).toEqual([]);
    await stage.page.evaluate(() => {
      for (const pane of document.querySelectorAll('.chat-tab-pane')) pane.classList.toggle('active');
    });
    await reads(stage, ['of the second', 'one more'], '2');
    await reads(stage, ['of the first', 'one more'], '1');
  });
});
