import { insult } from '../../../utils/engine/rules/insult.ts';
import { testRule } from './test-rule.ts';

testRule(insult, {
  flagged: {
    "Don't be ridiculous.": 'all',
    'You are a liar.': 'all',
    'What a stupid question.': 'all',
    'You people always complain.': 'all',
    'Get a life.': 'all',
    'Are you deaf?': 'all',
    'Learn some manners first.': 'all',
    'Give it a rest.': 'all',
    'Hahaha, look at that.': 'all',
    'This customer is a nightmare.': 'all',
    'Can you even read?': 'all',
    'You are so lazy.': 'all',
  },
  good: [
    "I get why you're mad, it took your save with it.",
    'Please keep the mail so the link does not get lost.',
    'That is a ridiculous wait, I am sorry.',
    'Not a stupid question at all.',
    'That was a stupid mistake on our side.',
    'Crazy week for you, I can tell.',
    'You are not crazy, the clock runs backwards.',
    'You are mad at us, and I see why.',
    'Can you read the number on the back?',
    'People like you make my day.',
    'I shut it down for the night.',
    'Grown-ups pay nine euros.',
    'Most are crazy busy with two babies.',
  ],
});
