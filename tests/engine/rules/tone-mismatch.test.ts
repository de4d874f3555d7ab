import { toneMismatch } from '../../../utils/engine/rules/tone-mismatch.ts';
import { testRule } from './test-rule.ts';

testRule(toneMismatch, {
  good: ['Great, the part is here :)', 'No worries, done!'],
  given: {
    'when they bring good news or praise': {
      situation: { mood: { mood: 'angry' }, lastCustomerText: 'The boiler is fixed, at last.' },
      good: ['Awesome! Write to me if it stops again :)'],
    },
    'when praise is passed on': {
      situation: { mood: { mood: 'disappointed' } },
      good: ['We are thrilled to hear how kind Terry was.'],
    },
    'when the customer is angry': {
      situation: { mood: { mood: 'angry' } },
      flagged: {
        'Great! I can look into that :)': ['Great!', 'I can look into that :)'],
        'Haha, that happens.': 'all',
        'I have passed it on 🙂': 'all',
        'Super! It is booked.': ['Super!'],
      },
      good: [
        'Thank you. I am on it now.',
        'That is a great loss, I am sorry.',
        'It is perfect for a small room.',
        'I am happy with none of this either.',
      ],
    },
    'when they want to leave': {
      situation: { mood: { mood: 'frustrated', flags: ['leaving'] } },
      flagged: {
        'No worries! Have a lovely day!': ['No worries!', 'Have a lovely day!'],
      },
      good: ['Of course, I will close it for you today.'],
    },
    'when they are let down': {
      situation: { mood: { mood: 'disappointed' } },
      flagged: {
        'Awesome, thanks for sharing!!': 'all',
      },
      good: ['Thank you for telling us. I have sent a new one.'],
    },
    'when they are afraid': {
      situation: { mood: { mood: 'anxious' } },
      flagged: {
        'Haha, that happens.': 'all',
      },
      good: ['Your card is blocked, nobody can use it.'],
    },
    'when they are satisfied': {
      situation: { mood: { mood: 'satisfied', valence: 0.7 } },
      good: ['Great, enjoy it! :)', 'Awesome, see you in spring!'],
    },
    'when they are calm': {
      situation: { mood: { mood: 'calm', valence: 0 } },
      good: ['No worries, done!'],
    },
    'when they joked first': {
      situation: { mood: { mood: 'disappointed' }, lastCustomerText: 'It came in two halves lol' },
      good: ['Haha, a puzzle we did not plan. A whole one is on its way.'],
    },
  },
});
