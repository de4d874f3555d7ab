import { judgeFeelings } from '../../../utils/engine/rules/judge-feelings.ts';
import { testRule } from './test-rule.ts';

testRule(judgeFeelings, {
  flagged: {
    'You are overreacting.': 'all',
    "You're being unreasonable.": 'all',
    'You are too impatient.': 'all',
    'You seem to be confused.': 'all',
    'I do not like your tone.': 'all',
    'You expect too much.': 'all',
    'Your attitude does not help.': 'all',
    'You are making such a fuss.': 'all',
    'Please act like an adult.': 'all',
  },
  good: [
    'You get every benefit you are entitled to.',
    'You are not being unreasonable.',
    'That is a difficult situation.',
    'You are right to be impatient.',
    'I was too slow to reply.',
    'You are in a difficult spot, and I see it.',
    'You have every reason to be demanding.',
    'Your expectations are ours too.',
    'The manual is confusing, I agree.',
  ],
});
