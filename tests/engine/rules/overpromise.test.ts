import { overpromise } from '../../../utils/engine/rules/overpromise.ts';
import { testRule } from './test-rule.ts';

testRule(overpromise, {
  flagged: {
    'It will definitely arrive tomorrow.': 'all',
    'I guarantee this will never happen again.': 'all',
    "You'll have the money tomorrow for sure.": 'all',
    '100% it ships today.': 'all',
    'The stain will come out completely.': 'all',
    'Nothing can go wrong now.': 'all',
    'It is impossible to lose data with this.': 'all',
    'The bank will pay without fail.': 'all',
    'You have my word.': 'all',
    'I promise you will love it.': 'all',
  },
  good: [
    'I assure you it will be looked into today.',
    "I can't promise Friday, but I will check.",
    'I promise to write to you by 4 pm.',
    'It has a 2-year guarantee.',
    'It was definitely refunded on Monday.',
    'A photo would definitely help.',
    'I will definitely ask the driver.',
    'I hope it never happens again.',
    'You can wait a day.',
    'We will never ask for your password.',
    'I promise I will ring before six.',
    'Our price guarantee covers the difference.',
    'It usually arrives on Friday.',
  ],
});
