import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { situationOf } from '../../utils/engine/situation.ts';
import { emptyState, step } from '../../utils/engine/state.ts';
import type { Author, ChatMemory, Situation } from '../../utils/engine/types.ts';

/*
 * node scripts/measure/situation.ts FOLDER [OUT]
 *
 * FOLDER holds `scenarios.jsonl`: labelled chats, one JSON object a line. Writes one prediction a line to OUT (else to
 * standard output), in the form the set's own `eval.mjs` scores.
 */
interface Scenario {
  readonly id: string;
  readonly turns: readonly { readonly author: Author; readonly text: string }[];
}

const memory: ChatMemory = { paused: false, corrections: [], mutes: [], used: [], dismissed: [], slots: {} };

/** The situation after each customer turn, and after the last turn. */
function replay({ turns }: Scenario): { readonly perTurn: readonly Situation[]; readonly end: Situation } {
  let state = emptyState;
  const perTurn: Situation[] = [];
  for (const [index, { author, text }] of turns.entries()) {
    state = step(state, { id: `m${index}`, author, text });
    if (author === 'customer') perTurn.push(situationOf(state, memory));
  }
  return { perTurn, end: situationOf(state, memory) };
}

function predict(scenario: Scenario) {
  const { perTurn, end } = replay(scenario);
  return {
    id: scenario.id,
    mood_per_customer_turn: perTurn.map(({ mood }) => mood.mood ?? 'calm'),
    valence_per_customer_turn: perTurn.map(({ mood }) => mood.valence),
    issue: (end.likely ?? end.issue)?.issue ?? 'other',
    specifics: Object.fromEntries(end.specifics.map(({ kind, text }) => [kind, text])),
    escalate: end.escalation,
  };
}

const [folder, out] = process.argv.slice(2);
if (folder === undefined) {
  console.error('usage: node scripts/measure/situation.ts FOLDER [OUT]');
  process.exit(2);
}
const lines = readFileSync(join(folder, 'scenarios.jsonl'), 'utf8').split('\n').filter(Boolean);
const predictions = lines.map((line) => JSON.stringify(predict(JSON.parse(line)))).join('\n');
if (out === undefined) console.log(predictions);
else writeFileSync(out, `${predictions}\n`);
