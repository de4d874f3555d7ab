import type { AdviseSettings, Category, Draft, Finding, Library, Severity, Situation, Span } from '../types.ts';
import { CATEGORIES, OMISSIONS, SEVERITIES } from '../words.ts';
import { type DraftText, draftText } from './draft-text.ts';
import { rules } from './index.ts';
import { allowedIn, ownWordings } from './own-wordings.ts';
import { rewriter } from './rewrite.ts';
import type { RawFinding, Rule, RuleContext } from './rule.ts';

/** In a note only these are marked: spiteful notes about a customer come back. */
const IN_NOTES: ReadonlySet<Category> = new Set<Category>(['rude', 'threat', 'privacy']);
const LEFT_OUT: ReadonlySet<Category> = new Set<Category>(OMISSIONS);
/** No rule needs more places than this: at most three findings are shown. Keeps a hostile draft cheap. */
const MOST_PER_RULE = 20;
/** Nothing is called missing before this many words are typed. */
const FEWEST_WORDS = 3;

interface Candidate {
  readonly rule: Rule;
  readonly raw: RawFinding;
  readonly severity: Severity;
  readonly span: Span;
  readonly omission: boolean;
}

/**
 * What is wrong with a draft, worst first: at most one finding for each sentence, and the omissions. Pure and linear in
 * the draft's length. Nothing in an unknown composer; in a note only rude words, threats and private data; for a
 * vulnerable customer only `block` and `high`; omissions only once the agent has paused.
 */
export function reviewDraft(draft: Draft, situation: Situation, library: Library, settings: AdviseSettings): Finding[] {
  if (draft.mode === 'unknown' || draft.text.trim() === '') return [];
  const allowed = allowedIn(library);
  const text = draftText(draft.text, allowed);
  const context: RuleContext = { draft: text, situation, mode: draft.mode };
  const wanted = rules.filter((rule) => isWanted(rule, draft, text, library, settings));
  const find = (omission: boolean, given: RuleContext) =>
    wanted
      .filter(({ category }) => LEFT_OUT.has(category) === omission)
      .flatMap((rule) => candidatesOf(rule, given, library));
  const said = find(false, context);
  const harsh = said.some(({ severity }) => severity !== 'low');
  const candidates = [...said, ...find(true, { ...context, harsh })]
    .filter(
      ({ severity }) => !situation.mood.flags.includes('vulnerable') || severity === 'block' || severity === 'high',
    )
    .filter(({ rule, span }) => !isMuted(rule, draft.text.slice(span.start, span.end), settings));
  const commissions = wanted.filter(({ category }) => !LEFT_OUT.has(category));
  const isClean = (words: string) => {
    const given = { ...context, draft: draftText(words, allowed) };
    return commissions.every((rule) => candidatesOf(rule, given, library).every(({ severity }) => severity === 'low'));
  };
  const rewrite = rewriter(text, situation, settings.memory.slots, isClean);
  return worstOfEachSentence(candidates, text).map((candidate) => toFinding(candidate, draft.text, rewrite));
}

function isWanted(rule: Rule, draft: Draft, text: DraftText, library: Library, settings: AdviseSettings): boolean {
  if (library.rules[rule.id]?.off || settings.mutedRules.includes(rule.id)) return false;
  if (settings.memory.mutes.some((mute) => mute.rule === rule.id && mute.text === undefined)) return false;
  if (draft.mode === 'note') return IN_NOTES.has(rule.category);
  if (!LEFT_OUT.has(rule.category)) return true;
  return draft.settled && hasWords(text.typed, FEWEST_WORDS);
}

function candidatesOf(rule: Rule, context: RuleContext, library: Library): Candidate[] {
  const found: Candidate[] = [];
  const omission = LEFT_OUT.has(rule.category);
  const add = (raw: RawFinding) => {
    const severity = library.rules[rule.id]?.severity ?? raw.severity ?? rule.severity;
    found.push({ rule, raw, severity, span: raw.span, omission });
  };
  const own = omission ? undefined : ownWordings(context.draft, library);
  for (const raw of rule.check(context)) {
    if (own?.leaves(rule.id, raw.span)) continue;
    add(raw);
    if (found.length === MOST_PER_RULE) break;
  }
  for (const raw of own?.flagged(rule.id) ?? []) {
    if (found.length === MOST_PER_RULE) break;
    if (!own?.leaves(rule.id, raw.span)) add(raw);
  }
  return found;
}

const bare = (text: string) => text.toLowerCase().replace(/\s+/g, ' ').trim();

const isMuted = (rule: Rule, words: string, { memory }: AdviseSettings): boolean =>
  memory.mutes.some((mute) => mute.rule === rule.id && mute.text !== undefined && bare(mute.text) === bare(words));

/** Worst first; of those that share a sentence or overlap only the worst stays. Omissions have no place and all stay. */
function worstOfEachSentence(candidates: readonly Candidate[], text: DraftText): Candidate[] {
  const taken = new Set<number>();
  const kept: Candidate[] = [];
  for (const candidate of [...candidates].sort(byWeight)) {
    if (!candidate.omission) {
      const places = placesOf(candidate.span, text);
      if (places.some((place) => taken.has(place))) continue;
      for (const place of places) taken.add(place);
    }
    kept.push(candidate);
  }
  return kept;
}

/** The sentences a span touches, by where they start; a span outside any sentence stands for itself. */
function placesOf({ start, end }: Span, text: DraftText): number[] {
  const places: number[] = [];
  for (let at = start; at < end; ) {
    const sentence = text.sentenceAt({ start: at, end });
    if (!sentence) {
      at++;
      continue;
    }
    places.push(sentence.start);
    at = sentence.end;
  }
  return places.length > 0 ? places : [start];
}

function byWeight(a: Candidate, b: Candidate): number {
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    a.span.start - b.span.start ||
    CATEGORIES.indexOf(a.rule.category) - CATEGORIES.indexOf(b.rule.category) ||
    (a.rule.id < b.rule.id ? -1 : 1)
  );
}

function toFinding({ rule, raw, severity, span, omission }: Candidate, typed: string, rewrite: Rewrite): Finding {
  const text = typed.slice(span.start, span.end);
  return {
    id: `${rule.id}@${omission ? 'end' : span.start}:${text}`,
    rule: rule.id,
    category: rule.category,
    severity,
    start: span.start,
    end: span.end,
    message: raw.message,
    text,
    rewrites: rewrite(raw),
    source: rule.source,
  };
}

type Rewrite = (raw: RawFinding) => readonly string[];

/** Has the text at least `count` words? Stops counting there. */
function hasWords(text: string, count: number): boolean {
  let seen = 0;
  for (const _ of text.matchAll(/\S+/g)) if (++seen >= count) return true;
  return false;
}
