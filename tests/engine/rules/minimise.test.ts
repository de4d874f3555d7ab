import { minimise } from '../../../utils/engine/rules/minimise.ts';
import { testRule } from './test-rule.ts';

testRule(minimise, {
  flagged: {
    'I would not lose sleep over a loose button.': 'all',
    'A bit of noise will not hurt anyone.': 'all',
    'Oh come on, it is a hinge.': 'all',
    "It's only two days late.": 'all',
    'That is just a minor issue.': 'all',
    'These things happen.': 'all',
    "It's not a big deal.": 'all',
    'At least you got a reply.': 'all',
    'It could be worse.': 'all',
    'Other customers manage it.': 'all',
    'You are the first one to complain.': 'all',
    'So what?': 'all',
    'Nobody else has complained.': 'all',
  },
  good: [
    'I need at least the postcode to look.',
    'You are not overthinking it, that smell is wrong.',
    'Nobody else can see your file.',
    'It only takes two minutes.',
    'Not a bad idea!',
    'Just a moment while I check.',
    'It takes at least 3 days.',
    'I only see one parcel here.',
    'It is only 5 euros a month.',
    'This is not a small thing, and I see that.',
    'Just a small change on your side: open the app again.',
    'At least 3 of them are in stock.',
    'I would be happy to send you a new one.',
    'You will find the button under Settings, top right.',
  ],
  given: {
    'an angry customer': {
      situation: { mood: { mood: 'angry' } },
      severity: 'high',
      flagged: {
        'It is just a scratch.': 'all',
      },
    },
  },
});
