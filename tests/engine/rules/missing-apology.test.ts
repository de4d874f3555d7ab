import { missingApology } from '../../../utils/engine/rules/missing-apology.ts';
import { testRule } from './test-rule.ts';

testRule(missingApology, {
  good: ['A new one is on its way.'],
  given: {
    'when the fault is ours': {
      situation: { fault: 'company' },
      flagged: {
        'A new one is on its way.': 'omission',
        'I see we charged you twice. Refund takes 3 days.': 'omission',
        'The engineer missed the visit. Next slot: Friday.': 'omission',
        'The lamp leaves tomorrow.': 'omission',
      },
      good: [
        'I am sorry, we charged you twice.',
        'That was our mistake, and a new one is on its way.',
        'Thank you for waiting, it is ready.',
        'Let me check the parcel.',
      ],
    },
    'when they are angry': {
      situation: { fault: 'company', mood: { mood: 'angry' } },
      flagged: {
        'The parcel is at the depot.': 'omission',
      },
      good: ['My apologies: it went to the wrong depot.'],
    },
    'when nobody is at fault': {
      situation: { fault: 'none' },
      good: ['The setting is under Account.'],
    },
    'when it was apologised for': {
      situation: { fault: 'company', apologies: 1 },
      good: ['A new one is on its way.'],
    },
    'when it is a legal case': {
      situation: { fault: 'company', mood: { mood: 'angry', flags: ['legal'] } },
      good: ['I have passed it to our team lead.'],
    },
  },
});
