import { passiveAggressive } from '../../../utils/engine/rules/passive-aggressive.ts';
import { testRule } from './test-rule.ts';

testRule(passiveAggressive, {
  flagged: {
    'Per my last message, it is closed.': ['Per my last message,'],
    'Kindly refrain from writing twice.': 'all',
    'With all due respect, read the page.': ['With all due respect,'],
    "I'm not sure what else you expect.": 'all',
    'Noted.': 'all',
    'If you say so.': 'all',
    'Whatever you say.': 'all',
    'Suit yourself.': 'all',
    'Excuse me for trying to help.': 'all',
    'You told the bot, not me.': 'all',
    'As previously stated, the office is shut.': ['As previously stated,'],
  },
  good: [
    'As per your request, I cancelled it.',
    'Noted, thank you; I added it to the order.',
    'Could you kindly send a photo?',
    'In respect of your claim, here is the form.',
    'I am not sure yet, I will ask the kitchen.',
    'Per person it is 20 euros.',
    'Fine by me: Tuesday it is, and I have booked it.',
    'Whatever works for you is fine, I keep both seats.',
    'With respect to the tyres, they come on Friday.',
  ],
});
