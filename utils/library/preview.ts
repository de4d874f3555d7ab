import { fill, partsToText } from '../engine/fill.ts';
import { reviewDraft } from '../engine/index.ts';
import type { AdviseSettings, Condition, Finding, Library, Part, Phrase, Situation } from '../engine/types.ts';
import { OMISSIONS } from '../engine/words.ts';
import { ruleCards } from './rules.ts';
import { type SampleChat, samplesFor } from './samples.ts';

/** A phrase on one sample chat, with what is known or without. */
export interface PreviewLine {
  readonly slots: 'full' | 'empty';
  /** Undefined: without these facts the phrase is not offered. */
  readonly parts: readonly Part[] | undefined;
  readonly findings: readonly Finding[];
}

export interface Preview {
  readonly chat: string;
  readonly says: string;
  readonly lines: readonly PreviewLine[];
}

const settings: AdviseSettings = {
  memory: { paused: false, corrections: [], mutes: [], used: [], dismissed: [], slots: {} },
  mutedRules: [],
};

const LEFT_OUT: ReadonlySet<string> = new Set(OMISSIONS);
/** What stands for a blank while the rules read the line: neutral words in its place. */
const FILLED: Readonly<Record<string, string>> = { time: '4 pm today', eta: 'Friday', date: 'Friday' };
const BLANK = /\{[a-z_]{1,31}\}/g;

/** The phrase on two sample chats, slots full and empty, each reviewed by our own rules. */
export const previewOf = (phrase: Phrase, library: Library): readonly Preview[] =>
  samplesFor(phrase).map((chat) => ({
    chat: chat.id,
    says: chat.says,
    lines: (['full', 'empty'] as const).map((slots) => lineOf(phrase, chat, slots, library)),
  }));

function lineOf(phrase: Phrase, chat: SampleChat, slots: PreviewLine['slots'], library: Library): PreviewLine {
  const absent = new Set(phrase.when?.flatMap((condition) => ABSENT[condition] ?? []));
  const known = Object.fromEntries(Object.entries(chat.full).filter(([slot]) => !absent.has(slot)));
  const parts = fill(phrase.text, slots === 'full' ? known : {}, {});
  if (!parts) return { slots, parts: undefined, findings: [] };
  const text = partsToText(parts, FILLED).replace(BLANK, 'this one');
  const situation = situationFor(phrase, chat, absent);
  const found = reviewDraft({ text, mode: 'reply', settled: true }, situation, library, settings);
  // A phrase is a line of a reply: what the whole reply leaves out is not its fault.
  return { slots, parts, findings: found.filter(({ category }) => !LEFT_OUT.has(category)) };
}

/** What a phrase's own conditions say is not known yet. */
const ABSENT: Partial<Record<Condition, readonly string[]>> = {
  no_order: ['order'],
  no_item: ['item'],
  no_amount: ['amount'],
  no_date: ['date', 'due', 'happened', 'since', 'deadline'],
};

/** The sample chat at the point where this phrase would be offered. */
function situationFor({ step, when = [] }: Phrase, { situation }: SampleChat, absent: ReadonlySet<string>): Situation {
  const { specifics, requests, mood, boundariesSent } = situation;
  return {
    ...situation,
    specifics: specifics.filter(({ kind }) => !absent.has(kind)),
    requests: when.includes('manager_asked') ? [...requests, 'manager'] : requests,
    mood: step === 4 ? { ...mood, abuseLevel: 3 } : mood,
    boundariesSent: step === undefined ? boundariesSent : (([0, 1, 2, 2] as const)[step - 1] ?? 0),
  };
}

/** What our rules say of a phrase in any of its previews, each rule once, worst first as reviewed. */
export interface PhraseFlag {
  readonly finding: Finding;
  /** `always`, or only while nothing is known of the chat. */
  readonly when: 'always' | 'empty' | 'full';
}

export function flagsOf(previews: readonly Preview[]): readonly PhraseFlag[] {
  const seen = new Map<string, { readonly finding: Finding; readonly slots: Set<PreviewLine['slots']> }>();
  for (const { slots, findings } of previews.flatMap(({ lines }) => lines)) {
    for (const finding of findings) {
      const known = seen.get(finding.rule) ?? { finding, slots: new Set() };
      known.slots.add(slots);
      seen.set(finding.rule, known);
    }
  }
  const filled = new Set(previews.flatMap(({ lines }) => lines.flatMap(({ slots, parts }) => (parts ? [slots] : []))));
  return [...seen.values()].map(({ finding, slots }) => ({
    finding,
    when: slots.size === 2 || filled.size === 1 ? 'always' : slots.has('empty') ? 'empty' : 'full',
  }));
}

const plainChat = () => samplesFor({ moods: ['frustrated'], issues: ['delay'], kind: 'solution' })[0];
const LONGEST_TRIED = 2000;

/** The rules that would mark this text on the first sample chat. */
export function rulesThatFlag(text: string, library: Library): ReadonlySet<string> {
  const chat = plainChat();
  if (!chat) return new Set();
  const draft = { text: text.slice(0, LONGEST_TRIED), mode: 'reply', settled: false } as const;
  return new Set(reviewDraft(draft, chat.situation, library, settings).map(({ rule }) => rule));
}

/** Would this one rule mark the text there? The others are not asked: a worse one would stand in its place. */
export function flaggedBy(rule: string, text: string, library: Library): boolean {
  const others = ruleCards.flatMap(({ id }) => (id === rule ? [] : [[id, { off: true }] as const]));
  const { [rule]: { off: _, ...own } = {} } = library.rules;
  const alone = { ...library, rules: { ...Object.fromEntries(others), [rule]: own } };
  return rulesThatFlag(text, alone).has(rule);
}
