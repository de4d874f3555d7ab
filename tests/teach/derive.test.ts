// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readTaught } from '../../utils/adapters/taught/read.ts';
import { readTaughtTool } from '../../utils/library/taught.ts';
import { all, SITE, show, taughtBy } from './page.ts';

const URL_OF = new URL(`${SITE}/inbox/4711`);

/** Rows of one kind, told apart by a class; a day between them; a name and a time in each. */
const BUBBLES = `<main><div class="pane">
  <div class="kx-item in" data-id="901"><b class="author">Ilse Varga</b><p class="say">Where is my lamp?</p><time>9:01</time></div>
  <div class="day">Today</div>
  <div class="kx-item out" data-id="902"><b class="author">Mo</b><p class="say">Let me look.</p><time>9:02</time></div>
  <div class="kx-item in" data-id="903"><b class="author">Ilse Varga</b><p class="say">It is three weeks late.</p><p class="say">Three.</p></div>
  <div class="kx-item info" data-id="904"><p class="say">Mo joined</p></div>
  <div class="kx-item out" data-id="905"><p class="say">Found it.</p></div></div>
  <div class="desk"><textarea></textarea></div></main>`;

/** Messages in groups: whose they are is said by the group alone. */
const GROUPS = `<div class="log"><section class="group customer"><h4>Ilse</h4><div class="message">One</div><div class="message">Two</div></section>
  <section class="group agent"><h4>Mo</h4><div class="message">Three</div></section>
  <section class="group customer"><div class="message">Four</div></section></div><div contenteditable="true"></div>`;

/** No class anywhere. */
const BARE = `<div><ul><li data-own><span>Hello</span></li><li><span>I am angry</span></li><li data-own><span>Sorry</span></li>
  <li><span>Good</span></li></ul></div><textarea></textarea>`;

const rowsRead = (read: ReturnType<typeof readTaught>) =>
  typeof read === 'string' ? read : read.rows.map(({ author, text }) => `${author}: ${text}`);

describe('teaching a page', () => {
  it('reads rows that a class tells apart, and leaves out names and times', () => {
    const page = show(BUBBLES);
    const [first, second] = all('.say');
    const { tool, trouble, rows } = taughtBy({
      customer: first ? [first] : [],
      agent: second ? [second] : [],
      composer: all('textarea')[0],
    });
    expect(trouble).toBeUndefined();
    expect(rows).toHaveLength(5);
    expect(readTaughtTool(tool)).toEqual(tool);
    const read = tool ? readTaught(tool, page, URL_OF) : 'nothing';
    expect(rowsRead(read)).toEqual([
      'customer: Where is my lamp?',
      'agent: Let me look.',
      'customer: It is three weeks late.\nThree.',
      'unknown: Mo joined',
      'agent: Found it.',
    ]);
    expect(typeof read !== 'string' && read.composer?.mode).toBe('reply');
    expect(typeof read !== 'string' && read.rows[0]?.id).toBe('901');
  });

  it('takes the agent’s word for what is neither’s', () => {
    const page = show(BUBBLES);
    const [first, second] = all('.say');
    const [info] = all('.info');
    const { tool } = taughtBy({
      customer: first ? [first] : [],
      agent: second ? [second] : [],
      corrected: new Map(info ? [[info, 'neither']] : []),
      composer: all('textarea')[0],
    });
    expect(tool && rowsRead(readTaught(tool, page, URL_OF))).toContain('system: Mo joined');
  });

  it('sees messages in groups one by one', () => {
    const page = show(GROUPS);
    const [one, , three] = all('.message');
    const { tool } = taughtBy({
      customer: one ? [one] : [],
      agent: three ? [three] : [],
      composer: all('[contenteditable]')[0],
    });
    expect(tool && rowsRead(readTaught(tool, page, URL_OF))).toEqual([
      'customer: One',
      'customer: Two',
      'agent: Three',
      'customer: Four',
    ]);
  });

  it('manages without any class', () => {
    const page = show(BARE);
    const spans = all('span');
    const { tool } = taughtBy({
      customer: spans.slice(1, 2),
      agent: spans.slice(0, 1),
      composer: all('textarea')[0],
    });
    expect(tool && rowsRead(readTaught(tool, page, URL_OF))).toEqual([
      'agent: Hello',
      'customer: I am angry',
      'agent: Sorry',
      'customer: Good',
    ]);
  });

  it('leaves out the name and the time that stand inside the words', () => {
    const line = (side: string, who: string, text: string, at: string) =>
      `<div class="msg ${side}"><div class="text"><i class="nm">${who}</i><span>${text}</span><u class="tm">${at}</u></div></div>`;
    const page = show(
      `<div class="pane">${[
        line('in', 'Ilse Varga', 'Where is my lamp?', '9:01'),
        line('out', 'Mo', 'Let me look.', '9:02'),
        line('in', 'Ilse Varga', 'It is late.', '9:03'),
        line('out', 'Mo', 'It is on its way.', '9:05'),
        line('in', 'Ilse Varga', 'Good.', '9:11'),
      ].join('')}</div><textarea></textarea>`,
    );
    const [first, second] = all('span');
    const { tool } = taughtBy({
      customer: first ? [first] : [],
      agent: second ? [second] : [],
      composer: all('textarea')[0],
    });
    expect(tool?.aside?.split(', ').sort()).toEqual(['.nm', '.tm']);
    expect(tool && rowsRead(readTaught(tool, page, URL_OF))).toEqual([
      'customer: Where is my lamp?',
      'agent: Let me look.',
      'customer: It is late.',
      'agent: It is on its way.',
      'customer: Good.',
    ]);
  });

  it('says what is in the way', () => {
    show(BUBBLES);
    const [first, second] = all('.say');
    const pick = (element: Element | undefined) => (element ? [element] : []);
    expect(taughtBy({ customer: pick(first) }).trouble).toBe('more');
    expect(taughtBy({ customer: pick(first), agent: pick(first) }).trouble).toBe('no_rows');
    expect(taughtBy({ customer: pick(first), agent: pick(second), composer: all('.day')[0] }).trouble).toBe('no_field');
    show('<ul><li><p>One</p></li><li><p>Two</p></li></ul><textarea></textarea>');
    const [one, two] = all('p');
    expect(taughtBy({ customer: pick(one), agent: pick(two), composer: all('textarea')[0] }).trouble).toBe(
      'no_authors',
    );
  });

  it('says when the page is another than the one that was taught', () => {
    const page = show(BUBBLES);
    const [first, second] = all('.say');
    const { tool } = taughtBy({
      customer: first ? [first] : [],
      agent: second ? [second] : [],
      composer: all('textarea')[0],
    });
    if (!tool) throw new Error('nothing was taught');
    document.body.innerHTML = BUBBLES.replaceAll('kx-item', 'qz-entry');
    expect(readTaught(tool, page, URL_OF)).toBe('no_rows');
    document.body.innerHTML = BUBBLES.replaceAll('say', 'words');
    expect(readTaught(tool, page, URL_OF)).toBe('no_words');
    document.body.innerHTML = BUBBLES.replaceAll(/ (?:in|out|info)"/g, ' same"');
    expect(readTaught(tool, page, URL_OF)).toBe('no_authors');
    document.body.innerHTML = '<h1>Sign in</h1>';
    expect(readTaught(tool, page, URL_OF)).toBe('nothing');
  });
});
