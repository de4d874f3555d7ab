/**
 * Measures the tone engine on public data sets:
 *
 *     node scripts/measure/tone.ts <folder> [--half a|b|all] [--json]
 *
 * The folder holds JSON Lines as docs/tone.md describes. Each set is cut in two by a hash of the row's id: A is read
 * to learn from, B is only measured.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { emptyMood, foldMood, readMood } from '../../utils/engine/mood.ts';
import { toldFlatly } from '../../utils/engine/told-flatly.ts';
import { detectLanguage } from '../../utils/engine/tone/language.ts';
import { scoreMessage } from '../../utils/engine/tone/score.ts';
import type { Mood, Tone } from '../../utils/engine/types.ts';
import { MOODS } from '../../utils/engine/words.ts';
import { halfOf } from './halves.ts';
import { areaUnder, correlation, f1, macroF1, rankCorrelation } from './statistics.ts';

interface Row {
  readonly id: string;
  readonly text: string;
  readonly label: string;
  readonly rating: number;
  readonly emotions: readonly string[];
}

interface Figure {
  readonly set: string;
  readonly figure: string;
  readonly value: number;
  readonly rows: number;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { half: { type: 'string', default: 'b' }, json: { type: 'boolean', default: false } },
});
const [folder] = positionals;
if (folder === undefined) {
  console.error('usage: node scripts/measure/tone.ts <folder> [--half a|b|all] [--json]');
  process.exit(2);
}

function read<T extends { readonly id: string }>(file: string, all = false): T[] {
  const path = join(folder ?? '', file);
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): T => JSON.parse(line))
    .filter(({ id }) => all || values.half === 'all' || halfOf(id) === values.half);
}

const figures: Figure[] = [];
const add = (set: string, figure: string, value: number, rows: number) => figures.push({ set, figure, value, rows });
const scored = (rows: readonly Row[]) => rows.map((row) => ({ row, tone: scoreMessage(row.text) }));
const labelOf = ({ label }: Tone) => label ?? 'neutral';
/** One number for "how unhappy", for ranking. */
const unhappiness = ({ valence, anger }: Tone) => -(valence ?? 0) + 0.3 * anger;

const threeWay = (set: string, rows: readonly Row[]) => {
  if (rows.length === 0) return;
  const pairs = scored(rows).map(({ row, tone }) => [row.label, labelOf(tone)] as const);
  add(set, 'macro-F1, 3 classes', macroF1(pairs), rows.length);
};

threeWay('airline', read<Row>('airline.jsonl'));
{
  const rows = scored(read<Row>('tweetsumm_turns.jsonl'));
  const points = rows.map(({ row, tone }) => [unhappiness(tone), row.label === 'negative'] as const);
  if (points.length > 0) add('tweetsumm_turns', 'AUC of negative', areaUnder(points), points.length);
}
for (const set of ['vader_tweets', 'vader_amazon']) {
  const rows = scored(read<Row>(`${set}.jsonl`));
  const points = rows.map(({ row, tone }) => [row.rating, tone.valence ?? 0] as const);
  if (points.length > 0) add(set, 'Pearson r', correlation(points), points.length);
}
{
  const rows = read<Row>('goemotions.jsonl').filter(({ label }) => ['positive', 'negative', 'neutral'].includes(label));
  threeWay('goemotions', rows);
  const family = new Set(['anger', 'annoyance', 'disappointment', 'disapproval', 'disgust']);
  const points = scored(rows).map(
    ({ row, tone }) => [unhappiness(tone), row.emotions.some((emotion) => family.has(emotion))] as const,
  );
  if (points.length > 0) add('goemotions', 'AUC of the anger family', areaUnder(points), points.length);
}
{
  const rows = scored(read<Row>('convabuse.jsonl'));
  const pairs = rows.map(({ row, tone }) => [row.label === 'abusive', tone.abuse >= 0.5] as const);
  if (pairs.length > 0) add('convabuse', 'F1 of abuse ≥ 0.5', f1(pairs), pairs.length);
}

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
  const scenarios = read<Scenario>(join('gold-dev', 'scenarios.jsonl'), true);
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
    ...read<Row>('airline.jsonl', true).map(({ text }) => text),
    ...read<Row>('tweetsumm_turns.jsonl', true).map(({ text }) => text),
    ...read<Scenario>('support_dialogues.jsonl', true).flatMap(({ turns }) =>
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
