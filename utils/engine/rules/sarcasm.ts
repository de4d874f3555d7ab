import { foldQuotes } from '../text.ts';
import { distinct } from './distinct.ts';
import { has, hits, isQuestion, wording } from './match.ts';
import { defineRule, type RawFinding, type RuleContext } from './rule.ts';
import { isUpset } from './upset.ts';
import { MOCK_CHEER, MOCKED } from './words/said-otherwise.ts';

const MOCKING = wording(
  'good luck with that',
  'good luck (?:getting|finding|trying|proving|suing)',
  'how (?:nice|lovely|sweet|convenient|interesting|original|charming|wonderful) (?:for|of) you',
  'lucky you',
  'poor you',
  'bless your heart',
  'must be nice',
  'oh,? really',
  'oh,? (?:please|wow|great|brilliant|wonderful|sure|dear me)',
  'well,? duh',
  'duh',
  'no kidding',
  "you don't say",
  'do tell',
  'what a (?:surprise|shock|shame for you|tragedy)',
  'surprise,? surprise',
  'who would have (?:thought|guessed)',
  'big surprise',
  'cry me a river',
  'my heart bleeds',
  'news ?flash',
  'let me guess',
  'believe it or not',
  'last (?:time )?I (?:checked|looked)',
  'thanks for (?:noticing|stating the obvious|the (?:newsflash|insight))',
  'shocking,? I know',
  'funny how',
  'how (?:dare|terrible) (?:we|I)',
  '(?:wow|well done|great job|nice job|good job|bravo|genius|congratulations),? (?:on |for )?(?:you (?:managed|found|finally|read|did)|(?:reading|breaking|finding|figuring|noticing|losing|missing|forgetting|not))',
  '(?:I|we) (?:do not|can not|did not) (?:have|own|possess|keep|perform|do) (?:a |any |my |the )?(?:crystal ball|magic wand|time machine|magic|miracles|superpowers)',
  'ever (?:been|seen|used|tried|heard|read|held|opened|owned|thought) [^.!?\\n]{1,60}',
);
const NEEDS_A_QUESTION = /^ever\b/i;
/** "Congratulations on the new home": sincere where it is tied to an event. */
const FACES = /[\u{1F644}\u{1F60F}\u{1F643}]|(?<!\S)\/s(?!\S)/gu;
const SCARE_QUOTES =
  /\b(?:your|this|that|the|their|such an?|so-called) "(?<word>[^"\n]{2,30})"(?=\s{1,3}(?:has|have|was|were|is|are|will|can|\w{3,12}ed)\b)/gi;

/** See docs/rules/sarcasm.md. */
export const sarcasm = defineRule({
  id: 'sarcasm',
  category: 'passive_aggressive',
  severity: 'high',
  summary: 'No irony, mock praise or scare quotes at the customer.',
  source: { reason: 'Writers overrate how irony comes across in text.', label: 'study of e-mail tone, 2005' },
  check: (context) => distinct(marksIn(context)),
});

function* marksIn({ draft, situation }: RuleContext): Generator<RawFinding> {
  const flag = (span: { start: number; end: number }) => ({
    span: draft.sentenceAt(span) ?? span,
    message: 'Irony gets lost or hurts. Say the plain version.',
    rewrites: ['I see why that sounds odd; let me check it.', 'Here is how it works: {answer!}.'],
  });
  for (const hit of hits(draft, MOCKING, { negation: 'ignored', question: 'ignored' })) {
    const question = isQuestion(hit.sentence);
    if (
      NEEDS_A_QUESTION.test(hit.text) &&
      (!question || hit.before.trim() !== '' || !/\b(?:before|at all)\W{0,3}$/i.test(hit.sentence.text.slice(-20)))
    )
      continue;
    if (
      /^oh,? (?:really|please|wow|great|brilliant|wonderful|sure)$/i.test(hit.text) &&
      !ironic(hit.before, hit.after, isUpset(situation))
    )
      continue;
    if (/^(?:what a|who would|lucky you|let me guess|do tell|funny how|believe)/i.test(hit.text) && !isUpset(situation))
      continue;
    if (/^what a (?:surprise|shock)/i.test(hit.text) && has(hit.after, /\w/)) continue;
    if (/^do tell/i.test(hit.text) && has(hit.after, /^ (?:me|us|them|him|her|your|the|if)\b/i)) continue;
    if (/^good luck with that/i.test(hit.text) && has(hit.after, /^ \w/)) continue;
    yield flag(hit);
  }
  for (const pattern of [MOCKED, MOCK_CHEER]) {
    for (const hit of hits(draft, pattern, { negation: 'ignored', question: 'ignored' })) {
      yield { ...flag(hit), severity: 'medium' };
    }
  }
  if (draft.signs.faces) {
    for (const match of draft.plain.matchAll(FACES)) {
      yield flag({ start: match.index, end: match.index + match[0].length });
    }
  }
  if (!draft.signs.quotes) return;
  for (const match of draft.whole.matchAll(SCARE_QUOTES)) {
    const word = match.groups?.word ?? '';
    if (/^[A-Z]/.test(word) || foldQuotes(situation.lastCustomerText).includes(`"${word}"`)) continue;
    if (
      /^(?:the|this|that)\b/i.test(match[0]) &&
      !situation.lastCustomerText.toLowerCase().includes(word.toLowerCase())
    )
      continue;
    yield flag({ start: match.index, end: match.index + match[0].length });
  }
}

/** "Oh really?" on its own, or at an upset customer. "Really? That should not happen" is sympathy and has no "oh". */
function ironic(before: string, after: string, upset: boolean): boolean {
  if (before.trim() !== '') return false;
  if (/\b(?:understand|sorry|should(?:n't| not)|awful|terrible|not good|let me)\b/i.test(after)) return false;
  return upset || /^[?!.,\s]{0,4}$/.test(after);
}
