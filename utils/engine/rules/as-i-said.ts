import { distinct } from './distinct.ts';
import { type Hit, has, hits, wording } from './match.ts';
import { defineRule, type RawFinding, type RuleContext } from './rule.ts';

const SAY = '(?:said|told|mentioned|explained|stated|wrote|pointed out|advised|informed)';
const REPEATED = wording(
  `as (?:I|we) (?:have )?<adv> ${SAY}(?: (?:to )?you)?(?: (?:before|earlier|above|already|twice|yesterday|last time))?`.replace(
    ' <adv>',
    '(?: (?:already|just|clearly|previously|repeatedly)){0,2}',
  ),
  `(?:as|like) (?:I|we)(?:'ve)? (?:have )?(?:already |just )?${SAY}(?: you)?`,
  `(?:I|we)(?:'ve)? (?:have )?(?:already|just|clearly|repeatedly|previously) (?:said|told you|explained|mentioned|stated|answered)(?: (?:this|that|it))?(?: to you)?(?: (?:that|before|already))?`,
  'you (?:have )?(?:already )?(?:been|were) (?:already )?(?:told|informed|warned)(?: (?:about (?:this|that|it)|that|before|already|twice))?',
  'for the (?:last|third|fourth|fifth|umpteenth|hundredth|nth) time',
  'how (?:many times|often) (?:do|must|should|have|can) (?:I|we)',
  '(?:I|we) keep (?:telling|saying|repeating|explaining)',
  '(?:I will|we will|I shall) (?:say|repeat|explain) (?:it|this|that|myself) (?:once more|again|one more time|one last time)',
  'let me repeat(?: (?:it|this|that|myself))?',
  'let me say (?:it|this|that) (?:again|once more|one more time|slowly)',
  'I repeat',
  'as (?:already|repeatedly|clearly) (?:said|told|mentioned|explained|stated)',
);
const ONCE_AGAIN = /(?<=^|[.!?\n]\s{0,3})\b(?:once again|again|once more),\s{0,3}/gi;
const FRIENDLY =
  /^\W{0,3}(?:i am |i'?m |my |our |we are |we'?re |so |many |a )?(?:big |very |so |really |truly )?(?:sorry|thank|apolog|we can only|as a (?:gesture|token)|we (?:appreciate|reiterate|apolog|regret)|congrat|welcome|sincere|if\b|feel free|please|let)/i;
const KEEPS_A_PROMISE =
  /^[^,.]{0,30},? {0,3}(?:that )?(?:i|we)(?: would|'d| will|'ll)\b|\bpromised\b|\b(?:here it is|just (?:now|arrived)|has arrived|is on its way|you were right|because it matters)\b|\band (?:i can see|today|now)\b/i;
const REGRETS = /\b(?:sorry|too slow|regret|apolog\w{0,8}|should have)\b/i;

/** They were told something wrong, or one thing and then another: that is put right, not held against them. */
const OURS_TO_MEND =
  /\b(?:wrong\w{0,2}|incorrect\w{0,2}|mistaken\w{0,2}|different|otherwise|in error|by (?:us|a colleague|my colleague|our \w{2,12})|one thing|but|yet|never|(?:did|was|has|is)(?: not|n't)|on (?:us|me))\b/i;

/** See docs/rules/as-i-said.md. */
export const asISaid = defineRule({
  id: 'as-i-said',
  category: 'passive_aggressive',
  severity: 'medium',
  summary: 'A repeat is put in new words, without saying that it is one.',
  source: {
    reason: 'In replies to complaints a slight weighs more than courtesies.',
    label: 'study of complaint replies, 2015',
  },
  looksFor: [REPEATED, ONCE_AGAIN],
  check: (context) => distinct(marksIn(context)),
});

function* marksIn({ draft }: RuleContext): Generator<RawFinding> {
  for (const hit of hits(draft, REPEATED, { negation: 'ignored', question: 'ignored' })) {
    if (has(hit.after, KEEPS_A_PROMISE) || has(hit.before + hit.after, REGRETS)) continue;
    if (/^you\b/i.test(hit.text) && (has(hit.after, OURS_TO_MEND) || has(hit.before, /\bwhat\s{1,3}$/i))) continue;
    if (has(hit.before, /\b(?:if|in case|unless|did|have|were|was)\s{1,3}(?:\w{1,10} ){0,2}$/i)) continue;
    yield markOf(hit, draft.plain);
  }
  for (const match of draft.plain.matchAll(ONCE_AGAIN)) {
    const start = match.index;
    const end = start + match[0].length;
    const sentence = draft.sentenceAt({ start, end });
    if (!sentence || has(draft.plain.slice(end, sentence.end).slice(0, 40), FRIENDLY)) continue;
    yield { span: { start, end: start + match[0].trimEnd().length }, message: MESSAGE, rewrites: ['In short,'] };
  }
}

const MESSAGE = 'This reminds them they were told. Say it in new words.';

/** At the head of more ("As I said, it takes …") only the head is replaced; else the whole sentence. */
function markOf(hit: Hit, plain: string) {
  const comma = plain.slice(hit.end).match(/^\s{0,3}(?:,|:|that\b)/)?.[0] ?? '';
  const end = hit.end + comma.length;
  const rest = plain.slice(end, hit.sentence.end);
  const opens =
    hit.before.trim() === '' && rest.trim().length > 12 && !/^\s{0,3}(?:to|about|this|it|in|on|before)\b/i.test(rest);
  if (opens && !/^(?:how|you)/i.test(hit.text)) {
    return { span: { start: hit.start, end }, message: MESSAGE, rewrites: ['In short,'] };
  }
  return { span: hit.sentence, message: MESSAGE, rewrites: ['Let me put it better: {answer!}.'] };
}
