import { distinct } from './distinct.ts';
import type { DraftText } from './draft-text.ts';
import { type Hit, has, hits, neighbours, wording } from './match.ts';
import { defineRule, type RawFinding, type RuleContext } from './rule.ts';
import { isUpset } from './upset.ts';
import { ORDER_AT_HEAD, ORDERED } from './words/said-otherwise.ts';

/** Sends them off to find it themselves. Without "please" it is an order; with one it is a hint. */
const LOOK_IT_UP = wording(
  '(?<please>please )?(?:just |go (?:and )?|kindly )?(?:check|read|re-?read|see|consult|refer to|study|look (?:at|on|in|up)|visit|search|browse) (?:\\w{1,12} ){0,3}?(?:website|web site|site|faqs?|manual|instructions|picture|photo|listing|description|terms|conditions|small print|page|guide|leaflet|sign|poster|notice|label|box|packaging|help cent(?:re|er)|documentation)',
  'scroll (?:up|down|back)',
  'google it',
  'look it up',
);
const BRUSQUE = wording(
  'just (?:answer|read|wait|do|look|listen|deal|pay|follow|accept|google|be patient|tell me|give me|get on)',
  'do as I (?:say|said|tell)',
  'do what I (?:say|said|tell|told)',
  'listen (?:to me|carefully|up)',
  'pay attention',
  'wait (?:your turn|like everyone|there|until|for)',
  'be patient',
  'have (?:some )?patience',
  'stop (?:writing|messaging|asking|calling|ringing|sending|contacting|emailing|texting|bothering|repeating)',
  'do not (?:write|message|contact|call|email|text|interrupt|bother|ask)(?: to| with)? (?:us|me|again|so|any ?more|until)',
  'do not [a-z]{2,15}[^.!?\\n]{0,80} until I',
  'do not [a-z]{2,15}(?: [a-z]{2,12}){0,4}(?:,| and| or) do not',
);
const YOURSELF = wording(
  '(?:go|read|check|look|find|fix|do (?:it|that|this)|call|ring|write|measure|count|search|take|get|see|open|sort|work)[^.!?\\n]{0,80}? (?:it |that |them |this )?(?:off |out |up )?yourself',
);
const ONE_OFF = wording(
  '(?:please )?(?:send|provide|give|check|call|phone|ring|contact|email|write|wait|stop|try|read|confirm|submit|upload|fill|enter|visit|forward|supply|state|specify|show|return|go)',
);
/** An action of ours follows, or what it is for, or it is one of several steps. */
const EXPLAINED =
  /\b(?:so (?:that|i|we|you|it|they)|because|since|otherwise|in order to|i'?ll|i (?:will|can|have|am)|we'?(?:ll|re|ve)|we (?:will|can|have|pay|are|take)|then|until|if you|when you|once|and (?:i|we|it|the|you|they)|to (?:get|see|make|start|reset|stop|let|find|open|help|keep))\b|^\s{0,3}\d{1,2}[.)]/i;
const KIND = /^(?:\W{0,3})(?:try not to|go ahead|check(?: it)? out|wait no)\b/i;

/** See docs/rules/command-bare.md. */
export const commandBare = defineRule({
  id: 'command-bare',
  category: 'command',
  severity: 'low',
  summary: 'A request to an upset customer is asked, and says what it is for.',
  source: {
    reason: 'Requests that open with a bare verb or with "please" read as less polite.',
    label: 'politeness study, 2013',
  },
  looksFor: [BRUSQUE, YOURSELF, LOOK_IT_UP, ONE_OFF, ORDERED, ORDER_AT_HEAD],
  check: (context) => distinct(marksIn(context)),
});

function* marksIn({ draft, situation }: RuleContext): Generator<RawFinding> {
  const upset = isUpset(situation);
  const touchy = upset || situation.mood.mood === 'confused';
  for (const hit of hits(draft, BRUSQUE, { negation: 'ignored' })) {
    if (isLinked(draft, hit)) continue;
    if (opens(hit) && !has(hit.before, /\bplease\b|\byou (?:can|could|may)\b|\bi'?ll\b/i)) {
      yield orderFor(hit, hit.sentence.text, 'medium');
    }
  }
  for (const pattern of [ORDERED, ORDER_AT_HEAD]) {
    for (const hit of hits(draft, pattern, { negation: 'ignored', question: 'ignored' })) {
      if (has(hit.before, /\bplease\b|\bi'?ll\b|\bi will\b/i) || has(hit.after, EXPLAINED)) continue;
      yield orderFor(hit, hit.sentence.text, 'medium');
    }
  }
  for (const hit of hits(draft, YOURSELF)) {
    if (opens(hit) && upset) yield orderFor(hit, hit.sentence.text, 'medium');
  }
  for (const hit of hits(draft, LOOK_IT_UP)) {
    if (!touchy || !opens(hit) || has(hit.after, EXPLAINED) || isLinked(draft, hit)) continue;
    // "Scroll down and click on …" is a guide.
    if (/^scroll\b/i.test(hit.text) && /^ (?:and|to|until|till)\b/i.test(hit.after)) continue;
    yield {
      span: hit.sentence,
      message: 'This sends them off to look. Give the answer here.',
      rewrites: ['Here is what it says: {answer!}.', 'Shall I go through it with you here?'],
      severity: hit.groups.please ? 'low' : 'medium',
    };
  }
  if (upset) yield* bareRequests(draft);
}

function* bareRequests(draft: DraftText): Generator<RawFinding> {
  for (const hit of hits(draft, ONE_OFF)) {
    if (hit.before.trim() !== '' || has(hit.sentence.text, KIND) || has(hit.sentence.text, EXPLAINED)) continue;
    if (/\b(?:yourself|please do not)\b/i.test(hit.sentence.text) || has(hit.sentence.text, LOOK_IT_UP)) continue;
    if (hit.sentence.text.length > 120 || isGuide(draft, hit)) continue;
    if (has(hit.sentence.text, BRUSQUE)) continue;
    yield orderFor(hit, hit.sentence.text, 'low');
  }
}

/** The place itself stands beside the order, as a link: they are led there, not sent off. */
const isLinked = ({ typed }: DraftText, { end }: Hit): boolean =>
  /https?:|www\.|\[(?:url|link)\]|\blink\b/i.test(typed.slice(end, end + LINK_REACH));
const LINK_REACH = 80;

/** The verb opens the sentence, or one of a row of orders ("Go down, open the flap and …"). */
const opens = ({ before }: Hit): boolean =>
  /^(?:\W{0,3}(?:so|and|but|ok|okay|no|well|now|then|look|please|right)?[\s,]{0,3})$/i.test(before) ||
  /^[a-z' ]{2,60},\s{0,3}$/i.test(before);

/** A numbered list, or three steps in a row, is a guide. */
function isGuide(draft: DraftText, { sentence }: Hit): boolean {
  const line = draft.plain.slice(Math.max(0, sentence.start - 6), sentence.start);
  if (/\d[.)]\s{0,3}$/.test(line)) return true;
  const around = [...neighbours(draft, sentence, -1, 2), ...neighbours(draft, sentence, 1, 2)];
  return (
    around.filter(({ text }) => /^(?:then|next|now|press|tap|click|open|select|go to|hold|turn)\b/i.test(text))
      .length >= 2
  );
}

const NOT_A_REQUEST = /^(?:\W{0,3})(?:just|stop|wait|be |have |do not|don't|listen|pay attention|do (?:as|what))/i;

function orderFor(hit: Hit, text: string, severity: 'low' | 'medium'): RawFinding {
  const asked = text
    .replace(/^\W{0,3}please\s{1,3}/i, '')
    .replace(/[.!\s]{1,9}$/, '')
    .replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());
  const askable = severity === 'low' && !NOT_A_REQUEST.test(asked) && !/[{}[\]!]/.test(asked) && asked.length <= 120;
  return {
    span: hit.sentence,
    message: 'A bare order. Ask, and say what it is for.',
    ownWords: askable,
    rewrites: askable ? [`Could you ${asked}?`] : ['I am on it, and I will write here by {time!}.'],
    severity,
  };
}
