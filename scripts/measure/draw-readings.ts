/**
 * Draws real agent turns that the review marks, by chance but the same each time, to be read and judged by a person.
 *
 *     node scripts/measure/draw-readings.ts <folder> --kind words|omissions --part a|b [--seed 1] [--size 100] [--count]
 *
 * `<folder>` holds `*_dialogues.jsonl` of {id, turns}. Each turn is shown with what came before it and every finding of
 * that kind; `--count` prints the shares and the rules alone. What is printed stays out of the repository.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { reviewDraft } from '../../utils/engine/rules/review.ts';
import { situationOf } from '../../utils/engine/situation.ts';
import { emptyState, step } from '../../utils/engine/state.ts';
import type { Author, Finding } from '../../utils/engine/types.ts';
import { isOmission, noLibrary, noSettings } from './bare.ts';
import { halfOfChat, hashOf } from './halves.ts';

interface Turn {
  readonly author: Author;
  readonly text: string;
}
interface Drawn {
  readonly key: string;
  readonly before: readonly Turn[];
  readonly text: string;
  readonly found: readonly Finding[];
}

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    kind: { type: 'string', default: 'words' },
    part: { type: 'string', default: 'a' },
    seed: { type: 'string', default: '1' },
    size: { type: 'string', default: '100' },
    count: { type: 'boolean', default: false },
  },
});
const folder = positionals[0];
if (!folder) {
  console.error('Usage: node scripts/measure/draw-readings.ts <folder> --kind words|omissions --part a|b');
  process.exit(2);
}
const SHOWN_BEFORE = 3;

const inPart = (id: string) => halfOfChat(id) === options.part;
const isWanted = ({ severity, category }: Finding) =>
  severity !== 'low' && isOmission({ category }) === (options.kind === 'omissions');

function markedIn(file: string): { readonly turns: number; readonly drawn: readonly Drawn[] } {
  let turns = 0;
  const drawn: Drawn[] = [];
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    const chat: { readonly id: string; readonly turns: readonly Turn[] } = JSON.parse(line);
    if (!inPart(chat.id)) continue;
    let state = emptyState;
    chat.turns.forEach((turn, at) => {
      if (turn.author === 'agent' && state.customerTurns > 0) {
        turns++;
        const draft = { text: turn.text, mode: 'reply', settled: true } as const;
        const found = reviewDraft(draft, situationOf(state, noSettings.memory), noLibrary, noSettings).filter(isWanted);
        const before = chat.turns.slice(Math.max(0, at - SHOWN_BEFORE), at);
        if (found.length > 0) drawn.push({ key: `${chat.id}#${at}`, before, text: turn.text, found });
      }
      state = step(state, { id: `m${at}`, author: turn.author, text: turn.text });
    });
  }
  return { turns, drawn };
}

const files = readdirSync(folder).filter((file) => file.endsWith('_dialogues.jsonl'));
const all = files.map((file) => ({ file, ...markedIn(join(folder, file)) }));
const turns = all.reduce((sum, one) => sum + one.turns, 0);
const marked = all.flatMap(({ drawn }) => drawn);
for (const { file, turns: of, drawn } of all) console.log(`${file}: ${drawn.length} of ${of} turns`);
console.log(`together: ${marked.length} of ${turns} turns, ${((100 * marked.length) / turns).toFixed(1)} %`);
const order = ({ key }: Drawn) => hashOf(`${options.seed}:${key}`);
const chosen = [...marked].sort((a, b) => order(a) - order(b)).slice(0, Number(options.size));
const rules = new Map<string, number>();
for (const { found } of chosen) for (const { rule } of found) rules.set(rule, (rules.get(rule) ?? 0) + 1);
console.log(
  [...rules]
    .sort((a, b) => b[1] - a[1])
    .map(([rule, n]) => `${rule} ${n}`)
    .join(', '),
);
if (!options.count) {
  chosen.forEach(({ before, text, found }, at) => {
    console.log(`\n${at + 1}. ${found.map(({ rule, text: words }) => `[${rule}] ${words}`).join(' ')}`);
    for (const turn of before) console.log(`   ${turn.author === 'agent' ? 'a' : 'c'}: ${turn.text}`);
    console.log(`   A: ${text}`);
  });
}
