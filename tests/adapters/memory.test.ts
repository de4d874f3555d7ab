// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { forget, inSlice, MAX_ROWS, readRows, startRemembering } from '../../utils/adapters/memory.ts';

/** So many rows in a list, each saying its number. */
function list(count: number): readonly Element[] {
  document.body.innerHTML = Array.from({ length: count }, (_, n) => `<p>${n}</p>`).join('');
  return Array.from(document.querySelectorAll('p'));
}

let stop = () => {};
afterEach(() => stop());

describe('the rows of a long chat', () => {
  it('are read newest first, a slice at a time, and come whole at the end', () => {
    stop = startRemembering();
    const all = list(1000);
    const read: number[] = [];
    const look = () =>
      inSlice(() =>
        readRows(all, (row) => {
          read.push(Number(row.textContent));
          return { text: row.textContent };
        }),
      );
    const lengths = new Set<number>();
    let seen = look();
    for (let looks = 1; !seen.isWhole && looks < 20; looks += 1) {
      expect(seen.answer.at(-1)).toEqual({ text: '999' });
      lengths.add(seen.answer.length);
      const before = read.length;
      seen = look();
      expect(read.length - before).toBeLessThanOrEqual(250);
    }
    expect(lengths.size).toBe(1); // what is older comes once
    expect(seen.answer.map(({ text }) => Number(text))).toEqual(Array.from(all.keys()));
    expect(read.length).toBe(1000); // none was read twice
    expect(look().answer.every((row, n) => row === seen.answer[n])).toBe(true);
  });

  it('are read again where they have changed, and only those', () => {
    stop = startRemembering();
    const all = list(30);
    let count = 0;
    const read = (row: Element) => {
      count += 1;
      return { n: count, text: row.textContent };
    };
    const look = () => inSlice(() => readRows(all, read)).answer;
    look();
    const text = all[7]?.firstChild;
    if (text) text.nodeValue = 'another';
    if (text) forget(text);
    expect(look()[7]).toEqual({ n: 31, text: 'another' });
    expect(count).toBe(31);
  });

  it('are the newest where there are very many', () => {
    const all = list(MAX_ROWS + 40);
    const { answer, isWhole } = inSlice(() => readRows(all, ({ textContent }) => Number(textContent)));
    expect([answer.length, answer[0], isWhole]).toEqual([MAX_ROWS, 40, true]);
  });
});
