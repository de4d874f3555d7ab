/**
 * How well messages of a writer are read whom the model never saw: each writer of scripts/train/data/messages is left
 * out once.
 *
 *     node scripts/measure/writers.ts <folder>
 */
import { HEAD_COUNT } from '../../utils/engine/tone/model/heads.ts';
import { verdictOf } from '../../utils/engine/tone/verdict.ts';
import { MOODS } from '../../utils/engine/words.ts';
import { cueNames } from '../train/tone/cue-names.ts';
import { Inputs } from '../train/tone/examples.ts';
import { fit, score } from '../train/tone/fit.ts';
import { allOwn, ownToLearn, writers } from '../train/tone/own.ts';
import { publicRows } from '../train/tone/sources.ts';
import { correlation, f1, macroF1, rankCorrelation } from './statistics.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('usage: node scripts/measure/writers.ts <folder>');
  process.exit(2);
}
const inputs = new Inputs(cueNames());
const others = publicRows(folder).map((row) => inputs.of(row));
const own = ownToLearn().map((row) => inputs.of(row));
const heads = new Float64Array(HEAD_COUNT);
const all: ReturnType<typeof read> = [];

function read(writer: string) {
  const weights = fit([...own.filter(({ row }) => row.source !== writer), ...others], inputs.dense);
  return allOwn()
    .filter(({ source }) => source === writer)
    .map((row) => {
      const example = inputs.of(row);
      score(example, weights, heads);
      return { row, reading: example.reading, heads: Array.from(heads), verdict: verdictOf(example.reading, heads) };
    });
}

function print(name: string, rows: typeof all): void {
  const share = (is: (one: (typeof rows)[number]) => boolean) => (rows.filter(is).length / rows.length).toFixed(3);
  const figures = [
    ['mood', share(({ row, verdict }) => row.mood === verdict.mood)],
    [
      'within one',
      share(({ row, verdict }) => Math.abs(MOODS.indexOf(row.mood ?? 'calm') - MOODS.indexOf(verdict.mood)) <= 1),
    ],
    ['label macro-F1', macroF1(rows.map(({ row, verdict }) => [row.label ?? '', verdict.label])).toFixed(3)],
    ['by cues alone', macroF1(rows.map(({ row, reading }) => [row.label ?? '', reading.label])).toFixed(3)],
    ['valence rho', rankCorrelation(rows.map(({ row, verdict }) => [row.valence ?? 0, verdict.valence])).toFixed(3)],
    ['anger r', correlation(rows.map(({ row, verdict }) => [row.anger ?? 0, verdict.anger])).toFixed(3)],
    ['abuse F1', f1(rows.map(({ row, verdict }) => [(row.abuse ?? 0) >= 0.5, verdict.abuse >= 0.5])).toFixed(3)],
  ];
  console.log(name.padEnd(8), figures.map(([figure, value]) => `${figure} ${value}`).join('   '));
}

for (const writer of writers()) {
  const rows = read(writer);
  print(writer, rows);
  all.push(...rows);
}
print('all', all);
if (process.env.POISE_SAVE)
  (await import('node:fs')).writeFileSync(
    process.env.POISE_SAVE,
    JSON.stringify(all.map(({ row, heads }) => ({ row, heads }))),
  );
