import { blameDoubt } from '../../../utils/engine/rules/blame-doubt.ts';
import { testRule } from './test-rule.ts';

testRule(blameDoubt, {
  flagged: {
    'You claim that the box was empty.': 'all',
    'The supposedly broken screen': 'all',
    'If what you say is true, we may help.': 'all',
    'Are you sure you followed the instructions?': 'all',
    'According to you the driver was rude.': 'all',
    'We only have your word for that.': 'all',
    'It is hard to believe that nobody rang.': 'all',
    'Did you actually read the manual?': 'all',
    'So you say.': 'all',
  },
  good: [
    'Your claim number is 4471.',
    'You can claim the travel cost.',
    'Are you sure you want to cancel?',
    'I am sure you are right about the date.',
    'When you claim the taxi, add the receipt.',
    'I have no doubt that it was broken.',
    'According to your ticket the seat is 14A.',
    'Did you get the code?',
    'Are you sure you would like both nights?',
  ],
});
