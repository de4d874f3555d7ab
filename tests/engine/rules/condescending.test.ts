import { condescending } from '../../../utils/engine/rules/condescending.ts';
import { testRule } from './test-rule.ts';

testRule(condescending, {
  flagged: {
    'Obviously you have to log in first.': ['Obviously you'],
    'As you can clearly see on the website.': ['As you can clearly see on'],
    "It's common sense.": 'all',
    'Just read the instructions.': 'all',
    'Clearly you pressed the wrong key.': ['Clearly you'],
    'It is really simple.': 'all',
    'Any child can open it.': 'all',
    'Have you even looked at the mail?': 'all',
    'Surely you know the rules.': 'all',
    'Try to keep up.': 'all',
  },
  good: [
    'Clearly we got this wrong.',
    'Your photo clearly shows the crack.',
    'That is easy to fix from here.',
    'A simple replacement is on its way.',
    'You put it very clearly, thank you.',
    'I hope it is easy to find; if not, I stay here.',
    'The label is clearly not good enough.',
    'As you can see on line two, the fee is gone.',
    'Children under six can ride for free.',
  ],
});
