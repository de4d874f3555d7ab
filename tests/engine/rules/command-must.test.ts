import { commandMust } from '../../../utils/engine/rules/command-must.ts';
import { testRule } from './test-rule.ts';

testRule(commandMust, {
  flagged: {
    'You must fill in the form.': ['You must fill'],
    'You need to contact the courier.': ['You need to contact'],
    'You have to wait five days.': ['You have to wait'],
    'You will have to send it back first.': ['You will have to send'],
    'You are required to sign the letter.': ['You are required to sign'],
    "You'll need to ring the bank about that.": ["You'll need to ring"],
    'You had better keep the box.': ['You had better keep'],
    'To get the money you must post the key.': ['you must post'],
  },
  good: [
    'I can see how tired you must be.',
    'You do not have to send it back.',
    'Do you need to change the date?',
    'You must stop using the charger: it can overheat.',
    'I need to check one thing.',
    'I am sorry you had to call again.',
    'All you need to do is tap the green bell.',
    'You must be tired of this by now.',
    'When you need to leave early, tell the desk.',
    'It is a shame you have to wait outside.',
    'I am afraid you have to ask the shop in Leeds.',
  ],
  given: {
    'when the customer asked what they must do': {
      situation: { lastCustomerText: 'Do I have to bring both papers?' },
      good: ['You have to bring one of them, the blue one.', 'You need to show only the pass.'],
    },
    'when nobody is upset': {
      situation: { mood: { mood: 'calm', valence: 0 } },
      severity: 'low',
      flagged: {
        'You must fill in the form.': ['You must fill'],
      },
      good: ['You do not have to sign.'],
    },
  },
});
