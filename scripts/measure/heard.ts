/**
 * Does the review see that nothing shows the trouble was seen? Our own pairs of replies to the same customer, one
 * without a word of it and one with (scripts/measure/data/heard.jsonl).
 *
 *     node scripts/measure/heard.ts [--show]
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { reviewDraft } from '../../utils/engine/rules/review.ts';
import { situationOf } from '../../utils/engine/situation.ts';
import { emptyState, step } from '../../utils/engine/state.ts';
import { noLibrary, noSettings } from './bare.ts';

interface Pair {
  readonly id: string;
  readonly customer: string;
  readonly without: string;
  readonly with: string;
}

const { values: options } = parseArgs({ options: { show: { type: 'boolean', default: false } } });
const pairs = readFileSync(new URL('data/heard.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line): Pair => JSON.parse(line));

let found = 0;
let alarms = 0;
let upset = 0;
for (const pair of pairs) {
  const situation = situationOf(
    step(emptyState, { id: 'm0', author: 'customer', text: pair.customer }),
    noSettings.memory,
  );
  const missing = (text: string) =>
    reviewDraft({ text, mode: 'reply', settled: true }, situation, noLibrary, noSettings).some(
      ({ category, severity }) => category.startsWith('missing_') && severity !== 'low',
    );
  const { mood, valence } = situation.mood;
  if (mood !== 'calm' && mood !== 'satisfied' && mood !== undefined) upset++;
  if (missing(pair.without)) found++;
  else if (options.show)
    console.log(`not found ${pair.id} (${mood} ${valence.toFixed(2)}): ${pair.customer}\n  ${pair.without}`);
  if (missing(pair.with)) {
    alarms++;
    if (options.show) console.log(`alarm ${pair.id} (${mood} ${valence.toFixed(2)}): ${pair.customer}\n  ${pair.with}`);
  }
}
console.log(
  `${pairs.length} pairs, ${upset} customers read as upset: found ${found}, alarms on the kind replies ${alarms}`,
);
