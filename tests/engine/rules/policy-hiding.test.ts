import { policyHiding } from '../../../utils/engine/rules/policy-hiding.ts';
import { testRule } from './test-rule.ts';

testRule(policyHiding, {
  flagged: {
    'That is how the plan is written.': 'all',
    'The handbook says no.': 'all',
    'Our hands are tied.': 'all',
    "It's against our policy.": 'all',
    "As per company policy we don't refund.": 'all',
    "The system won't let me do that.": 'all',
    'Our terms say no.': 'all',
    'Rules are rules.': 'all',
    'I am not allowed to do that.': 'all',
    'That is how it works.': 'all',
    'You agreed to the terms.': 'all',
    'No exceptions.': 'all',
    'Under the house rules parking is for guests only.': 'all',
  },
  good: [
    'The small print says ten days, but we count from the day it arrived.',
    'The contract says we must replace it.',
    'Our policy covers accidental damage, so you are fine.',
    'Your policy number is needed.',
    'Here is the return policy you asked for.',
    'I will ask if the rule can be waived for you.',
    'I can make an exception for you today.',
    'You can read our return policy here: it is short.',
    'The system is back, and I can see your order.',
    'Under our guarantee you get a new one for free.',
    'Our rules prohibit sellers from raising prices after a flood.',
    'The policy is under review, and I passed your comments on.',
    'It violates our guidelines, so we will remove it today.',
  ],
  given: {
    'a customer who asked about the rules': {
      situation: { lastCustomerText: 'What is your policy on water damage?' },
      good: ['Our policy does not cover water.'],
    },
    'with the reason and another way': {
      situation: {},
      severity: 'low',
      flagged: {
        'It is against our policy because opened software can be copied; I can give you store credit.': [
          'It is against our policy because opened software can be copied',
        ],
      },
    },
  },
});
