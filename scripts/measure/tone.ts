/**
 * Measures the tone engine on public data sets:
 *
 *     node scripts/measure/tone.ts <folder> [--half a|b|all] [--json]
 *
 * The folder holds JSON Lines as docs/tone.md describes. Each set is cut in two by a hash of the row's id: A is read
 * to learn from, B is only measured.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { emptyMood, foldMood, readMood } from '../../utils/engine/mood.ts';
import { toldFlatly } from '../../utils/engine/told-flatly.ts';
import { detectLanguage } from '../../utils/engine/tone/language.ts';
import { scoreMessage } from '../../utils/engine/tone/score.ts';
import type { Mood } from '../../utils/engine/types.ts';
import { MOODS } from '../../utils/engine/words.ts';
import { rankCorrelation } from './statistics.ts';
import { poise } from './tone-readers.ts';
import { type Figure, figuresOf, type Half, readSet } from './tone-sets.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { half: { type: 'string', default: 'b' }, json: { type: 'boolean', default: false } },
});
const [folder] = positionals;
const HALVES: readonly string[] = ['a', 'b', 'all'] satisfies Half[];
const isHalf = (text: string): text is Half => HALVES.includes(text);
if (folder === undefined || !isHalf(values.half)) {
  console.error('usage: node scripts/measure/tone.ts <folder> [--half a|b|all] [--json]');
  process.exit(2);
}

const figures: Figure[] = [...figuresOf(poise, folder, values.half)];
const add = (set: string, figure: string, value: number, rows: number) => figures.push({ set, figure, value, rows });

interface Scenario {
  readonly id: string;
  readonly turns: readonly { readonly author: 'customer' | 'agent'; readonly text: string }[];
  readonly gold: {
    readonly mood_per_customer_turn: readonly Mood[];
    readonly valence_per_customer_turn: readonly number[];
  };
}

/** The mood after each customer turn, folded as in a chat. */
function moodsOf({ turns }: Scenario): { readonly mood: Mood; readonly valence: number }[] {
  let state = emptyMood;
  let customerTurns = 0;
  const moods: { mood: Mood; valence: number }[] = [];
  for (const [index, { author, text }] of turns.entries()) {
    if (author !== 'customer') continue;
    customerTurns++;
    state = foldMood(state, { id: String(index), author, text }, toldFlatly(scoreMessage(text), text));
    const reading = readMood(state, [], customerTurns);
    moods.push({ mood: reading.mood ?? reading.points.at(-1)?.mood ?? 'calm', valence: reading.valence });
  }
  return moods;
}

{
  const scenarios = readSet<Scenario>(folder, join('gold-dev', 'scenarios.jsonl'), 'all');
  let exact = 0;
  let near = 0;
  const valences: (readonly [number, number])[] = [];
  for (const scenario of scenarios) {
    for (const [index, { mood, valence }] of moodsOf(scenario).entries()) {
      const gold = scenario.gold.mood_per_customer_turn[index] ?? 'calm';
      const distance = Math.abs(MOODS.indexOf(gold) - MOODS.indexOf(mood));
      if (distance === 0) exact++;
      if (distance <= 1) near++;
      valences.push([scenario.gold.valence_per_customer_turn[index] ?? 0, valence]);
      if (process.env.POISE_SHOW && distance > 0) {
        const turn = scenario.turns.filter(({ author }) => author === 'customer')[index];
        console.log(`${gold} read as ${mood} ${valence}: ${turn?.text}`);
      }
    }
  }
  if (valences.length > 0) {
    add('gold-dev', 'mood exact', exact / valences.length, valences.length);
    add('gold-dev', 'mood within one', near / valences.length, valences.length);
    add('gold-dev', 'Spearman of valence', rankCorrelation(valences), valences.length);
  }
}
{
  const texts = [
    ...readSet<{ readonly id: string; readonly text: string }>(folder, 'airline.jsonl', 'all').map(({ text }) => text),
    ...readSet<{ readonly id: string; readonly text: string }>(folder, 'tweetsumm_turns.jsonl', 'all').map(
      ({ text }) => text,
    ),
    ...readSet<Scenario>(folder, 'support_dialogues.jsonl', 'all').flatMap(({ turns }) =>
      turns.filter(({ author }) => author === 'customer').map(({ text }) => text),
    ),
  ];
  const foreign = texts.filter((text) => !['en', 'und'].includes(detectLanguage(text))).length;
  if (texts.length > 0) add('English customers', 'called another language', foreign / texts.length, texts.length);
}

if (values.json) console.log(JSON.stringify(figures));
else
  for (const { set, figure, value, rows } of figures)
    console.log(`${set.padEnd(18)} ${figure.padEnd(26)} ${value.toFixed(4)}  (${rows})`);
