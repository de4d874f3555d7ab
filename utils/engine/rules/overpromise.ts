import { clauseAround } from './clause.ts';
import { distinct } from './distinct.ts';
import { type Hit, hits, wording } from './match.ts';
import { defineRule, type RawFinding, type RuleContext } from './rule.ts';

const OTHERS =
  '(?:it|this|that|the [a-z]{2,20}(?: [a-z]{2,20})?|your [a-z]{2,20}(?: [a-z]{2,20})?|you|they|he|she|nothing|everything|nobody)';
const FUTURE = "(?:will|'ll|is going to|are going to|shall)";
/** Something that is not in the agent's hands, promised for sure. */
const SURE = wording(
  `${OTHERS} ?${FUTURE} (?:not )?(?:definitely|certainly|surely|absolutely|undoubtedly|guaranteed|100 ?%|for sure|without (?:fail|a doubt|doubt)|always)`,
  `${OTHERS} (?:definitely|certainly|absolutely|undoubtedly) ?${FUTURE}`,
  `${OTHERS} ?${FUTURE}[^.!?,;\\n]{1,80}? (?:for sure|without fail|guaranteed|no matter what|100 ?%|with absolute certainty|under any circumstances|under no circumstances)`,
  '(?:I|we) (?:can |do |absolutely |personally |fully )?(?:guarantee|promise|swear|give you my word)(?: you)?,? (?:that )?(?:it|this|that|the|your|you|they|nothing|everything|no)',
  `(?:I|we) (?:can )?assure you,? (?:that )?${OTHERS} ?(?:${FUTURE}|won't|will not)`,
  'you have my word',
  'my word on it',
  '(?:100 ?%|100 per ?cent|definitely|guaranteed)(?:,| that)? (?:it|you|they|the|your|this) (?:will |ships|arrives|comes|leaves|gets|works)',
  '(?:it is|this is|that is) guaranteed to',
  "(?:will|'ll) never (?:ever )?(?:happen|occur|be|fail|break|come|go|see|have|notice|know|get|need|lose|let)",
  'never (?:ever )?(?:happen|occur|fail|break) again',
  '(?:will not|would not) (?:ever|happen again|occur again|be (?:a )?problem again)',
  "(?:nothing|no one|nobody|none of it|no extra|no fee|no cost) (?:can|could|will|'ll) (?:ever |possibly )?(?:go wrong|happen|be (?:added|lost|charged|changed)|change|break|fail|be a problem)",
  '(?:it is|that is) impossible (?:to|for|that)',
  'impossible to (?:get|be|have|lose|break|fail|miss)',
  '(?:zero|absolutely no|no|without any|completely without) (?:risk|chance of|danger|possibility of)',
  '(?:completely|totally|100 ?%|absolutely|perfectly) (?:safe|risk[- ]?free|secure|foolproof|bulletproof|waterproof|unbreakable|fail[- ]?safe)',
  `${OTHERS} ?${FUTURE} (?:\\w{1,12} ){0,3}(?:completely|fully|totally|perfectly|like new|as new|good as new)`,
);
const OWN_STEP =
  /\b(?:i|we)(?: will|'ll| am| can| shall)?(?: definitely| certainly| absolutely| always)?\s{1,3}(?:to )?(?:check|write|call|look|ring|email|ask|pass|send|find|chase|let you know|keep|make sure|do (?:my|our|everything)|be (?:here|with you|back)|try|follow|get back|note|update)\b/i;
const OWN_WORD =
  /\b(?:promise|swear|guarantee|assure you),? (?:that )?(?:you )?(?:i|we)\b|\bpromise (?:you )?(?:to|an answer|a reply|an update)\b/i;
/** "The two-year guarantee covers it": a warranty, and a past fact, are no promise. */
const WARRANTY =
  /\b(?:year|month|day|lifetime|money[- ]back|price|delivery|seat|satisfaction|quality|our|the|your|under|of) guarantee|\bguarantee (?:covers|runs|ends|period|is|was|lasts|card)\b/i;
const NOT_OURS =
  /\b(?:can not|cannot|can't|cant|could not|unable to|not able to|nobody can|no one can|never|don't want to|not|n't)\s{1,3}(?:\w{1,12} ){0,2}$/i;
const HEDGED =
  /\b(?:if|should|unless|in case|as long as|once|i (?:think|hope|expect|believe)|hopefully|chances are|usually|normally|probably|possibly|might|may|try|wish|we want to make)\b/i;
/** What our own house does with it lies with us. */
const OWN_HOUSE = /\b(?:be assisted|dealt with|looked (?:at|into)|fed back|passed on|taken (?:care of|seriously))\b/i;
const NOW_FIXED = /\b(?:is|are|has been|was|were) (?:now |already )?(?:definitely|certainly|completely|fully)\b/i;

/** See docs/rules/overpromise.md. */
export const overpromise = defineRule({
  id: 'overpromise',
  category: 'overpromise',
  severity: 'medium',
  summary: 'Only the agent’s own next step is promised, never what lies with others.',
  source: { reason: 'A broken promise costs trust; beating one earns nothing.', label: 'study of promises, 2014' },
  looksFor: [SURE],
  check: (context) => distinct(marksIn(context)),
});

function* marksIn({ draft }: RuleContext): Generator<RawFinding> {
  for (const hit of hits(draft, SURE, { negation: 'ignored' })) {
    if (isFine(hit)) continue;
    yield {
      span: clauseAround(draft, hit),
      message: 'If this slips, trust goes. Promise your own step.',
      rewrites: [
        'I expect it by {eta!}, and I will check then and write to you either way.',
        'What I can promise is an answer by {time!}.',
      ],
    };
  }
}

function isFine({ text, before, after }: Hit): boolean {
  const around = before.slice(-60) + text + after.slice(0, 60);
  if (OWN_HOUSE.test(after.slice(0, 60)) || NOT_OURS.test(before) || OWN_WORD.test(around) || WARRANTY.test(around))
    return true;
  if (
    /^(?:zero|absolutely no|no|without|completely without)\b/i.test(text) &&
    !/\b(?:it|there|that|this|with)\b/i.test(before)
  )
    return true;
  if (/^no (?:risk|danger)/i.test(text) && /\b(?:you|your|our)\b/i.test(after)) return true;
  if (
    /never|ever/i.test(text) &&
    /\b(?:i|we)\s{0,3}(?:'ll)?\s{0,3}$/i.test(before) &&
    !/\b(?:happen|let|lose|be)\b/i.test(text)
  )
    return true;
  if (
    /'ll never|will never/i.test(text) &&
    /\b(?:we|i|they|someone|staff|anyone|our \w{3,12})\s{0,3}$/i.test(before) &&
    /^ (?:asked|charged|able|told)/i.test(after)
  )
    return true;
  if (/(?:will|'ll) never (?:be|see|have|know|need|get|come|go)/i.test(text) && /^ (?:asked|charged)\b/i.test(after))
    return true;
  if (
    /impossible/i.test(text) &&
    /^ (?:for me|for us|right now|today|at the moment|say|tell|know|see|reach)\b/i.test(after)
  )
    return true;
  if (
    /that is impossible|it is impossible|it's impossible|that's impossible/i.test(text) &&
    !/\bto (?:get|be|have|lose|break|fail|miss)\b/i.test(text + after)
  )
    return true;
  if (/(?:completely|fully|totally|perfectly|like new|as new)$/i.test(text)) {
    return (
      !/\b(?:come out|heal|gone|disappear|vanish|recover|restore[d]?|fix(?:ed)?|solve[d]?|work|safe|new|fit)\b/i.test(
        text + after.slice(0, 30),
      ) || /\brefund|understand|depend|reimburs/i.test(text + after)
    );
  }
  return OWN_STEP.test(around) || HEDGED.test(before + text + after) || NOW_FIXED.test(text);
}
