import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PageRow } from '../../utils/adapters/adapter.ts';
import { MAX_TEXT } from '../../utils/adapters/dom.ts';
import { MAX_MESSAGES, Transcript, type TranscriptChange } from '../../utils/adapters/transcript.ts';
import type { Message } from '../../utils/engine/types.ts';

const row = (text: string, id = '', author: PageRow['author'] = 'customer'): PageRow => ({ id, author, text });
const rows = (...texts: string[]) => texts.map((text) => row(text));
const withIds = (...ids: string[]) => ids.map((id) => row(`text of ${id}`, id));
const texts = (transcript: Transcript) => transcript.messages.map(({ text }) => text);
const ids = (transcript: Transcript) => transcript.messages.map(({ id }) => id);

/** What the other end does with a change. */
function applied(before: readonly Message[], change: TranscriptChange): readonly Message[] {
  const changed = new Set([...change.removed, ...change.upserts.map(({ message }) => message.id)]);
  const next = change.base === 0 ? [] : before.filter(({ id }) => !changed.has(id));
  for (const { index, message } of change.upserts) next.splice(index, 0, message);
  return next;
}

describe('a chat merged from what is rendered', () => {
  it('takes rows in as they come', () => {
    const transcript = new Transcript();
    expect(transcript.merge(rows('Hello', 'Where is it?'))).toBe(true);
    expect(transcript.merge(rows('Hello', 'Where is it?', 'Please'))).toBe(true);
    expect(texts(transcript)).toEqual(['Hello', 'Where is it?', 'Please']);
    expect(transcript.revision).toBe(2);
  });

  it('stays as it is while nothing changes, however often it is read', () => {
    const transcript = new Transcript();
    transcript.merge(rows('Hello', 'Hello', 'Hello'));
    expect(transcript.merge(rows('Hello', 'Hello', 'Hello'))).toBe(false);
    expect(transcript.merge([])).toBe(false);
    expect(transcript.revision).toBe(1);
    expect(new Set(ids(transcript)).size).toBe(3);
  });

  it('keeps what has scrolled out of a virtualised list', () => {
    const transcript = new Transcript();
    transcript.merge(withIds('1', '2', '3', '4'));
    transcript.merge(withIds('3', '4', '5'));
    expect(ids(transcript)).toEqual(['1', '2', '3', '4', '5']);
    transcript.merge(withIds('1', '2'));
    expect(ids(transcript)).toEqual(['1', '2', '3', '4', '5']);
  });

  it('puts history that was loaded later in front', () => {
    const transcript = new Transcript();
    transcript.merge(rows('c', 'd'));
    const before = ids(transcript);
    transcript.merge(rows('a', 'b', 'c', 'd'));
    expect(texts(transcript)).toEqual(['a', 'b', 'c', 'd']);
    expect(ids(transcript).slice(2)).toEqual(before);
  });

  it('keeps the ids of its own making when equal rows are prepended', () => {
    const transcript = new Transcript();
    transcript.merge(rows('ok', 'Where is it?'));
    const [ok, where] = ids(transcript);
    transcript.merge(rows('ok', 'Hello', 'ok', 'Where is it?'));
    expect(ids(transcript).slice(2)).toEqual([ok, where]);
  });

  it('takes a row out that is gone from between two rendered ones', () => {
    const transcript = new Transcript();
    transcript.merge(withIds('1', '2', '3'));
    transcript.merge(withIds('1', '3'));
    expect(ids(transcript)).toEqual(['1', '3']);
    expect(transcript.since(1)?.removed).toEqual(['2']);
  });

  it('takes a row out that the tool shows as taken back', () => {
    const transcript = new Transcript();
    transcript.merge(withIds('1', '2'));
    transcript.merge([row('text of 1', '1'), { ...row('', '2'), deleted: true }]);
    expect(ids(transcript)).toEqual(['1']);
  });

  it('follows an edit, with and without the tool’s ids', () => {
    const named = new Transcript();
    named.merge([row('Helo', '1'), row('next', '2')]);
    named.merge([row('Hello', '1'), row('next', '2')]);
    expect(named.since(1)?.upserts).toEqual([{ index: 0, message: { id: '1', author: 'customer', text: 'Hello' } }]);

    const bare = new Transcript();
    bare.merge(rows('a', 'Helo', 'b'));
    const [, edited] = ids(bare);
    bare.merge(rows('a', 'Hello', 'b'));
    expect(bare.since(1)?.upserts).toEqual([{ index: 1, message: { id: edited, author: 'customer', text: 'Hello' } }]);
    expect(texts(bare)).toEqual(['a', 'Hello', 'b']);
  });

  it('takes a message that is still being written as one', () => {
    const transcript = new Transcript();
    transcript.merge([row('a'), row('I am looking', '', 'bot')]);
    transcript.merge([row('a'), row('I am looking for your order', '', 'bot')]);
    expect(texts(transcript)).toEqual(['a', 'I am looking for your order']);
  });

  it('replaces a pending row by the one with its real id', () => {
    const transcript = new Transcript();
    transcript.merge([row('Where?', '1'), row('Here.', 'temp-9', 'agent')]);
    transcript.merge([row('Where?', '1'), row('Here.', '2', 'agent')]);
    expect(ids(transcript)).toEqual(['1', '2']);
    expect(transcript.since(1)?.removed).toEqual(['temp-9']);
  });

  it('follows a row that moved', () => {
    const transcript = new Transcript();
    transcript.merge(withIds('1', '2', '3'));
    transcript.merge(withIds('2', '1', '3'));
    expect(ids(transcript)).toEqual(['2', '1', '3']);
  });

  it('puts rows of which none is known between those they come between, by their times or ids', () => {
    const timed = (...times: number[]): PageRow[] =>
      times.map((at) => ({ id: '', author: 'customer', text: `at ${at}`, at }));
    const byTime = new Transcript();
    byTime.merge(timed(80, 90));
    byTime.merge(timed(10, 20));
    byTime.merge(timed(40, 50));
    byTime.merge(timed(95, 99));
    expect(texts(byTime)).toEqual(['at 10', 'at 20', 'at 40', 'at 50', 'at 80', 'at 90', 'at 95', 'at 99']);

    const byId = new Transcript();
    byId.merge(withIds('80', '90'));
    byId.merge(withIds('9', '10'));
    expect(ids(byId)).toEqual(['9', '10', '80', '90']);
  });

  it('keeps what is rendered as an empty shell, and takes no shell for a message', () => {
    const transcript = new Transcript();
    transcript.merge(withIds('1', '2', '3'));
    expect(transcript.merge([row('', '0'), row('text of 1', '1'), row('', '2'), row('text of 3', '3')])).toBe(false);
    expect(ids(transcript)).toEqual(['1', '2', '3']);
    transcript.merge([row('text of 0', '0'), row('', '1'), row('', '2'), row('text of 3 now', '3')]);
    expect(texts(transcript)).toEqual(['text of 0', 'text of 1', 'text of 2', 'text of 3 now']);
  });

  it('finds the order of articles shown one at a time by the shells of the others', () => {
    const transcript = new Transcript();
    const shown = (id: string) => ['1', '2', '3'].map((one) => row(one === id ? `text of ${one}` : '', one));
    transcript.merge(shown('3'));
    transcript.merge(shown('1'));
    transcript.merge(shown('2'));
    expect(ids(transcript)).toEqual(['1', '2', '3']);
  });

  it('cuts a text of 50,000 words and more, and keeps the newest of a chat without end', () => {
    const transcript = new Transcript();
    transcript.merge(rows('x'.repeat(MAX_TEXT + 5)));
    expect(transcript.messages[0]?.text.length).toBe(MAX_TEXT);
    const many = MAX_MESSAGES + 300;
    transcript.merge(rows('x'.repeat(MAX_TEXT + 5), ...Array.from({ length: many }, (_, n) => `row ${n}`)));
    expect(transcript.messages.length).toBe(MAX_MESSAGES);
    expect(transcript.messages.at(-1)?.text).toBe(`row ${many - 1}`);
    // An append stays an append: indexes go on counting.
    const { revision } = transcript;
    transcript.merge(rows(`row ${many - 1}`, 'one more'));
    expect(transcript.since(revision)?.upserts.map(({ index }) => index)).toEqual([many + 1]);
  });

  it('is the same whether its rows are read anew each time or are the very ones from before', () => {
    const [kept, anew] = [new Transcript(), new Transcript()];
    const all = rows(...Array.from({ length: 40 }, (_, n) => `row ${n % 7 === 3 ? 'ok' : n}`)).map((row, n) => ({
      ...row,
      id: n % 2 === 0 ? `m${n}` : '',
    }));
    // Windows on it as pages show them: grown at the end, moved along, grown in front, one row less in the middle.
    for (const [from, to, without] of [
      [20, 30],
      [20, 34],
      [24, 36],
      [10, 36],
      [10, 40, 25],
      [0, 40, 25],
      [0, 40],
    ] as const) {
      const shown = all.slice(from, to).filter((_, n) => from + n !== without);
      expect(kept.merge(shown)).toBe(anew.merge(shown.map((row) => ({ ...row }))));
      expect(kept.messages).toEqual(anew.messages);
      expect(kept.revision).toBe(anew.revision);
    }
  });
});

describe('what is new', () => {
  it('is the whole from nothing, and asks for the whole from a base nobody knows', () => {
    const transcript = new Transcript();
    transcript.merge(rows('a', 'b'));
    expect(transcript.since(0)).toBeUndefined();
    expect(transcript.since(7)).toBeUndefined();
    expect(transcript.whole()).toMatchObject({ revision: 1, base: 0, removed: [] });
    expect(transcript.whole().upserts.map(({ index }) => index)).toEqual([0, 1]);
  });

  it('brings the other end to the same chat, whatever happened in between', () => {
    const step = fc.array(fc.tuple(fc.nat({ max: 14 }), fc.boolean()), { maxLength: 12 });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), fc.nat(), (steps, seed) => {
        const transcript = new Transcript();
        let there: readonly Message[] = [];
        let base = 0;
        for (const [turn, list] of steps.entries()) {
          transcript.merge(list.map(([n, edited]) => row(`text ${n}${edited ? ' edited' : ''}`, `m${n}`)));
          if ((turn + seed) % 2 === 0 || transcript.revision === 0) continue;
          there = applied(there, transcript.since(base) ?? transcript.whole());
          base = transcript.revision;
        }
        if (transcript.revision > 0) there = applied(there, transcript.since(base) ?? transcript.whole());
        expect(there).toEqual(transcript.messages);
      }),
      { numRuns: 400 },
    );
  });

  it('never gives two messages one id', () => {
    const window = fc.array(fc.constantFrom('ok', 'yes', 'no', 'thanks'), { maxLength: 10 });
    fc.assert(
      fc.property(fc.array(window, { maxLength: 12 }), (windows) => {
        const transcript = new Transcript();
        for (const list of windows) transcript.merge(rows(...list));
        expect(new Set(ids(transcript)).size).toBe(transcript.messages.length);
      }),
      { numRuns: 400 },
    );
  });
});
