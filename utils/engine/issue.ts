import { concernsIn } from './concerns.ts';
import { type Blamed, blamedIn } from './fault.ts';
import { hintsIn } from './issues/hints.ts';
import { matchIssues } from './issues/match.ts';
import { readable } from './readable.ts';
import type { Concern, Correction, Issue, IssueReading, Message, Variant } from './types.ts';

interface HeardIssue {
  readonly issue: Issue;
  readonly variant: Variant | undefined;
  readonly weight: number;
  /** By the words that go with it, not by a cue. */
  readonly hint?: true;
}

/** One entry for each issue and variant heard so far, so it cannot outgrow the lists in words.ts. */
export interface IssueState {
  readonly heard: readonly HeardIssue[];
  /** Something was asked or complained of, whatever it was. */
  readonly asked: boolean;
  readonly concerns: readonly Concern[];
  /** Whom they last put it down to, in so many words. */
  readonly blamed: Blamed;
}

export const emptyIssue: IssueState = { heard: [], asked: false, concerns: [], blamed: undefined };

/** What was said before weighs a little less with each customer message: the newest problem is the one to solve. */
const FADE = 0.88;
const FADED = 0.2;
const CEILING = 6;
/** What went wrong is the issue, even where how often they had to say so is put more plainly. */
const LIKELY = 1.15;
/** One word that goes with an issue is more than nothing. */
const LEAST = 0.85;
/** A cue this heavy needs no hints beside it. */
const CLEAR = 1.5;
/** A chat opens with what it is about; what words go with later says less of it. */
const LATER = 0.25;
/** From here on an issue is more than a hint. */
const PLAIN = 2;

const ABOUT_CONTACT: readonly Issue[] = ['repeat_contact', 'long_wait', 'staff_rude'];
const ASKS =
  /\?|\b(?:how|what|when|where|why|which|who|can|could|would|will|do|does|is|are)(?:'s)? (?:i|you|your|we|it|the|there|my|this)\b|\b(?:problem|issue|trouble|help|question|complain(?:t|ing)?|wrong|need|want|unhappy|unacceptable|disappointed|fix|broken|looking for|wondering)\b/i;

/** Take in one customer message; others leave the state as it is. */
export function foldIssue(state: IssueState, message: Message): IssueState {
  if (message.author !== 'customer') return state;
  const plain = readable(message.text);
  const cues = matchIssues(plain);
  const asked = state.asked || cues.length > 0 || ASKS.test(plain);
  const found = withHints(cues, plain, state.heard.length > 0);
  const concerns = [...new Set([...state.concerns, ...concernsIn(plain)])];
  const blamed = blamedIn(plain) ?? state.blamed;
  if (found.length === 0) return { ...state, asked, concerns, blamed };
  const fresh = new Map(found.map((entry) => [keyOf(entry), entry.weight]));
  const kept = state.heard.map((entry) => {
    const weight = entry.weight * FADE + (fresh.get(keyOf(entry)) ?? 0) * 0.6;
    fresh.delete(keyOf(entry));
    return { ...entry, weight: Math.min(weight, CEILING) };
  });
  const added = found.filter((entry) => fresh.has(keyOf(entry)));
  return { heard: [...kept, ...added].filter(({ weight }) => weight > FADED), asked, concerns, blamed };
}

/** Thanks and goodbyes are about nothing. */
const GOODBYE = /^\W*(?:thanks|thank you|thx|cheers|bye|goodbye|ok(?:ay)?|great)\b[^?]{0,40}$/i;

/** Where no cue is plain, the words themselves say what is likeliest. */
function withHints(cues: readonly HeardIssue[], plain: string, later: boolean): readonly HeardIssue[] {
  if ((cues.find(({ issue }) => !ABOUT_CONTACT.includes(issue))?.weight ?? 0) >= CLEAR) return cues;
  if (GOODBYE.test(plain)) return cues;
  const hints = hintsIn(plain).filter(({ issue }) => !cues.some((cue) => cue.issue === issue));
  const part = later ? LATER : 1;
  return [...cues, ...hints.map((hint) => ({ ...hint, weight: hint.weight * part, hint: true as const }))];
}

/**
 * The issue of the chat, as likely as its words make it. Undefined: nothing was asked yet. The agent's correction wins.
 */
export function readIssue(state: IssueState, corrections: readonly Correction[]): IssueReading | undefined {
  const read = judge(state.heard, state.asked);
  const corrected = corrections.findLast((correction) => correction.field === 'issue');
  if (corrected === undefined) return read;
  const variant = bestVariant(state.heard, corrected.issue);
  const others = [...(read ? [read.issue, ...read.others] : [])].filter((issue) => issue !== corrected.issue);
  return { issue: corrected.issue, variant, confidence: 1, others: others.slice(0, 3), corrected: true };
}

/** The issue of a single message, for the command line. */
export const issueOf = (text: string): Issue | undefined =>
  readIssue(foldIssue(emptyIssue, { id: '', author: 'customer', text }), [])?.issue;

/** The issue as plain cues tell it: the only one that anything is said or done on. */
export function readPlainIssue(state: IssueState, corrections: readonly Correction[]): IssueReading | undefined {
  return readIssue({ ...state, heard: state.heard.filter(({ hint }) => !hint) }, corrections);
}

function judge(heard: readonly HeardIssue[], asked: boolean): IssueReading | undefined {
  const totals = new Map<Issue, number>();
  for (const { issue, weight } of heard) {
    const before = totals.get(issue) ?? 0;
    // Two variants of one issue support each other a little.
    totals.set(issue, Math.max(before, weight) + Math.min(before, weight) * 0.25);
  }
  const ranked = [...totals].sort((a, b) => b[1] - a[1]);
  const winner = choose(ranked);
  if (winner === undefined) {
    return asked ? { issue: 'other', variant: undefined, confidence: 0.3, others: [], corrected: false } : undefined;
  }
  const [issue, weight] = winner;
  const others = ranked.filter(([other, score]) => other !== issue && score >= PLAIN).map(([other]) => other);
  const rival = ranked.find(([other]) => other !== issue)?.[1] ?? 0;
  return {
    issue,
    variant: bestVariant(heard, issue),
    confidence: confidenceOf(weight, rival),
    others: others.slice(0, 3),
    corrected: false,
  };
}

type Ranked = readonly [Issue, number];

/** Safety of money and data first; then the concrete problem; how they were kept waiting only when it is all there is. */
function choose(ranked: readonly Ranked[]): Ranked | undefined {
  const safety = ranked.find(([issue, weight]) => issue === 'privacy_security' && weight >= 2.5);
  if (safety) return safety;
  const concrete = concreteOf(ranked.filter(([issue]) => !ABOUT_CONTACT.includes(issue)));
  const contact = ranked.find(([issue]) => ABOUT_CONTACT.includes(issue));
  if (concrete === undefined || contact === undefined) return atLeastHint(concrete ?? contact);
  const bar = contact[0] === 'staff_rude' ? PLAIN : LIKELY;
  return atLeastHint(concrete[1] >= bar || concrete[1] >= contact[1] ? concrete : contact);
}

/** "It has been six weeks" says how long and not what: whatever else the chat is about takes the wait to itself. */
const BARE_WAIT = 2.6;
const TAKES_WAIT: readonly Issue[] = [
  'refund',
  'return',
  'billing',
  'technical',
  'account_access',
  'cancel',
  'damaged',
  'defective',
];

const concreteOf = ([first, ...rest]: readonly Ranked[]): Ranked | undefined => {
  if (first?.[0] !== 'delay' || first[1] > BARE_WAIT) return first;
  return rest.find(([issue, weight]) => TAKES_WAIT.includes(issue) && weight >= 1.5) ?? first;
};

const atLeastHint = (ranked: Ranked | undefined) => (ranked !== undefined && ranked[1] >= LEAST ? ranked : undefined);

function bestVariant(heard: readonly HeardIssue[], issue: Issue): Variant | undefined {
  let best: HeardIssue | undefined;
  for (const entry of heard) if (entry.issue === issue && entry.weight > (best?.weight ?? 0)) best = entry;
  return best?.variant;
}

const confidenceOf = (weight: number, rival: number) => {
  const strength = Math.min(weight / 3.5, 1);
  const margin = weight / (weight + rival * 0.6);
  return Math.round(strength * margin * 100) / 100;
};

const keyOf = ({ issue, variant, hint }: Pick<HeardIssue, 'issue' | 'variant' | 'hint'>) =>
  `${issue}/${hint ? '?' : (variant ?? '')}`;
