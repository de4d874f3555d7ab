/**
 * What Poise would say in real chats, to be read and judged, and how often its apology names a fact of the chat:
 *
 *     node scripts/measure/suggestions.ts FOLDER [--draw 100] [--seed 1] [--half a|b] [--calm 0.2]
 *
 * FOLDER holds `*_dialogues.jsonl`: {id, turns:[{author, text}]}. Each chat is cut at a customer's turn drawn by chance
 * and replayed up to there. Half a is read to learn from, b only to report. `--calm` is the share of calm chats drawn.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { partsToText } from '../../utils/engine/fill.ts';
import { advise, emptyState, situationOf, step } from '../../utils/engine/index.ts';
import type { Advice, Author, ChatMemory, Situation, Suggestion } from '../../utils/engine/types.ts';
import { starterLibrary } from '../../utils/library/starter.ts';
import { namesAFact } from './names-a-fact.ts';

interface Chat {
  readonly id: string;
  readonly is_negative?: number;
  readonly turns: readonly { readonly author: Author; readonly text: string }[];
}

interface Drawn {
  readonly chat: Chat;
  readonly cut: number;
  readonly advice: Advice;
  readonly situation: Situation;
  readonly upset: boolean;
}

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    draw: { type: 'string', default: '0' },
    seed: { type: 'string', default: '1' },
    half: { type: 'string', default: 'a' },
    calm: { type: 'string', default: '0.2' },
  },
});
const [folder] = positionals;
if (folder === undefined) {
  console.error('usage: node scripts/measure/suggestions.ts FOLDER [--draw 100] [--seed 1] [--half a|b] [--calm 0.2]');
  process.exit(2);
}

const memory: ChatMemory = { paused: false, corrections: [], mutes: [], used: [], dismissed: [], slots: {} };
const settings = { memory, mutedRules: [] };
const UPSET: readonly (string | undefined)[] = ['anxious', 'disappointed', 'frustrated', 'angry', 'abusive'];

/** FNV-1a with a final mix: the same draw on every machine. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0;
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d) >>> 0;
  return (value ^ (value >>> 13)) >>> 0;
}

const chats = readdirSync(folder)
  .filter((file) => file.endsWith('_dialogues.jsonl'))
  .flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n').filter(Boolean))
  .map((line): Chat => JSON.parse(line))
  .filter(({ id }) => (hash(id) % 2 === 0 ? 'a' : 'b') === options.half);

const drawn = chats
  .map((chat) => cutAndReplay(chat))
  .filter((one) => one !== undefined)
  .sort((a, b) => hash(options.seed + a.chat.id) - hash(options.seed + b.chat.id));
const size = Number(options.draw);
const calm = Math.round(size * Number(options.calm));
const picked = [
  ...drawn.filter(({ upset }) => upset).slice(0, size - calm),
  ...drawn.filter(({ upset }) => !upset).slice(0, calm),
];
for (const [index, one] of picked.entries()) print(index + 1, one);
report();

function cutAndReplay(chat: Chat): Drawn | undefined {
  const ends = chat.turns.flatMap(({ author }, at) =>
    author === 'customer' && chat.turns[at + 1]?.author !== 'customer' ? [at] : [],
  );
  const cut = ends[hash(`${options.seed}cut${chat.id}`) % Math.max(1, ends.length)];
  if (cut === undefined) return undefined;
  let state = emptyState;
  for (const [index, turn] of chat.turns.slice(0, cut + 1).entries()) state = step(state, { id: `m${index}`, ...turn });
  const situation = situationOf(state, memory);
  const advice = advise(state, undefined, starterLibrary, settings);
  const upset = UPSET.includes(situation.mood.mood) || (chat.is_negative === 1 && situation.mood.mood !== 'satisfied');
  return { chat, cut, advice, situation, upset };
}

function print(number: number, { chat, cut, advice, situation }: Drawn) {
  const { mood, issue, phase, fault, specifics, domain } = situation;
  const from = Math.max(0, cut - 5);
  console.log(`\n#${number} ${chat.id}${from > 0 ? ` (${from} turns before)` : ''}`);
  for (const { author, text } of chat.turns.slice(from, cut + 1)) {
    console.log(`  ${author === 'agent' ? 'A' : 'C'}: ${text.length > 330 ? `${text.slice(0, 330)}…` : text}`);
  }
  const facts = specifics.map(({ kind, text }) => `${kind}=${text}`).join(' ');
  console.log(
    `  [${mood.mood ?? 'unsure'} ${mood.valence} ${mood.confidence} ${mood.flags.join(' ')} | ${issue?.issue ?? '-'} ${issue?.variant ?? ''} ${issue?.confidence ?? ''} | ${phase} ${fault} ${domain ?? '-'} | ${facts}]`,
  );
  for (const { kind, parts, id, why } of advice.suggestions) {
    console.log(`  > ${kind}: ${partsToText(parts)}  (${id}: ${why})`);
  }
  if (advice.suggestions.length === 0) console.log('  > nothing');
}

/** On upset customers: how many apologies name a fact of their chat; and how often anything is said or escalated at all. */
function report() {
  const upset = drawn.filter((one) => one.upset);
  const apologies = upset.flatMap(({ advice, situation }) =>
    advice.suggestions.flatMap((one: Suggestion) => (one.kind === 'apology' ? [{ one, situation }] : [])),
  );
  const named = apologies.filter(({ one, situation }) => namesAFact(partsToText(one.parts), situation));
  const calmOnes = drawn.filter((one) => !one.upset);
  const escalated = calmOnes.filter(({ advice }) => advice.escalation !== 'none');
  const share = (part: number, whole: number) =>
    `${((100 * part) / Math.max(1, whole)).toFixed(1)} % (${part}/${whole})`;
  console.log(`\nhalf ${options.half}: ${drawn.length} chats, ${upset.length} upset`);
  console.log(`  apologies that name a fact of the chat  ${share(named.length, apologies.length)}`);
  console.log(
    `  upset customers with something to say   ${share(upset.filter(({ advice }) => advice.suggestions.length > 0).length, upset.length)}`,
  );
  console.log(`  escalated though calm                   ${share(escalated.length, calmOnes.length)}`);
}
