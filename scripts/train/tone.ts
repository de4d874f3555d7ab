/**
 * Learns the tone model's weights and writes utils/engine/tone/model/weights.ts:
 *
 *     node scripts/train/tone.ts <folder>
 *
 * The folder holds the public sets as docs/tone-model.md names them; our own messages are in scripts/train/data. The same
 * data give the same bytes.
 */
import { writeFileSync } from 'node:fs';
import { cueNames } from './tone/cue-names.ts';
import { Inputs } from './tone/examples.ts';
import { fit } from './tone/fit.ts';
import { ownToLearn } from './tone/own.ts';
import { moduleOf, pack } from './tone/pack.ts';
import { publicRows } from './tone/sources.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('usage: node scripts/train/tone.ts <folder>');
  process.exit(2);
}
const inputs = new Inputs(cueNames());
const rows = [...ownToLearn(), ...publicRows(folder)];
const weights = fit(
  rows.map((row) => inputs.of(row)),
  inputs.dense,
);
const text = moduleOf(pack(weights, inputs));
writeFileSync('utils/engine/tone/model/weights.ts', text);
console.log(`${rows.length} texts, ${text.length} bytes`);
