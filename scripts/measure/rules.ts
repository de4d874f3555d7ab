/**
 * How well the draft rules do on labelled drafts and how often they speak up on real agent turns.
 *
 *     node scripts/measure/rules.ts <folder> [--part a|b] [--show 60] [--missed] [--rule id]
 *
 * `<folder>/drafts.jsonl`, or `<folder>/gold-dev/drafts.jsonl`: {id, context, draft, labels, clean, also_ok}; any
 * `*_dialogues.jsonl` beside it: {id, turns}. Part a and b split both by a hash of the id: look at a, report b.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { reviewDraft } from '../../utils/engine/rules/review.ts';
import { situationOf } from '../../utils/engine/situation.ts';
import { type ChatState, emptyState, step } from '../../utils/engine/state.ts';
import type { Author, Draft, Finding } from '../../utils/engine/types.ts';
import { isOmission, noLibrary, noSettings } from './bare.ts';
import { halfOfChat, hashOf } from './halves.ts';

interface Turn {
  readonly author: Author;
  readonly text: string;
}
interface Labelled {
  readonly id: string;
  readonly context: { readonly customer: string; readonly apologised_before: boolean };
  readonly draft: string;
  readonly labels: readonly { readonly category: string; readonly span: string }[];
  readonly clean: boolean;
  readonly near_miss: boolean;
  readonly also_ok: readonly string[];
}

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    part: { type: 'string' },
    show: { type: 'string', default: '0' },
    missed: { type: 'boolean', default: false },
    rule: { type: 'string' },
  },
});
const folder = positionals[0];
if (!folder) {
  console.error('Usage: node scripts/measure/rules.ts <folder> [--part a|b] [--show 60] [--missed] [--rule id]');
  process.exit(2);
}

const inPart = (id: string) => options.part === undefined || halfOfChat(id) === options.part;

function readLines<T>(file: string): T[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line): T => JSON.parse(line));
}

const fold = (state: ChatState, { author, text }: Turn) => step(state, { id: `m${state.count}`, author, text });

function review(state: ChatState, text: string): Finding[] {
  const draft: Draft = { text, mode: 'reply', settled: true };
  return reviewDraft(draft, situationOf(state, noSettings.memory), noLibrary, noSettings);
}

const counts = (finding: Finding) => finding.severity !== 'low';
const percent = (part: number, whole: number) =>
  `${((100 * part) / Math.max(1, whole)).toFixed(1)} % (${part}/${whole})`;

function measureDrafts(file: string) {
  const rows = readLines<Labelled>(file).filter(({ id }) => inPart(id));
  const tally = { commission: [0, 0], omission: [0, 0], alarmCommission: 0, alarmOmission: 0, clean: 0 };
  const byCategory = new Map<string, [number, number]>();
  for (const row of rows) {
    const found = review(stateBefore(row), row.draft).filter(counts);
    const matches = (label: Labelled['labels'][number]) => found.some((finding) => isRight(finding, label, row.draft));
    for (const label of row.labels) {
      const [right, all] = byCategory.get(label.category) ?? [0, 0];
      byCategory.set(label.category, [right + (matches(label) ? 1 : 0), all + 1]);
    }
    for (const kind of ['commission', 'omission'] as const) {
      const labels = row.labels.filter((label) => isOmission(label) === (kind === 'omission'));
      if (labels.length === 0) continue;
      tally[kind][1] = (tally[kind][1] ?? 0) + 1;
      if (labels.some(matches)) tally[kind][0] = (tally[kind][0] ?? 0) + 1;
      else if (options.missed && kind === 'commission') {
        console.log(`missed ${row.id} [${labels.map((label) => `${label.category}: ${label.span}`).join(' | ')}]`);
      }
    }
    if (!row.clean) continue;
    tally.clean++;
    const alarms = found.filter(({ category }) => !row.also_ok.includes(category));
    if (alarms.some((one) => !isOmission(one))) tally.alarmCommission++;
    if (alarms.some(isOmission)) tally.alarmOmission++;
    if (options.missed) for (const one of alarms) console.log(`alarm  ${row.id} ${one.rule}: ${one.text || row.draft}`);
  }
  console.log(`\n${file}${options.part ? ` part ${options.part}` : ''}: ${rows.length} drafts`);
  console.log(`  faults in the words found  ${percent(tally.commission[0] ?? 0, tally.commission[1] ?? 0)}`);
  console.log(`  alarm on clean, words      ${percent(tally.alarmCommission, tally.clean)}`);
  console.log(`  omissions found            ${percent(tally.omission[0] ?? 0, tally.omission[1] ?? 0)}`);
  console.log(`  alarm on clean, omissions  ${percent(tally.alarmOmission, tally.clean)}`);
  for (const [category, [right, all]] of [...byCategory].sort()) console.log(`    ${category} ${right}/${all}`);
}

/** The turns of a labelled draft, as the data's own page tells. */
function stateBefore({ context }: Labelled): ChatState {
  const before: readonly Turn[] = context.apologised_before
    ? [
        { author: 'customer', text: 'Hello, I need help with this.' },
        { author: 'agent', text: "I'm sorry about that, I am looking into it." },
      ]
    : [];
  return [...before, { author: 'customer', text: context.customer } as const].reduce(fold, emptyState);
}

function isRight(finding: Finding, label: Labelled['labels'][number], draft: string): boolean {
  if (finding.category !== label.category) return false;
  if (label.span === '') return true;
  const start = draft.indexOf(label.span);
  return finding.start < start + label.span.length && start < finding.end;
}

interface Spoken {
  readonly key: string;
  readonly customer: string;
  readonly text: string;
  readonly finding: Finding;
}

function measureDialogues(file: string): Spoken[] {
  let turns = 0;
  let words = 0;
  let left = 0;
  const spoken: Spoken[] = [];
  for (const chat of readLines<{ readonly id: string; readonly turns: readonly Turn[] }>(file)) {
    if (!inPart(chat.id)) continue;
    let state = emptyState;
    let customer = '';
    chat.turns.forEach((turn, at) => {
      if (turn.author === 'agent' && state.customerTurns > 0) {
        turns++;
        const found = review(state, turn.text).filter(counts);
        if (found.some((one) => !isOmission(one))) words++;
        if (found.some(isOmission)) left++;
        for (const finding of found) spoken.push({ key: `${chat.id}#${at}`, customer, text: turn.text, finding });
      }
      if (turn.author === 'customer') customer = turn.text;
      state = fold(state, turn);
    });
  }
  console.log(`\n${file}: words ${percent(words, turns)}, omissions ${percent(left, turns)}`);
  return spoken;
}

function showSample(spoken: readonly Spoken[], size: number) {
  const rules = new Map<string, number>();
  for (const { finding } of spoken) rules.set(finding.rule, (rules.get(finding.rule) ?? 0) + 1);
  console.log(
    `\nfindings of medium and higher: ${[...rules]
      .sort((a, b) => b[1] - a[1])
      .map(([rule, n]) => `${rule} ${n}`)
      .join(', ')}`,
  );
  const wanted = spoken.filter(({ finding }) => (options.rule ? finding.rule === options.rule : !isOmission(finding)));
  const drawn = [...wanted]
    .sort((a, b) => hashOf(a.key + a.finding.rule) - hashOf(b.key + b.finding.rule))
    .slice(0, size);
  for (const { customer, text, finding } of drawn) {
    console.log(
      `\n[${finding.rule} ${finding.severity}] ${finding.text || '(omission)'}\n  C: ${customer}\n  A: ${text}`,
    );
  }
}

const gold = [join(folder, 'drafts.jsonl'), join(folder, 'gold-dev', 'drafts.jsonl')].find(existsSync);
if (gold) measureDrafts(gold);
const dialogues = readdirSync(folder).filter((file) => file.endsWith('_dialogues.jsonl'));
const spoken = dialogues.flatMap((file) => measureDialogues(join(folder, file)));
if (dialogues.length > 0) showSample(spoken, Number(options.show));
