import { distinct } from './distinct.ts';
import type { DraftText } from './draft-text.ts';
import { type Hit, has, hits, wording } from './match.ts';
import { defineRule, type RawFinding, type RuleContext } from './rule.ts';

/** A word that can be dropped, with the word after it. */
const DROPPED =
  /(?<![\w'])(?:(?<head>obviously|clearly)[,\s]{1,3})(?<next>(?:you|your|it|its|this|that|the|there|as|they|a|if|when)(?:'(?:s|re|ve|ll|d))?)\b/gi;
const CLEARLY_SEEN = /(?<![\w'])as you can (?:clearly|plainly|easily) see[,\s]{1,3}(?<next>[a-z']{1,15})/gi;
const OURS = /^(?:we|i|our|my|not|us|nobody here)\b/i;
const TALKS_DOWN = wording(
  '(?:it is|that is|this is) (?:really |very |quite |pretty |that |so |actually )?(?:simple|easy|not (?:that |so )?(?:hard|difficult|complicated)|not rocket science|common sense|basic|obvious|self[- ]explanatory)',
  'just (?:re-?)?read (?:the|it|what|our|my)',
  '(?:it|the \\w{2,15}) (?:clearly|plainly) (?:says|states|shows)',
  'like (?:most|other|normal|all other) (?:people|customers|users)',
  'let me explain (?:it |this |that )?(?:slowly|again slowly|in simple (?:words|terms))',
  '(?:in|use|using) (?:small|simple|short) words',
  'common sense',
  'rocket science',
  '(?:any|even a|every) (?:child|kid|toddler|beginner|five year old|fool|normal person|adult|grandma|grandmother) (?:knows?|can|could|would|understands?|manages?)',
  'everyone (?:else )?(?:knows|understands|gets) (?:that|this|it|how)',
  'surely you (?:know|knew|understand|saw|realise|realize|noticed|read)',
  'you do (?:know|realise|realize|understand) (?:that|how|we|this)',
  'have you (?:even|actually) (?:read|looked|tried|opened|checked)',
  'did you (?:even|actually|bother to) (?:read|look|try|open|check)',
  'try to (?:keep up|follow|listen|understand)',
  'if you (?:had )?(?:looked|look|read|listened|listen) (?:closely|carefully|properly)',
  'you (?:need|have) to understand',
  'you would know (?:that|this|it)? ?if',
  'as anyone (?:can|could|would)',
  'as (?:everyone|everybody) knows',
);
/** Fine where the ease is ours, or where it invites. */
const OUR_EASE =
  /\b(?:for (?:me|us)|on our side|from here|to (?:fix|sort|change|put right|swap|set up|repair)|i (?:can|will)|i'?ll|we (?:can|will)|we'?ll)\b/i;

/** See docs/rules/condescending.md. */
export const condescending = defineRule({
  id: 'condescending',
  category: 'passive_aggressive',
  severity: 'medium',
  summary: 'No word says that the customer ought to have known.',
  source: {
    reason: 'In replies to complaints a slight weighs more than courtesies.',
    label: 'study of complaint replies, 2015',
  },
  looksFor: [DROPPED, CLEARLY_SEEN, TALKS_DOWN],
  check: (context) => distinct(marksIn(context)),
});

function* marksIn({ draft }: RuleContext): Generator<RawFinding> {
  yield* droppable(draft);
  for (const hit of hits(draft, TALKS_DOWN, { negation: 'ignored', question: 'ignored' })) {
    if (isFine(hit)) continue;
    yield {
      span: hit.sentence,
      message: 'This talks down. Give the step without judging it.',
      rewrites: ['The setting is under {place!}; I can go through it with you here.'],
    };
  }
}

const SAYS_EASY = /^(?:it|that|this)\b/i;
const ASKS_KINDLY = /\b(?:not sure|worth|hope|thought|wish|if)\b/i;

function isFine(hit: Hit): boolean {
  if (SAYS_EASY.test(hit.text) && !/clearly|plainly/i.test(hit.text)) {
    return (
      has(hit.after, OUR_EASE) ||
      has(hit.before, /\b(?:not|if|hope|sure|wish|think|know|make|so that|so)\b/i) ||
      has(hit.after, /^ (?:to|for|as|enough|but|mistake|thing|and (?:quick|free))\b|\?$/i)
    );
  }
  if (/^(?:it|the)\b/i.test(hit.text))
    return (
      has(hit.before, /\b(?:photo|picture|you sent)\b/i) || has(hit.text, /\b(?:photo|picture|video|screenshot)\b/i)
    );
  if (/^try to/i.test(hit.text)) return hit.before.trim() !== '';
  if (/^(?:like|in|use)/i.test(hit.text)) return has(hit.before, ASKS_KINDLY) || has(hit.after, /^ (?:who|and i|i)\b/i);
  return false;
}

/** "Obviously you", "As you can see it": the mark is the word and the next, which is all the rewrite keeps. */
function* droppable(draft: DraftText): Generator<RawFinding> {
  for (const match of [...draft.plain.matchAll(DROPPED), ...draft.plain.matchAll(CLEARLY_SEEN)]) {
    const start = match.index;
    const next = match.groups?.next ?? '';
    const sentence = draft.sentenceAt({ start, end: start + 1 });
    if (!sentence) continue;
    const before = draft.plain.slice(Math.max(sentence.start, start - 40), start);
    const after = draft.plain.slice(start + match[0].length, Math.min(sentence.end, start + 160));
    if (OURS.test(next) || /^(?:shows?|see|seen|label|mark|write|the mix)/i.test(next)) continue;
    if (/\b(?:is|are|was|were|'s|'re|how|so|very|more|not|too|explain|say|said|put|quite)\s{0,3}$/i.test(before))
      continue;
    if (
      /\b(?:we|our|i) (?:got|made|should|failed|missed|were|did|let|messed)\b|\bsorry\b|\bnot (?:good|ok|right|acceptable|fair|working|what you)\b/i.test(
        after,
      )
    )
      continue;
    const cut = start === sentence.start ? next.charAt(0).toUpperCase() + next.slice(1) : next;
    yield {
      span: { start, end: start + match[0].length },
      message: 'Obvious to us, not to them. Drop the word.',
      rewrites: [cut],
    };
  }
}
