import { distinct } from './distinct.ts';
import { type Hit, has, hits, wording } from './match.ts';
import { defineRule, type RawFinding, type RuleContext } from './rule.ts';
import { INSULT_ADJECTIVES, INSULT_NOUNS } from './words/insults.ts';

const NOUN = `(?:${INSULT_NOUNS.join('|')})`;
const ADJECTIVE = `(?:${INSULT_ADJECTIVES.join('|')})`;
/** Said of the person. */
const CALLED = wording(
  `you are (?:(?:all|just|such|so|really|very|being|clearly|obviously|a bit|either|nothing but|a complete|a total|an absolute) ){0,3}(?:(?:a|an) )?(?:(?:complete|total|absolute|real|bloody) )?${NOUN}`,
  `you are (?:(?:all|just|so|really|very|being|clearly|obviously|a bit|either|completely|totally) ){0,3}${ADJECTIVE}`,
  `you (?:(?:complete|total|absolute|stupid|little|silly|bloody|lazy) )?${NOUN}`,
  `do not be (?:so |such an? |a |an )?(?:${ADJECTIVE}|${NOUN}|childish|absurd)`,
  `(?:stop|quit) being (?:so |such an? |a |an )?(?:${ADJECTIVE}|${NOUN}|childish|difficult)`,
  '(?:what|such) an? (?:really |very )?(?:stupid|dumb|idiotic|silly|ridiculous|pathetic|lazy|ignorant) (?:question|thing to (?:say|ask|do)|idea|request|demand|complaint|message|excuse)',
  '(?:your|this|that) (?:is an? )?(?:stupid|dumb|idiotic|silly|ridiculous|pathetic) (?:question|request|demand|complaint|behaviou?r|attitude|messages?|excuses?)',
  `(?:are you|how can (?:you|anyone) be|why are you) (?:so |really |completely |that |a |an )?(?:${ADJECTIVE}|${NOUN}|deaf|blind|drunk|mental|out of your mind)`,
  `(?:this|the|our|that|another) (?:customer|client|guest|user|caller|guy|woman|man|lady|person) is (?:an? )?(?:(?:real|total|complete|right) )?(?:${NOUN}|${ADJECTIVE}|nightmare)`,
);
/** Aimed at somebody whatever stands around it. */
const JEERS = wording(
  'you people',
  'people like you',
  'get a life',
  'get over (?:it|yourself)',
  'what is wrong with you',
  'what the \\w{2,8} is wrong with you',
  'shut (?:up|it)',
  'grow up',
  'give it a rest',
  'get lost',
  'buzz off',
  'drop dead',
  'go to hell',
  'screw you',
  'cry about it',
  '(?:stop|quit) (?:whining|moaning|crying|nagging|pestering|bugging|bitching|wasting my time)',
  '(?:nobody|no one) cares',
  'who cares',
  'could not care less',
  'learn (?:to read|how to read|to spell|to listen|some manners|some respect|english)',
  '(?:can|could) you (?:even )?(?:not )?read',
  'can not you read',
  'use your (?:brain|head|eyes)',
  'are you (?:kidding|serious|for real)',
  'wash your (?:mouth|ears)',
  'clean your (?:ears|glasses)',
  'you need (?:help|therapy|glasses|a doctor)',
  'have you lost your mind',
  "what(?: is|'s) your problem",
  "(?:I would|I'd) have (?:paid|loved) to see (?:that|it|your face)",
);
/** Laughing out loud where the customer does not. */
const LAUGHS = /(?<![\w'])(?:a?hahaha(?:ha){0,9}h?|lm(?:f)?ao|rofl)(?![\w'])/gi;
const LAUGHING_TOO = /\b(?:lol|(?:ha){2,9}|lmao)\b|[\u{1F602}\u{1F923}\u{1F605}\u{1F648}]/iu;
const AT_THINGS =
  /\b(?:wait|delay|situation|mistake|price|fee|queue|system|process|policy|rule|week|weather|day|our|we|us)\b/i;
const FINE_AFTER =
  /^ (?:to (?:ask|wonder|worry|want|be|think|feel|expect|check)|for asking|enough|about|in love|days?|weeks?|busy|with (?:worry|grief)|at (?:the|our|us)|but i|of (?:us|me))\b/i;

/** See docs/rules/insult.md. */
export const insult = defineRule({
  id: 'insult',
  category: 'rude',
  severity: 'block',
  summary: 'Nobody is called names, jeered at or laughed at.',
  source: {
    reason: 'Openings that attack with "you" are the ones that turn bad.',
    label: 'study of talks that go awry, 2018',
  },
  looksFor: [CALLED, JEERS, LAUGHS],
  check: (context) => distinct(marksIn(context)),
});

function* marksIn({ draft, situation }: RuleContext): Generator<RawFinding> {
  const flag = (span: { start: number; end: number }) => ({
    span: draft.sentenceAt(span) ?? span,
    message: 'This attacks the person. They will read only this.',
    rewrites: ['I see this differently, and here is what I can do: {action!}.', 'Let me start again.'],
  });
  for (const hit of hits(draft, CALLED, { question: 'ignored' })) if (isAtThem(hit)) yield flag(hit);
  for (const hit of hits(draft, JEERS, { negation: 'ignored', question: 'ignored' })) {
    if (isJeer(hit, situation.lastCustomerText)) yield flag(hit);
  }
  if (situation.mood.mood === 'satisfied' || has(situation.lastCustomerText, LAUGHING_TOO)) return;
  for (const match of draft.plain.matchAll(LAUGHS)) {
    yield flag({ start: match.index, end: match.index + match[0].length });
  }
}

function isAtThem({ text, before, after }: Hit): boolean {
  if (has(after.slice(0, 40), FINE_AFTER)) return false;
  if (
    /\b(?:if|whether|think|thought|feel|say|said|mean|imply|suggest|call(?:ed|ing)?|our|we)\s{1,3}(?:\w{1,10} ){0,3}$/i.test(
      before,
    )
  )
    return false;
  if (/^you (?:nobody|pain|cheat|fool|troll|bully|freak|pig|clown|jerk|dope|pest)$/i.test(text) && /^ \w/.test(after))
    return false;
  if (
    /\b(?:mad|slow|nuts|thick|dense|dim|crazy)$/i.test(text) &&
    /^ (?:at|about|with|that|because|and|to|on)\b|\b(?:understand|(?:see|get) (?:why|that)|know|right to be)\b/i.test(
      after + before,
    )
  )
    return false;
  if (
    /^(?:this|that|such|what)\b/i.test(text) &&
    /\b(?:on our|of ours|by us|from us|we|my|sorry)\b/i.test(after + before)
  )
    return false;
  if (/\b(?:hopeless|useless|pain)$/i.test(text) && has(after, AT_THINGS)) return false;
  return true;
}

const MEANS_WELL = /^people like you$|^you people$/i;
const KIND_WORDS =
  /\b(?:thank|thanks|love|great|lovely|appreciate|happy|best|wonderful|help(?:ing)? |make my day|more of)\b/i;

function isJeer({ text, before, after }: Hit, lastCustomerText: string): boolean {
  if (MEANS_WELL.test(text))
    return (
      !KIND_WORDS.test(before + after) &&
      !(/^people/i.test(text) && !/^ (?:always|never|are|think|just|who|make|do|don't|cause|want)\b/i.test(after))
    );
  if (/^(?:can|could) you/i.test(text)) return /even|not/i.test(text) || /^\W{0,3}$/.test(after);
  if (/^are you (?:kidding|serious|for real)$/i.test(text))
    return /^(?: me)?\W{0,4}$/i.test(after) && before.trim() === '';
  if (/^get over (?:it|yourself)$|^grow up$|^give it a rest$|^get lost$|^shut (?:up|it)$/i.test(text)) {
    return (
      !/\b(?:to|will|did|may|might|can|could|and|we|i|it|parcels?|letters?|texts?|links?|mails?|things?|they|don't|never|not|get)\s{1,3}(?:\w{1,8} ){0,2}$/i.test(
        before,
      ) && !/^ (?:down|off|the|in)\b/i.test(after)
    );
  }
  if (/^use your/i.test(text)) return !/^ (?:to|scan|for)\b/i.test(after);
  if (/^(?:what is|what's)/i.test(text)) return !/^ (?:with|about|exactly|so i)\b/i.test(after);
  if (/^you need/i.test(text)) return /^\W{0,3}$/.test(after) && !/help$/i.test(text);
  if (/^(?:nobody|no one|who) cares$/i.test(text)) return !/^ (?:for|more|about (?:this|you|your))\b/i.test(after);
  if (/^could not care less$/i.test(text)) return true;
  return !(/^what the/i.test(text) && lastCustomerText === '');
}
