import type { Change } from '../../utils/stores/rollout-view.ts';
import { FORMALITY_WORDS, many, plainWord, SEVERITY_WORDS } from './desk-words.ts';

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What a change means for agents, a line for each thing; the words of a text are shown beside it, not here. */
export function changeWords({ list, id, before, after }: Pick<Change, 'list' | 'id' | 'before' | 'after'>) {
  return (WORDS[list] ?? noWords)(before, after, id);
}

type Words = (before: unknown, after: unknown, id: string) => readonly string[];
const noWords: Words = () => [];

const WORDS: Readonly<Record<string, Words>> = {
  phrases: (before, after) =>
    before === undefined || after === undefined ? [] : phraseWords(fieldsOf(before), fieldsOf(after)),
  rules: (before, after) => ruleWords(fieldsOf(before), fieldsOf(after)),
  playbook: (before, after) => remedyWords(listOf(before), listOf(after)),
  hidden: (_, after) => [after === undefined ? 'Offered again' : 'No more offered'],
  allowlist: (_, after) => [after === undefined ? 'Can be flagged again' : 'Never flagged from now on'],
  currency: (before, after) => [arrow(before ?? 'none', after ?? 'none')],
  returnSteps: (before, after) => [arrow(titles(before), titles(after))],
  manager: (before, after, id) => [`${MANAGER[id] ?? id}: ${arrow(said(id, before), said(id, after))}`],
  renames: (_, after, id) => [after === undefined ? `${id} is an id again` : `${id} is now ${String(after)}`],
  tools: (before, after) => [
    after === undefined
      ? 'No more read as it was taught'
      : `${before === undefined ? 'Read' : 'Taught again: read'} as taught on ${String(fieldsOf(after).taughtOn)}`,
  ],
};

const arrow = (before: unknown, after: unknown): string => `${String(before)} → ${String(after)}`;

const LISTS = { moods: 'any mood', issues: 'any issue', flags: 'no flag', variants: 'any variant', when: 'always' };

function phraseWords(before: Fields, after: Fields): readonly string[] {
  const lines = Object.entries(LISTS).flatMap(([name, none]) => {
    const [was, now] = [listOf(before[name]), listOf(after[name])];
    if (same(was, now)) return [];
    const words = (all: readonly unknown[]) => all.map((one) => plainWord(String(one))).join(', ') || none;
    return [`Offered for: ${arrow(words(was), words(now))}`];
  });
  if (before.formality !== after.formality)
    lines.push(`Formality: ${arrow(formality(before.formality), formality(after.formality))}`);
  if (before.step !== after.step) lines.push(`Step: ${arrow(before.step ?? 'none', after.step ?? 'none')}`);
  if (before.note !== after.note) lines.push(after.note === undefined ? 'Its note goes' : `Note: ${after.note}`);
  return lines;
}

const formality = (value: unknown): string =>
  Object.entries(FORMALITY_WORDS).find(([name]) => name === value)?.[1] ?? 'Neutral';

function ruleWords(before: Fields, after: Fields): readonly string[] {
  const lines: string[] = [];
  if (Boolean(before.off) !== Boolean(after.off)) lines.push(after.off ? 'Off' : 'On again');
  if (before.severity !== after.severity)
    lines.push(`Severity: ${arrow(severity(before.severity), severity(after.severity))}`);
  for (const [name, more, less] of [
    ['flag', 'Also flags', 'No more flags'],
    ['leave', 'Leaves alone', 'No more leaves alone'],
  ] as const) {
    const [was, now] = [listOf(before[name]), listOf(after[name])];
    const [come, gone] = [now.filter((one) => !was.includes(one)), was.filter((one) => !now.includes(one))];
    if (come.length > 0) lines.push(`${more} ${quoted(come)}`);
    if (gone.length > 0) lines.push(`${less} ${quoted(gone)}`);
  }
  if (lines.length === 0 && !same(before.tests, after.tests)) lines.push('Other test lines; agents notice nothing');
  return lines;
}

const severity = (value: unknown): string =>
  Object.entries(SEVERITY_WORDS).find(([name]) => name === value)?.[1] ?? 'as below';

const MOST_QUOTED = 4;
const quoted = (all: readonly unknown[]): string => {
  const more = all.length > MOST_QUOTED ? ` and ${all.length - MOST_QUOTED} more` : '';
  return `${all
    .slice(0, MOST_QUOTED)
    .map((one) => `“${String(one)}”`)
    .join(', ')}${more}`;
};

const REMEDY_FIELDS = { limit: 'agent alone', leadLimit: 'team lead', when: 'when', phrase: 'phrase' } as const;

function remedyWords(before: readonly unknown[], after: readonly unknown[]): readonly string[] {
  const [was, now] = [before.map(fieldsOf), after.map(fieldsOf)];
  const find = (all: readonly Fields[], one: Fields) => all.find(({ remedy }) => remedy === one.remedy);
  const lines = now.flatMap((one) => {
    const old = find(was, one);
    if (!old)
      return [`New: “${String(one.remedy)}”${one.limit === undefined ? '' : `, ${amount(one, 'limit')} alone`}`];
    return Object.entries(REMEDY_FIELDS).flatMap(([name, label]) =>
      same(old[name], one[name]) && (!isAmount(name) || same(old.currency, one.currency))
        ? []
        : [`“${String(one.remedy)}”, ${label}: ${arrow(amount(old, name), amount(one, name))}`],
    );
  });
  for (const one of was) if (!find(now, one)) lines.push(`No more: “${String(one.remedy)}”`);
  return lines.length > 0 || same(was, now) ? lines : ['Another order'];
}

const isAmount = (name: string): boolean => name === 'limit' || name === 'leadLimit';
const amount = (one: Fields, name: string): string => {
  const value = one[name];
  if (value === undefined) return isAmount(name) ? 'no amount' : name === 'when' ? 'always' : 'the one that fits';
  return isAmount(name) && one.currency !== undefined ? `${String(value)} ${String(one.currency)}` : String(value);
};

const titles = (value: unknown): string =>
  listOf(value)
    .map((step) => fieldsOf(step).title)
    .join(', ') || 'no steps';

const MANAGER: Readonly<Record<string, string>> = {
  title: 'Customers read',
  onDuty: 'On duty',
  hours: 'Hours',
  outside: 'Outside these hours',
};
const said = (id: string, value: unknown): string => {
  if (value === undefined) return 'not said';
  return id === 'hours' ? listOf(value).map(clock).join(' to ') : String(value);
};
const MINUTES = 60;
const clock = (minutes: unknown): string =>
  `${Math.floor(Number(minutes) / MINUTES)}:${String(Number(minutes) % MINUTES).padStart(2, '0')}`;

const COUNTED: readonly (readonly [list: string, what: Change['what'] | 'any', one: string, many: string])[] = [
  ['phrases', 'new', 'new phrase', 'new phrases'],
  ['phrases', 'changed', 'phrase in other words or for other chats', 'phrases in other words or for other chats'],
  ['phrases', 'gone', 'phrase less', 'phrases less'],
  ['hidden', 'new', 'phrase no more offered', 'phrases no more offered'],
  ['hidden', 'gone', 'phrase offered again', 'phrases offered again'],
  ['rules', 'any', 'rule set differently', 'rules set differently'],
  ['playbook', 'any', 'issue with other remedies', 'issues with other remedies'],
  ['allowlist', 'new', 'wording never flagged', 'wordings never flagged'],
  ['allowlist', 'gone', 'wording that can be flagged again', 'wordings that can be flagged again'],
  ['tools', 'any', 'chat tool read as taught', 'chat tools read as taught'],
];

/** All of it in one sentence: "2 new phrases, 1 rule set differently and 1 other change." */
export function summaryOf(changes: readonly Pick<Change, 'list' | 'what'>[]): string {
  const parts = COUNTED.flatMap(([list, what, one, more]) => {
    const count = changes.filter((change) => change.list === list && (what === 'any' || change.what === what)).length;
    return count === 0 ? [] : [`${count.toLocaleString('en')} ${count === 1 ? one : more}`];
  });
  const others = changes.filter(({ list }) => !COUNTED.some(([counted]) => counted === list)).length;
  if (others > 0) parts.push(many(others, parts.length > 0 ? 'other change' : 'change'));
  return parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}` : (parts[0] ?? 'nothing');
}
