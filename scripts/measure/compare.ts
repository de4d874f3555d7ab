/**
 * What other checkers of English find in the same labelled drafts, beside ours, as the table of docs/review.md:
 *
 *     node scripts/measure/compare.ts [--data FOLDER] [--peers FOLDER] [--public FOLDER]
 *
 * Our own drafts: every thirtieth of scripts/train/data/drafts, each read by a reader that was trained without its writer.
 * `--data`: also FOLDER/drafts.jsonl, whole replies labelled in the same way. `--peers`: a folder in which the checkers are
 * installed that are none of our packages: npm i --ignore-scripts alex retext retext-equality retext-profanities.
 * `--public`: the folder the reader was trained with, as scripts/train/review.ts takes it.
 */
import { parseArgs } from 'node:util';
import { type Judged, labelledReplies, leftOutDrafts } from './compare/drafts.ts';
import { type Checker, peersIn } from './compare/peers.ts';

const { values: options } = parseArgs({
  options: { data: { type: 'string' }, peers: { type: 'string' }, public: { type: 'string' } },
});
const peers = await peersIn(options.peers);
if (!options.peers) console.error('Without --peers: alex and retext are left out.');

const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(0)} % (${part}/${whole})`;

async function marked(drafts: readonly Judged[], checker: Checker): Promise<number> {
  let count = 0;
  for (const { text } of drafts) if (await checker(text)) count++;
  return count;
}

async function table(name: string, drafts: readonly Judged[]): Promise<void> {
  const faulty = drafts.filter(({ isFaulty }) => isFaulty);
  const clean = drafts.filter(({ isFaulty }) => !isFaulty);
  console.log(`\n${name}\n\n| checker | marks something in a faulty one | in a clean one |\n| --- | --- | --- |`);
  const row = (checker: string, found: number, alarms: number) =>
    console.log(`| ${checker} | ${percent(found, faulty.length)} | ${percent(alarms, clean.length)} |`);
  for (const [kind, is] of [
    ['Poise', (one: Judged) => one.byRules || one.byReader],
    ['Poise, the rules alone', (one: Judged) => one.byRules],
  ] as const) {
    row(kind, faulty.filter(is).length, clean.filter(is).length);
  }
  for (const [checker, marks] of peers) row(checker, await marked(faulty, marks), await marked(clean, marks));
}

await table('Our drafts, writers the reader never saw', leftOutDrafts(options.public));
if (options.data) await table('Whole replies', labelledReplies(options.data));
