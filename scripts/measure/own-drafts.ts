/**
 * How many of our own labelled drafts (scripts/train/data/drafts) the draft rules find, writer by writer.
 *
 *     node scripts/measure/own-drafts.ts [--writer hana,lucia] [--missed blame] [--alarms]
 *
 * Each sentence answers the same frustrated customer. `--missed` prints what was not found of a category (`all`: of any),
 * `--alarms` the fine sentences that were marked.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { reviewDraft } from '../../utils/engine/rules/review.ts';
import { situationOf } from '../../utils/engine/situation.ts';
import { emptyState, step } from '../../utils/engine/state.ts';
import { isOmission, noLibrary, noSettings } from './bare.ts';

interface Sentence {
  readonly id: string;
  readonly text: string;
  readonly label: string;
}

const FOLDER = new URL('../train/data/drafts/', import.meta.url);
const { values: options } = parseArgs({
  options: {
    writer: { type: 'string' },
    missed: { type: 'string' },
    alarms: { type: 'boolean', default: false },
  },
});
const customer = 'It still does not work, this is the second time, and I am really frustrated.';
const situation = situationOf(step(emptyState, { id: 'm0', author: 'customer', text: customer }), noSettings.memory);

const marksIn = (text: string) =>
  reviewDraft({ text, mode: 'reply', settled: false }, situation, noLibrary, noSettings).filter(
    ({ severity, category }) => severity !== 'low' && !isOmission({ category }),
  );

const wanted = options.writer?.split(',');
const writers = readdirSync(FOLDER)
  .map((file) => file.replace('.jsonl', ''))
  .filter((writer) => wanted?.includes(writer) ?? true);
const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} % (${part}/${whole})`;
const byCategory = new Map<string, { found: number; all: number }>();

for (const writer of writers) {
  const lines = readFileSync(new URL(`${writer}.jsonl`, FOLDER), 'utf8')
    .split('\n')
    .filter(Boolean);
  const rows = lines.map((line): Sentence => JSON.parse(line)).filter(({ label }) => !isOmission({ category: label }));
  const faulty = rows.filter(({ label }) => label !== 'fine');
  const fine = rows.filter(({ label }) => label === 'fine');
  let found = 0;
  for (const { id, text, label } of faulty) {
    const isFound = marksIn(text).length > 0;
    const tally = byCategory.get(label) ?? { found: 0, all: 0 };
    byCategory.set(label, { found: tally.found + (isFound ? 1 : 0), all: tally.all + 1 });
    if (isFound) found++;
    else if (options.missed === label || options.missed === 'all') console.log(`missed ${id} ${label}: ${text}`);
  }
  const alarms = fine.filter(({ id, text }) => {
    const marks = marksIn(text);
    if (options.alarms)
      for (const { rule, text: words } of marks) console.log(`alarm ${id} ${rule} “${words}”: ${text}`);
    return marks.length > 0;
  });
  console.log(
    `${writer}: found ${percent(found, faulty.length)}, fine ones marked ${percent(alarms.length, fine.length)}`,
  );
}
for (const [category, { found, all }] of [...byCategory].sort()) console.log(`  ${category} ${found}/${all}`);
