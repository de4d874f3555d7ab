import { pushAway } from '../../../utils/engine/rules/push-away.ts';
import { testRule } from './test-rule.ts';

testRule(pushAway, {
  flagged: {
    'You are free to shop elsewhere.': 'all',
    "If you don't like it, find another provider.": 'all',
    'Feel free to leave.': 'all',
    'Then cancel.': 'all',
    'Go ahead and complain.': 'all',
    'There are plenty of other hotels.': 'all',
    'Take it or leave it.': 'all',
    'Nobody is forcing you.': 'all',
    "It's up to you.": 'all',
  },
  good: [
    'If you still want to leave, I will cancel it for you.',
    'The Leeds store has it in stock.',
    'Feel free to send photos.',
    'Up to you: red or blue?',
    'You are welcome to cancel at the desk or in the app.',
    'I had to look elsewhere for the part, and found it.',
    'Feel free to leave your bags at the desk.',
    'It is up to you. Would Monday or Friday be better?',
    'If you do not like the colour, I can swap it.',
  ],
});
