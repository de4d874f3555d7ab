import type { Sentence } from '../text.ts';
import type { DraftText } from './draft-text.ts';
import { defineRule, type RawFinding } from './rule.ts';
import { signsIn } from './text-signs.ts';
import { isUpset } from './upset.ts';
import { ACRONYMS } from './words/acronyms.ts';

const CAPS_RUN =
  /(?<![\w'-])[A-Z]{4,40}(?:'[A-Z]{1,2})?(?:[\s,]{1,3}[A-Z]{2,40}(?:'[A-Z]{1,2})?)?[\s,]{1,3}[A-Z]{4,40}(?![\w-])/g;
const PILED = /!{2,40}|\?{2,40}|\?!|!\?/g;
const FEWEST_LETTERS = 12;
/** "That's AWESOME" */
const FEW = 4;
const CAPS_SHARE = 0.4;
/** Fewer are neither a run of words in capitals nor so much of a sentence. */
const FEWEST_CAPITALS = 5;
/** Joy is shared with a happy customer. */
const GLAD =
  /^\W{0,3}oh no\b|\b(?:great|glad|happy|lovely|wonderful|congrat\w{0,12}|thank\w{0,3}|welcome|enjoy|yay|amazing|brilliant|fantastic|hooray|well done|cheers|birthday|awesome|nice|good|love\w{0,1}|excit\w{1,4}|perfect|please|sorry|hope|hi|hello|hey)\b/i;
/** What piled-up marks make cross: the customer themselves, or a question thrown back. */
const AT_THEM =
  /\b(?:you|your|again|already|really|what|why|how|seriously|told|said|not|never|no|stop|wait|read)\b|n't\b/i;
/** A label on a screen or a key: after "press", "tap", "click", in brackets. */
const LABEL =
  /(?:\b(?:press|tap|click|select|choose|called|named|marked|says|say|reads|shows|button|under|menu)\s{1,3}(?:the\s{1,3}|on\s{1,3})?|[[(>]\s{0,2})$/i;

const LABELLED =
  /\b(?:[Pp]ress|[Tt]ap|[Cc]lick|[Ss]elect|[Cc]hoose|called|named|marked|button)\s{1,3}(?:the\s{1,3}|on\s{1,3})?[A-Z][A-Z ]{2,40}\b/g;

/** See docs/rules/shouting.md. */
export const shouting = defineRule({
  id: 'shouting',
  category: 'shouting',
  severity: 'low',
  summary: 'No words in capitals and no piled-up marks.',
  source: { reason: 'Writers overrate how well their tone comes across in text.', label: 'study of e-mail tone, 2005' },
  *check({ draft, situation }) {
    const { capitals: inCapitals, piled } = draft.signs;
    if (!piled && inCapitals < FEWEST_CAPITALS) return;
    const happy = situation.mood.mood === 'satisfied';
    const seen = new Set<number>();
    for (const { sentence, loud, mild } of [...capitals(draft), ...piles(draft, happy)]) {
      if (seen.has(sentence.start)) continue;
      seen.add(sentence.start);
      yield markOf(sentence, !mild && (loud || isUpset(situation)) ? 'medium' : 'low');
    }
  },
});

function* capitals(draft: DraftText) {
  for (const sentence of draft.sentences) {
    if (signsIn(sentence.text).capitals < FEWEST_CAPITALS) continue;
    const { letters, capital, words } = countOf(sentence.text.replace(LABELLED, ' '));
    if (words <= FEW && GLAD.test(sentence.text)) continue;
    if (letters >= FEWEST_LETTERS && words >= 3 && capital / letters > CAPS_SHARE)
      yield { sentence, loud: true, mild: false };
  }
  for (const match of draft.plain.matchAll(CAPS_RUN)) {
    const sentence = draft.sentenceAt({ start: match.index, end: match.index + 1 });
    const words = match[0].match(/[A-Z]{4,40}/g) ?? [];
    if (!sentence || words.filter((word) => !ACRONYMS.has(word)).length < 2) continue;
    // A name at the head of an address: "DYSON LIMITED 0800 …".
    if (match.index === sentence.start && /^\W{0,4}\d/.test(draft.plain.slice(match.index + match[0].length))) continue;
    if (LABEL.test(draft.plain.slice(Math.max(sentence.start, match.index - 20), match.index))) continue;
    yield { sentence, loud: false, mild: false };
  }
}

/** Capitals among the letters of words; codes with digits and short forms are left out. */
function countOf(text: string) {
  let letters = 0;
  let capital = 0;
  let words = 0;
  for (const [token] of text.matchAll(/[A-Za-z0-9-]{1,60}/g)) {
    if (/\d/.test(token) || (token.length <= 3 && token === token.toUpperCase()) || ACRONYMS.has(token)) continue;
    words++;
    letters += token.length;
    for (let i = 0; i < token.length; i++) if (token.charCodeAt(i) >= 65 && token.charCodeAt(i) <= 90) capital++;
  }
  return { letters, capital, words };
}

function* piles(draft: DraftText, happy: boolean) {
  for (const match of draft.plain.matchAll(PILED)) {
    const sentence = draft.sentenceAt({ start: match.index, end: match.index + 1 });
    if (!sentence || (happy && !match[0].includes('?')) || /^\W{0,3}right\?!/i.test(sentence.text)) continue;
    if (!match[0].includes('?') && GLAD.test(sentence.text)) continue;
    yield { sentence, loud: false, mild: !AT_THEM.test(sentence.text) };
  }
}

/** The same words in a normal voice are the rewrite: nothing the agent wrote is lost. */
function markOf(sentence: Sentence, severity: 'low' | 'medium'): RawFinding {
  const quiet = sentence.text
    .replace(/[A-Z]{2,40}(?:'[A-Z]{1,2})?/g, (word) =>
      ACRONYMS.has(word) || KEPT.has(word) ? word : word.toLowerCase(),
    )
    .replace(/(?<![A-Za-z'])i(?![A-Za-z])/g, 'I')
    .replace(/!{1,20}\?[!?]{0,20}|\?[!?]{1,20}/g, '?')
    .replace(/!{2,20}/g, '.')
    .replace(/^([^A-Za-z]{0,3})([a-z])/, (_, lead: string, letter: string) => lead + letter.toUpperCase());
  const usable = sentence.text.length <= 300 && !/[{}[\]|]/.test(quiet) && !/[!?]{2}/.test(quiet);
  return {
    span: { start: sentence.start, end: sentence.end },
    message: 'Capitals and piled-up marks read as shouting.',
    rewrites: usable ? [quiet] : [],
    ownWords: true,
    severity,
  };
}

const KEPT: ReadonlySet<string> = new Set([
  'ATM',
  'EU',
  'ID',
  'PDF',
  'PIN',
  'SIM',
  'SMS',
  'TV',
  'UK',
  'URL',
  'USB',
  'VAT',
]);
