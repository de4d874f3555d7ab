import { nonapologyBut } from '../../../utils/engine/rules/nonapology-but.ts';
import { testRule } from './test-rule.ts';

testRule(nonapologyBut, {
  flagged: {
    "I'm sorry, but you agreed to the terms.": 'all',
    "I understand, but we can't do that.": 'all',
    'We apologise for the delay, however it was announced.': 'all',
    'I hear you, but the deadline has passed.': 'all',
    'I get it, but there is nothing in your file.': 'all',
    'I am sorry. But you signed it.': 'all',
    'I see your point, although the terms are clear.': 'all',
    'We understand your anger, however our policy does not allow it.': 'all',
  },
  good: [
    'Sorry for the wait, but it is fixed now.',
    'Sorry to ask, but which email did you use?',
    'I understand, and I will check.',
    'Nobody but the owner can change it.',
    'I am sorry, but it gets better: the part is here.',
    'I understand, but you can still keep it.',
    'I see the order, but not the second parcel. Let me look.',
    'I am sorry it is late. It comes on Friday.',
    'I understand and I have told the chef, but you only pay for the soup.',
  ],
  given: {
    'where another way or a question follows': {
      situation: {},
      severity: 'low',
      flagged: {
        "I'm sorry, but we are unable to print it here. The library on Elm Street can do it instead.": [
          "I'm sorry, but we are unable to print it here.",
        ],
        'Sorry, but there is no ferry at nine. Did you mean the one at ten?': ['Sorry, but there is no ferry at nine.'],
      },
    },
  },
});
