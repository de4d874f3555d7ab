import type { Situation } from '../types.ts';
import { has, hits, wording } from './match.ts';
import { near } from './near.ts';
import { defineRule } from './rule.ts';
import { isAngry } from './upset.ts';

const SERIOUS: ReadonlySet<string> = new Set(['anxious', 'disappointed', 'angry', 'abusive']);
const CHEERFUL = wording(
  '(?:great|awesome|perfect|fantastic|wonderful|brilliant|super|amazing|yay|woohoo|cool)(?=!)',
  'awesome',
  'no (?:worries|problem)(?=[!.,])',
  '(?:so |really |super )?(?:excited|thrilled|exciting) (?:to|that|for|news)',
  'how (?:exciting|fun)',
  '(?:haha|hehe|lol|lmao|rofl|hahaha|hihi)',
  'have (?:a|an) (?:lovely|great|awesome|wonderful|fantastic|amazing|fabulous|super) (?:day|evening|weekend|week|night|one|time)(?=!)',
);
/** Friendly and common; beside the point when somebody is angry. */
const EAGER = wording(
  '(?:I would be|we would be|I am|we are|always|more than|only too) (?:so |very |really |more than |always )?(?:happy|delighted|thrilled) to (?:help|assist)',
);
const SMILES =
  /[\u{1F600}-\u{1F606}\u{1F609}-\u{1F60E}\u{1F617}-\u{1F61D}\u{1F638}-\u{1F63B}\u{1F642}\u{1F917}\u{1F929}\u{1F389}\u{1F38A}\u{1F973}]|(?<![\w:;])[:;]-?[)DP](?![\w)])/gu;
const JOKES = /\b(?:lol|haha|hehe|jk|lmao)\b|[\u{1F602}\u{1F923}\u{1F605}\u{1F609}]/iu;
/** What they say now is good news or praise, whatever the mood was: joy may be shared. */
const GLAD_NOW =
  /\b(?:fixed|solved|sorted|resolved|works? (?:now|again|fine|perfectly)|working (?:now|again)|worked|exceptional|amazing|extra mile|thank(?:s| you)? (?:for|so|to)|would like to thank|lovely|wonderful|fantastic|brilliant|excellent|impressed|grateful|appreciate (?:it|that|your))\b/i;
/** What they wanted is there after all. */
const GOOD_NEWS = /\b(?:good news|still sells? (?:it|these|this|them))\b/i;
/** Praise for a colleague is passed on gladly. */
const PRAISE = /\bgood news for you\b|\bto (?:hear|know|see|read) (?:how|that|about|of)\b/i;
const REGRETS = /\b(?:sorry|apolog\w{0,8})\b/i;

const isSerious = ({ mood }: Situation): boolean =>
  (mood.mood !== undefined && SERIOUS.has(mood.mood)) || mood.flags.includes('leaving');

/** See docs/rules/tone-mismatch.md. */
export const toneMismatch = defineRule({
  id: 'tone-mismatch',
  category: 'tone_mismatch',
  severity: 'medium',
  summary: 'No cheer, smiles or jokes while the customer is angry, let down, afraid or leaving.',
  source: {
    reason: 'After a failure smiley faces make the writer look less able.',
    label: 'study of emoticons in service, 2019',
  },
  *check({ draft, situation }) {
    const { lastCustomerText } = situation;
    if (!isSerious(situation) || has(lastCustomerText, JOKES) || has(lastCustomerText, GLAD_NOW)) return;
    const flag = (span: { start: number; end: number }, severity: 'medium' | 'low') => ({
      span: draft.sentenceAt(span) ?? span,
      message: 'Too cheerful for how they feel now.',
      rewrites: ['Thank you, I have what I need and am on it now.'],
      severity,
    });
    const hot = isAngry(situation) || situation.mood.flags.includes('leaving');
    const marked = new Set<number>();
    const fresh = (span: { start: number; end: number }) => {
      const start = draft.sentenceAt(span)?.start ?? span.start;
      if (marked.has(start)) return false;
      marked.add(start);
      return true;
    };
    for (const hit of hits(draft, CHEERFUL, { negation: 'ignored', question: 'ignored' })) {
      if (has(near(hit), REGRETS) || has(near(hit), PRAISE) || !fresh(hit)) continue;
      yield flag(hit, hot || !/^no /i.test(hit.text) ? 'medium' : 'low');
    }
    for (const match of draft.signs.faces ? draft.plain.matchAll(SMILES) : []) {
      if (has(draft.plain, GOOD_NEWS)) break;
      const span = { start: match.index, end: match.index + match[0].length };
      if (fresh(span)) yield flag(span, hot && situation.mood.evidence.length > 0 ? 'medium' : 'low');
    }
    for (const hit of hits(draft, EAGER)) if (fresh(hit)) yield flag(hit, 'low');
  },
});
