/**
 * Trains the reader that finds faults in words no rule lists, from the sentences in scripts/train/data/drafts and harmless
 * ones of public sets, and writes its weights into utils/engine/rules/reading. The same data give the same bytes.
 *
 *     node scripts/train/review.ts <folder>               train on all, write the weights
 *     node scripts/train/review.ts <folder> --check       train, compare with what is there, write nothing
 *     node scripts/train/review.ts <folder> --left-out    each writer read by a reader that never saw them, and the bars
 *
 * The folder holds the public sets that docs/review.md names, as JSON lines.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { leftOut } from './review/left-out.ts';
import { checksumsOf, harmlessRows } from './review/replies.ts';
import { agreedRows } from './review/rows.ts';
import { exampleOf, train } from './review/train.ts';
import { pack, weightsFile } from './review/write.ts';

const FILE = 'utils/engine/rules/reading/weights.ts';
const [folder, option] = process.argv.slice(2);
if (folder === undefined || (option !== undefined && option !== '--check' && option !== '--left-out')) {
  console.error('usage: node scripts/train/review.ts <folder> [--check | --left-out]');
  process.exit(2);
}

const rows = agreedRows();
const others = harmlessRows(folder);
if (option === '--left-out') leftOut(rows, others, folder);
else {
  const made = weightsFile(pack(train([...rows, ...others].map(exampleOf))));
  const sum = createHash('sha256').update(made).digest('hex').slice(0, 16);
  console.log(`${rows.length} + ${others.length} sentences, ${gzipSync(made).length} bytes gzip, ${sum}`);
  for (const one of checksumsOf(folder)) console.log(`from ${one}`);
  if (option === undefined) writeFileSync(FILE, made);
  else if (readFileSync(FILE, 'utf8') !== made) {
    console.error(`${FILE} is not what these sentences give.`);
    process.exitCode = 1;
  } else console.log('The weights are what these sentences give.');
}
