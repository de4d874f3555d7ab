import { distinct } from './distinct.ts';
import { has, hits, wording } from './match.ts';
import { near } from './near.ts';
import { defineRule, type RawFinding, type RuleContext } from './rule.ts';
import { isUpset } from './upset.ts';

const PUNISH =
  '(?:cancel|close|ban|block|delay|report|blacklist|suspend|lock|freeze|terminate|deactivate|refuse|stop|withdraw|remove|charge|fine|bill|sue|flag)';
/** Something bad of ours, hung on what the customer says or does. */
const HUNG_ON = wording(
  `(?:I|we|they|he|she|someone)(?:'ll)? (?:(?:will|can|could|may|might|shall|would) )?(?:(?:have to|just|simply|gladly|always|be forced to|also) ){0,2}${PUNISH}\\b[^.!?\\n]{0,80}? (?:if|unless|because|should|when) you (?:keep|continue|go on|do not stop|complain|write|contact|call|post|insist|argue|carry on|ask|were|are (?:so |being )?rude|say)`,
  `if you (?:keep|continue|go on|do not stop|complain|post|insist|argue|carry on|leave a bad)[^.!?\\n]{0,80}?,? (?:then )?(?:I|we|they|your (?:account|order|refund|money)|you) (?:will|can|could|may|might|would) (?:\\w{1,10} ){0,2}?(?:${PUNISH}|lose|regret|get nothing|be (?:banned|blocked|blacklisted|charged|reported|suspended|closed|cancelled))`,
  "(?:keep|carry on|push|test|try|cross|mess with|complain|continue|go on|post|write)\\b[^.,!?\\n]{0,60}? (?:and|or) (?:I|we|you|they|he|she)(?: will|'ll| can|'d| could| might| get| lose)",
  '(?:I will|we will) (?:also )?note (?:your|this) (?:behaviou?r|attitude|language)[^.!?\\n]{0,80}',
);
const SCARES = wording(
  "you(?: will|'ll| are going to| would) (?:regret|be sorry|wish you)",
  'or else',
  'back of the (?:queue|line)',
  'good luck getting',
  'do not (?:be )?surprised? if',
  '(?:I would|we would) (?:be careful|think twice|watch (?:out|it|yourself))',
  '(?:think|think it over) twice before',
  'be careful what you',
  'watch (?:yourself|your step|your back|out what)',
  '(?:we|I) (?:know|have) (?:where you (?:live|work)|your home address)',
  "we(?: will|'ll) see (?:how (?:long|much|far|many|well)|who)",
  '(?:could|can|might|will|may) (?:get|turn|become) (?:very |quite |rather |really )?(?:expensive|ugly|nasty|unpleasant|costly|uncomfortable) for you',
  'which (?:could|can|might|will|may) (?:get|turn|become) (?:very |quite |rather |really )?(?:expensive|ugly|nasty|unpleasant|costly|uncomfortable)',
  'would be a (?:shame|pity) if',
  'last (?:chance|warning)',
  'there will be consequences',
  '(?:suffer|face) (?:the )?consequences',
  '(?:black ?list(?:ed)?|banned for life)',
  '(?:our|the) (?:lawyers?|legal team|legal department|solicitors?) (?:will|would|can) (?:be in touch|hear|contact|deal|take)',
  'we (?:can|could|will) (?:easily |also )?(?:make|turn) (?:this|it|things|life) (?:harder|difficult|worse|ugly|unpleasant)',
  'remember (?:that )?(?:we|I) (?:have|hold|still have) your',
);
const CAREFUL =
  /(?:^|[.!?\n]\s{0,3})\bcareful,\s{1,3}(?=(?:\w{1,15} ){1,4}(?:talk|remember|write|notice|share|read|see|listen|keep)\b)/gi;
const BOUNDARY = /\b(?:insult\w{0,4}|abus\w{0,5}|swear\w{0,4}|chat|conversation|language)\b/i;
const HELPFUL =
  /\b(?:if you like|if you want|would you like|i can set up|shall i|prefer|no (?:fee|charge|cost)|free of charge|so that you|to protect|for your security|fraud)\b/i;

/** See docs/rules/threat-retaliation.md. */
export const threatRetaliation = defineRule({
  id: 'threat-retaliation',
  category: 'threat',
  severity: 'block',
  summary: 'No bad consequence is held out to frighten or silence the customer.',
  source: {
    reason: 'Punished customers retaliate, the loyal ones hardest.',
    label: 'study of repeated failures, 2023',
  },
  looksFor: [HUNG_ON, SCARES, CAREFUL],
  check: (context) => distinct(marksIn(context)),
});

function* marksIn({ draft, situation }: RuleContext): Generator<RawFinding> {
  const flag = (span: { start: number; end: number }) => ({
    span: draft.sentenceAt(span) ?? span,
    message: 'This reads as a threat. Say what can be done.',
    rewrites: ['I want to solve this with you, and here is what I can do: {action!}.'],
  });
  for (const hit of hits(draft, HUNG_ON, { question: 'ignored' })) {
    if (
      has(near(hit), BOUNDARY) &&
      !/behaviou?r|attitude/i.test(hit.text) &&
      !/\b(?:account|order|refund)\b/i.test(hit.text)
    )
      continue;
    if (
      has(near(hit), HELPFUL) ||
      (/^(?:try|write|post|test|continue|go on|keep)\b/i.test(hit.text) && !menaces(hit.text + hit.after))
    )
      continue;
    yield flag(hit);
  }
  for (const hit of hits(draft, SCARES, { question: 'ignored' })) {
    if (/^last (?:chance|warning)/i.test(hit.text) && !isUpset(situation)) continue;
    if (/^last chance/i.test(hit.text) && has(hit.after, /^ (?:to (?:get|save|buy|book|order|use|grab))/i)) continue;
    if (/^we/i.test(hit.text) && /see (?:how|who)/i.test(hit.text) && !/\b(?:your|you)\b/i.test(hit.text + hit.after))
      continue;
    if (/^(?:or else|good luck)/i.test(hit.text) && /^ (?:i|we|it|the)\b/i.test(hit.after)) continue;
    if (
      /surprised? if/i.test(hit.text) &&
      /\b(?:app|light|screen|text|mail|email|bank|parcel|it|engineer|driver|colleague)\b/i.test(
        hit.after.slice(0, 40),
      ) &&
      !/\byour (?:account|order|refund|listing)\b/i.test(hit.after)
    )
      continue;
    if (has(near(hit), HELPFUL)) continue;
    yield flag(hit);
  }
  for (const match of draft.plain.matchAll(CAREFUL)) {
    yield flag({ start: match.index + match[0].length - 2, end: match.index + match[0].length });
  }
}

/** "Keep this up and you get nothing" against "Keep the box and we collect it". */
const menaces = (text: string): boolean =>
  /\b(?:get nothing|lose|regret|never|no (?:refund|help|money|service)|ban|block|close|cancel|see how|second look|find out|worse|sorry|gone|done here|stop|delay|charge|expensive|ugly)\b/i.test(
    text,
  );
