/**
 * Learns which words go with which issue from the sentences in scripts/train/data/issues, and writes them into
 * utils/engine/issues/weights.ts. The same sentences give the same file.
 *
 *     node scripts/train/issues.ts            learn from all, write the weights
 *     node scripts/train/issues.ts --check    learn, compare with what is there, write nothing
 *     node scripts/train/issues.ts --folds    every fifth sentence read by weights that never saw it
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { likelyIssues } from '../../utils/engine/issues/likely.ts';
import { fitIssues, type IssueRow } from './issues/fit.ts';
import { packIssues, weightsFile } from './issues/pack.ts';

const FOLDER = 'scripts/train/data/issues';
const FILE = 'utils/engine/issues/weights.ts';
const { values: options } = parseArgs({
  options: { check: { type: 'boolean', default: false }, folds: { type: 'boolean', default: false } },
});

const rows = readdirSync(FOLDER)
  .sort()
  .flatMap((file) => readFileSync(`${FOLDER}/${file}`, 'utf8').trim().split('\n'))
  .map((line): IssueRow => JSON.parse(line));

if (options.folds) folds(rows);
else {
  const made = weightsFile(fitIssues(rows));
  if (!options.check) writeFileSync(FILE, made);
  else if (readFileSync(FILE, 'utf8') !== made) {
    console.error(`${FILE} is not what these sentences give.`);
    process.exitCode = 1;
  } else console.log('The weights are what these sentences give.');
}

/** Prints how many sentences are read rightly by what was learnt from the others. */
function folds(all: readonly IssueRow[]): void {
  const tally = { first: 0, three: 0, sure: 0, sureRight: 0 };
  for (let fold = 0; fold < 5; fold++) {
    const weights = packIssues(fitIssues(all.filter((_, at) => at % 5 !== fold)));
    for (const { text, label } of all.filter((_, at) => at % 5 === fold)) {
      const [best, ...next] = likelyIssues(text, weights);
      if (best?.issue === label) tally.first++;
      if ([best, ...next.slice(0, 2)].some((one) => one?.issue === label)) tally.three++;
      if ((best?.share ?? 0) < 0.5) continue;
      tally.sure++;
      if (best?.issue === label) tally.sureRight++;
    }
  }
  const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;
  console.log(
    `${all.length} sentences: likeliest right ${percent(tally.first, all.length)}, among three ${percent(tally.three, all.length)}, ` +
      `at a share of .5 or more ${percent(tally.sure, all.length)} of them, right ${percent(tally.sureRight, tally.sure)}`,
  );
}
