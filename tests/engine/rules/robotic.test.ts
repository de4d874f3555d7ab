import { robotic } from '../../../utils/engine/rules/robotic.ts';
import { testRule } from './test-rule.ts';

testRule(robotic, {
  flagged: {
    'Dear valued customer, your parcel is late.': 'all',
    'Please be advised that it is delayed.': 'all',
    'I completely understand your frustration.': 'all',
    'Rest assured we are working on it.': 'all',
    'Your satisfaction is our priority.': 'all',
    'We hereby confirm your request.': 'all',
    'Your complaint has been logged.': 'all',
    'It was sent to the relevant department.': 'all',
    'We regret to inform you that it is gone.': 'all',
  },
  good: [
    'I understand your frustration: that is the third time it failed.',
    'Two weeks without heating is hard.',
    'I can assure the parcel for you.',
    'I understand your concern about the deposit, it is a lot of money.',
    'I understand your frustration. Nine days without a fridge is too long.',
    'Your booking is confirmed for the 4th.',
    'I have logged the fault with the night shift.',
    'The team you spoke to is called Harbour.',
  ],
  given: {
    'sorry for a thing, in the same breath': {
      situation: {},
      good: ['We hear your frustration and are sorry that you land so much later.'],
    },
    'on the first turn': {
      situation: { agentTurns: 0 },
      good: ['Thank you for contacting us, I am Ana.'],
    },
    'later in the chat': {
      situation: { agentTurns: 2 },
      severity: 'low',
      flagged: {
        'Thank you for contacting us.': 'all',
      },
      good: ['Thank you for contacting the bank about it, that saves us a day. Here is the form.'],
    },
    'when it was sent before': {
      situation: { agentTurns: 2, lastAgentTexts: ['I am checking this with the warehouse and will be right back.'] },
      severity: 'low',
      flagged: {
        'I am checking this with the warehouse and will be right back.': 'all',
      },
      good: ['The warehouse has answered: it leaves tonight.'],
    },
  },
});
