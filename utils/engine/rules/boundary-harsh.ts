import { distinct } from './distinct.ts';
import { has, hits, wording } from './match.ts';
import { near } from './near.ts';
import { defineRule, type RawFinding, type RuleContext } from './rule.ts';
import { isUpset } from './upset.ts';

const SNAPS = wording(
  'watch your (?:language|mouth|tone|words|tongue|attitude)',
  'mind your (?:language|mouth|tone|words|manners|tongue)',
  '(?:I|we) do not (?:have|need|get paid) to (?:take|listen to|put up with|tolerate|read|stand for) (?:this|that|your|such|any of)',
  '(?:I|we) (?:will not|shall not) (?:take|tolerate|put up with|stand for|accept) (?:this|that|your|such|any|being)',
  'one more (?:word|message|insult|comment|time) (?:and|like)',
  'behave (?:yourself|yourselves|like an adult)',
  'do not (?:you dare|talk|speak|shout|yell|swear|raise your voice)(?: to| at| with)? (?:me|us|like that)',
  'how dare you',
  'who do you think you are',
  'show (?:some|a bit of|a little) respect',
  '(?:I|we) (?:demand|expect|deserve) (?:some |an? )?(?:respect|apology)',
);
const STOP = wording(
  'stop (?:swearing|shouting|yelling|screaming|cursing|insulting)',
  'stop (?:it|that|this)(?! (?:from|by|in|at|for))',
);
const ENDING = wording(
  '(?:I am|we are) (?:now )?(?:ending|terminating|closing|leaving|disconnecting) (?:this|the|our) (?:chat|conversation|call|session)',
  '(?:I will|we will|I am going to|we are going to|I shall) (?:now )?(?:end|terminate|close|disconnect) (?:this|the|our) (?:chat|conversation|call|session)(?: now)?',
  '(?:this|the) (?:chat|conversation) is (?:over|finished|closed|terminated)',
  '(?:this|the) (?:chat|conversation) (?:will be|is being) (?:closed|terminated|ended) now',
);
const CONDITION = /\b(?:if|unless|should|when|once|until|after)\b/i;
const ASKS_KINDLY = /\b(?:please|could we|can we|i (?:want|would like) to help|help you)\b/i;
const WORDY = /^stop (?:it|that|this)$/i;

/** See docs/rules/boundary-harsh.md. */
export const boundaryHarsh = defineRule({
  id: 'boundary-harsh',
  category: 'threat',
  severity: 'high',
  summary: 'A limit names the language, keeps the offer to help, and comes before an ending.',
  source: {
    reason: 'Saying what one needs, and seeing their side, looks least hostile.',
    label: 'study of I-language, 2018',
  },
  looksFor: [SNAPS, STOP, ENDING],
  check: (context) => distinct(marksIn(context)),
});

function* marksIn({ draft, situation }: RuleContext): Generator<RawFinding> {
  const flag = (span: { start: number; end: number }, message: string) => ({
    span: draft.sentenceAt(span) ?? span,
    message,
    rewrites: [
      'I want to help, and I can do that once the insults stop.',
      'I want to fix this with you; I ask you to leave the insults out.',
    ],
  });
  for (const hit of hits(draft, SNAPS, { negation: 'ignored', question: 'ignored' })) {
    if (/respect$|apology$/i.test(hit.text) && !/^\s{0,3}(?:[.!,;]|$|and|from you)/i.test(hit.after)) continue;
    yield flag(hit, 'A snap. Set the limit, keep the offer to help.');
  }
  for (const hit of hits(draft, STOP)) {
    const opens = /^(?:\W{0,3}(?:please|just|now|ok|okay|hey|and)?[\s,]{0,3})$/i.test(hit.before);
    if (!opens || (WORDY.test(hit.text) && !/^\W{0,3}$|^ (?:now|right now|immediately|or)\b/i.test(hit.after)))
      continue;
    if (WORDY.test(hit.text) && !isUpset(situation)) continue;
    yield flag(hit, 'A snap. Set the limit, keep the offer to help.');
  }
  const { abuseLevel, insults } = situation.mood;
  const provoked =
    abuseLevel > 0 || insults > 0 || situation.mood.mood === 'abusive' || situation.mood.mood === 'angry';
  if (!provoked || abuseLevel === 3 || situation.boundariesSent > 0) return;
  for (const hit of hits(draft, ENDING)) {
    if (has(near(hit), CONDITION) || (abuseLevel === 0 && has(draft.plain.slice(0, 2000), ASKS_KINDLY))) continue;
    yield flag(hit, 'No limit was set yet. Name it first.');
  }
}
