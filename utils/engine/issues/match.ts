import { PatternIndex } from '../rules/pattern-index.ts';
import { sentencesOf } from '../text.ts';
import type { Issue, Variant } from '../types.ts';
import { cueGroups } from './index.ts';

/** How strongly one message speaks of one issue. */
export interface IssueScore {
  readonly issue: Issue;
  readonly variant: Variant | undefined;
  readonly weight: number;
}

const PAST =
  /\b(?:last (?:time|year|month|order)|previous(?:ly)?|used to|in the past|back then|before that|already (?:fixed|solved|sorted|resolved|refunded)|(?:is|was|got|been|all|now) (?:sorted|fixed|resolved|solved)|no longer)\b/;
/** "thanks for not selling me the expensive one": praise, whatever it names. */
const THANKED = /\b(?:thanks|thank you|ta|cheers|appreciate\w{0,2}) (?:\w{1,12} ){0,3}for\b[^,;]{0,60}$/;
const NEGATED =
  /\b(?:not|isn't|wasn't|no|never|without|aren't|nothing|don't think it's|thankfully not)(?: \w{1,12})?\s$/;
/** "if it is late again": a fear or a condition, not what happened. */
const SUPPOSED =
  /\b(?:if|unless|in case|what happens when|before (?:i|we)|so (?:that )?i don't|or (?:i|you)(?:'ll| will))\b[^,.;]{0,40}$/;

/** "It is not like I am asking for a refund." */
const UNASKED =
  /\b(?:not (?:even )?(?:like|asking|looking|about|after)|(?:don't|didn't|do not|did not) (?:even )?(?:want|need|ask))\b[^,.;]{0,40}$/;

const PER_CUE = 4;
/** A second cue of the same kind confirms more than it adds. */
const REPEAT = 0.4;

/** The issues a message speaks of, heaviest first. `plain` is readable text; case does not matter. */
export function matchIssues(plain: string): readonly IssueScore[] {
  if (latest?.plain !== plain) latest = { plain, scores: search(plain.toLowerCase()) };
  return latest.scores;
}

/** The issue and the acts ask about the same message one after the other: it is searched once. */
let latest: { readonly plain: string; readonly scores: readonly IssueScore[] } | undefined;

// Most cues can be told from a text by a few letters: those are never run, and so never compiled. A worker that was
// killed starts anew with each of its first messages.
export const cuePatterns = new PatternIndex();
for (const { cues } of cueGroups) for (const [, pattern] of cues) cuePatterns.add(pattern);

function search(text: string): IssueScore[] {
  const sentences = sentencesOf(text);
  const found = cuePatterns.look(text);
  const heard: IssueScore[] = [];
  for (const { issue, variant, cues } of cueGroups) {
    let best = 0;
    let rest = 0;
    for (const [weight, pattern] of cues) {
      if (!found.may(pattern)) continue;
      let seen = 0;
      for (const match of text.matchAll(pattern)) {
        const now = weight * bearing(text, match.index, sentences);
        rest += Math.min(best, now);
        best = Math.max(best, now);
        if (++seen === PER_CUE) break;
      }
    }
    if (best > 0) heard.push({ issue, variant, weight: best + Math.min(rest * REPEAT, 1.5) });
  }
  return heard.sort((a, b) => b.weight - a.weight);
}

/** What is denied does not count, what is past or only feared counts little. */
function bearing(text: string, at: number, sentences: readonly { start: number; end: number; text: string }[]): number {
  const before = text.slice(Math.max(0, at - 60), at);
  if (NEGATED.test(before)) return 0;
  if (SUPPOSED.test(before)) return 0.4;
  if (THANKED.test(before) || UNASKED.test(before)) return 0.3;
  const sentence = sentences.find(({ start, end }) => at >= start && at < end);
  if (sentence === undefined || sentence.text.length > 400) return 1;
  const clause = clauseAt(sentence.text, at - sentence.start);
  return PAST.test(clause) ? 0.3 : 1;
}

/** The part between commas or "but" around an offset: "was late last time, now the wrong size" is two. */
function clauseAt(sentence: string, at: number): string {
  let start = 0;
  for (const match of sentence.matchAll(/[,;]|\bbut\b|\bnow\b/g)) {
    if (match.index > at) return sentence.slice(start, match.index);
    start = match.index;
  }
  return sentence.slice(start);
}
