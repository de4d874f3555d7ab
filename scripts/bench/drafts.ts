import { globSync, readFileSync } from 'node:fs';

const WRITERS = 'scripts/train/data/drafts/*.jsonl';
const OF_EACH = 20;

const linesOf = (file: string): readonly string[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as { readonly text: string }).text);

/**
 * Replies to time a checker on: two sentences each of the labelled drafts, twenty of every writer, at even distances. Half
 * of the sentences hold a fault. No two drafts are the same.
 */
export const drafts: readonly string[] = globSync(WRITERS)
  .toSorted()
  .flatMap((file) => {
    const lines = linesOf(file);
    const apart = Math.floor(lines.length / OF_EACH);
    return Array.from({ length: OF_EACH }, (_, at) => lines.slice(at * apart, at * apart + 2).join(' '));
  });

let round = 0;

/** The drafts with a word nobody has read before, so that no checker can answer from memory. */
export function unreadDrafts(): readonly string[] {
  const word = `case ${(++round).toString(36)}`;
  return drafts.map((text, at) => `${text} It is ${word}-${at}.`);
}
