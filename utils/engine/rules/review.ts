import { apologyLine } from '../suggestions/suggest.ts';
import type {
  AdviseSettings,
  Category,
  ComposerMode,
  Draft,
  Finding,
  Library,
  Severity,
  Situation,
  Span,
} from '../types.ts';
import { CATEGORIES, SEVERITIES } from '../words.ts';
import { type Asked, mayFind, rulesFor } from './asked.ts';
import { type DraftText, draftText } from './draft-text.ts';
import { Memo, worldOf } from './memo.ts';
import { allowedIn, ownWordings } from './own-wordings.ts';
import { type DraftPart, partsOf } from './parts.ts';
import { rewriter } from './rewrite.ts';
import type { RawFinding, Rule, RuleContext } from './rule.ts';

/** No rule needs more places than this: at most three findings are shown. Keeps a hostile draft cheap. */
const MOST_PER_RULE = 20;
/** Nothing is called missing before this many words are typed. */
const FEWEST_WORDS = 3;
/** The first of several parts of one reply ("… 1/2", "… >>"): what is missing may stand in the next. */
const GOES_ON = /(?:>>|\b1\/[2-9])\W{0,3}(?:[\^*-]\s?\w{1,12})?\s{0,3}$/;

interface Candidate {
  readonly rule: Rule;
  readonly raw: RawFinding;
  readonly severity: Severity;
  readonly span: Span;
  readonly omission: boolean;
}

/** Parts of one long draft, and some to spare for what was just typed. */
const MOST_PARTS = 2000;
const partsFound = new Memo<PartFound>(MOST_PARTS);
/** Those of the draft reviewed last: most often it is the same but for one letter. */
let latestParts: readonly DraftPart[] = [];

/** What the words of one part hold. `harsh`: something above a side hint, muted or not. */
interface PartFound {
  readonly findings: readonly Finding[];
  readonly harsh: boolean;
}

/**
 * What is wrong with a draft, worst first: at most one finding for each sentence, and the omissions. Pure and linear in
 * the draft's length. Nothing in an unknown composer; in a note only rude words, threats and private data; for a
 * vulnerable customer only `block` and `high`; omissions only once the agent has paused. A long draft is read part by
 * part, and only what changed is read again.
 */
export function reviewDraft(draft: Draft, situation: Situation, library: Library, settings: AdviseSettings): Finding[] {
  if (draft.mode === 'unknown' || draft.text.trim() === '') return [];
  const reviewer = reviewerOf(draft.mode, situation, library, settings);
  const parts = partsOf(draft.text, latestParts);
  if (parts.length === 1) return reviewer.whole(draft);
  latestParts = parts;
  const memo = partsFound.in(worldOf(draft.mode, situation, library, settings));
  const found = parts.map(({ text, start }) =>
    memo.get(start === 0 ? `^${text}` : text, () => reviewer.part(text, start > 0)),
  );
  const findings = found.flatMap((one, at) => one.findings.map((finding) => moved(finding, parts[at]?.start ?? 0)));
  if (!draft.settled || draft.mode === 'note') return sorted(findings);
  const text = draftText(draft.text, allowedIn(library));
  return sorted([
    ...findings,
    ...reviewer.omissions(
      text,
      found.some(({ harsh }) => harsh),
    ),
  ]);
}

function reviewerOf(mode: ComposerMode, situation: Situation, library: Library, settings: AdviseSettings) {
  const allowed = allowedIn(library);
  const { commissions, leftOut, teamFlags } = rulesFor(mode, library, settings);
  const find = (some: readonly Asked[], context: RuleContext) => {
    const found: Candidate[] = [];
    for (const asked of some) if (isAsked(asked, context.draft)) addCandidates(found, asked, context, library);
    return found;
  };
  const isClean = (words: string) => {
    const context = { draft: draftText(words, allowed), situation, mode };
    return commissions.every((asked) => find([asked], context).every(({ severity }) => severity === 'low'));
  };
  const finish = (candidates: readonly Candidate[], text: DraftText): Finding[] => {
    if (candidates.length === 0) return [];
    const shown = candidates
      .filter(
        ({ severity }) => !situation.mood.flags.includes('vulnerable') || severity === 'block' || severity === 'high',
      )
      .filter(({ rule, span }) => !isMuted(rule, text.typed.slice(span.start, span.end), settings));
    const owed = () => apologyLine(situation, library, settings.memory);
    const rewrite = rewriter(text, situation, settings.memory.slots, isClean, teamFlags, owed);
    return worstOfEachSentence(shown, text).map((candidate) => toFinding(candidate, text.typed, rewrite));
  };
  const omitted = (text: DraftText, harsh: boolean) =>
    hasWords(text.typed, FEWEST_WORDS) && !GOES_ON.test(text.typed.slice(-40))
      ? find(leftOut, { draft: text, situation, mode, harsh })
      : [];
  return {
    whole({ text: typed, settled }: Draft): Finding[] {
      const text = draftText(typed, allowed);
      const said = find(commissions, { draft: text, situation, mode });
      return finish(settled ? [...said, ...omitted(text, said.some(isHarsh))] : said, text);
    },
    part(typed: string, continues: boolean): PartFound {
      const text = draftText(typed, allowed);
      const said = find(commissions, { draft: text, situation, mode, continues });
      return { findings: finish(said, text), harsh: said.some(isHarsh) };
    },
    omissions: (text: DraftText, harsh: boolean): Finding[] => finish(omitted(text, harsh), text),
  };
}

const isHarsh = ({ severity }: Candidate): boolean => severity !== 'low';

const isAsked = (asked: Asked, draft: DraftText): boolean => asked.hasOwn || mayFind(asked, draft);

function addCandidates(found: Candidate[], asked: Asked, context: RuleContext, library: Library): void {
  const { rule, setting, omission } = asked;
  const own = asked.hasOwn ? ownWordings(context.draft, library) : undefined;
  let count = 0;
  const add = (raw: RawFinding) => {
    if (own?.leaves(rule.id, raw.span)) return;
    const severity = setting?.severity ?? raw.severity ?? rule.severity;
    found.push({ rule, raw, severity, span: raw.span, omission });
    count++;
  };
  for (const raw of !own || mayFind(asked, context.draft) ? rule.check(context) : []) {
    add(raw);
    if (count === MOST_PER_RULE) return;
  }
  for (const raw of own?.flagged(rule.id) ?? []) {
    add(raw);
    if (count === MOST_PER_RULE) return;
  }
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
  return compare({ ...a.rule, ...a, start: a.span.start }, { ...b.rule, ...b, start: b.span.start });
}

/** Worst first, then in the order of the draft. */
const sorted = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort((a, b) => compare({ ...a, id: a.rule }, { ...b, id: b.rule }));

interface Weighed {
  readonly id: string;
  readonly category: Category;
  readonly severity: Severity;
  readonly start: number;
}

function compare(a: Weighed, b: Weighed): number {
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    a.start - b.start ||
    CATEGORIES.indexOf(a.category) - CATEGORIES.indexOf(b.category) ||
    (a.id < b.id ? -1 : 1)
  );
}

/** A finding of a part, at its place in the draft. */
const moved = (finding: Finding, by: number): Finding =>
  by === 0
    ? finding
    : {
        ...finding,
        id: idOf(finding.rule, finding.start + by, finding.text),
        start: finding.start + by,
        end: finding.end + by,
      };

const idOf = (rule: string, at: number | 'end', text: string) => `${rule}@${at}:${text}`;

function toFinding({ rule, raw, severity, span, omission }: Candidate, typed: string, rewrite: Rewrite): Finding {
  const text = typed.slice(span.start, span.end);
  return {
    id: idOf(rule.id, omission ? 'end' : span.start, text),
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
