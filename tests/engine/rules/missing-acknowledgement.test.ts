import { missingAcknowledgement } from '../../../utils/engine/rules/missing-acknowledgement.ts';
import { testRule } from './test-rule.ts';

testRule(missingAcknowledgement, {
  flagged: {
    'A new key is at the desk from four.': 'omission',
    'The setting is under Account.': 'omission',
    'Refunds go back to the same card.': 'omission',
  },
  good: [
    'Six days without a fridge is too long. A new one leaves today.',
    'I am sorry, the engineer forgot you. He rings at nine.',
    'One moment, I am opening your file.',
    'I see why that stings. The fee is off.',
    'Thank you for telling us. The new code is in your mail.',
    'Do you see the fault on every channel, or only on the news at six?',
  ],
  given: {
    'a reply that shares their joy, whatever the mood was read as': {
      situation: { mood: { mood: 'disappointed' } },
      good: ['Congratulations, forty years! The cake is on the house.'],
    },
    'the answer to a question of ours': {
      situation: {
        mood: { mood: 'disappointed', valence: -0.2 },
        lastCustomerText: 'Size seven, in blue.',
        customerTurns: 2,
      },
      good: ['The blue ones are in stock.'],
    },
    'a little low, and answered with a bare fact or an offer': {
      situation: {
        mood: { mood: 'disappointed', valence: -0.2 },
        lastCustomerText: 'The jacket lost its colour.',
        customerTurns: 1,
      },
      flagged: {
        'Black fades in the sun. A new one is 10 % off.': 'omission',
      },
      good: [
        'Does it fade on both sleeves?',
        'Please send a photo of the sleeve.',
        'Follow this: https://care.example.org',
      ],
    },
    'not sure of the mood, but trouble was told': {
      situation: { mood: { mood: undefined, valence: -0.15 }, lastCustomerText: 'The backup is gone.' },
      flagged: {
        'Backups are kept for 60 days.': 'omission',
      },
    },
    'a little low, but told what it cost them': {
      situation: {
        mood: { mood: 'disappointed', valence: -0.2 },
        lastCustomerText: 'Three weeks without a stairlift now.',
      },
      flagged: {
        'The part is at the depot.': 'omission',
      },
    },
    'a little low, and help asked for': {
      situation: {
        mood: { mood: 'disappointed', valence: -0.2 },
        lastCustomerText: 'Can you update me on the stairlift?',
      },
      good: ['The part is at the depot.'],
    },
    'a fault told as a fault': {
      situation: {
        issue: { issue: 'technical', variant: undefined, confidence: 0.9, others: [], corrected: false },
        lastCustomerText: 'The map does not load on level four.',
      },
      good: ['Open Settings and clear the cache.'],
    },
    'angry, in the middle of it': {
      situation: { mood: { mood: 'angry' }, phase: 'vent' },
      flagged: {
        'Order number?': 'omission',
      },
      good: ['A week without internet is too long. Which postcode?'],
    },
    'frustrated, at the opening': {
      situation: { phase: 'opening' },
      flagged: {
        'Please restart the router.': 'omission',
      },
      good: ['A dead router before a call is bad luck. Try the small key on the back.'],
    },
    'let down': {
      situation: { mood: { mood: 'disappointed' }, phase: 'vent' },
      flagged: {
        'Refunds take 5 days.': 'omission',
      },
      good: ['I understand you hoped for more. The money is on its way.'],
    },
    afraid: {
      situation: { mood: { mood: 'anxious' }, phase: 'opening' },
      flagged: {
        'What is your email?': 'omission',
      },
      good: ['I am blocking the card now.'],
    },
    calm: {
      situation: { mood: { mood: 'calm', valence: 0 } },
      good: ['What is your email?'],
    },
    'an order number, asked for, and nothing more': {
      situation: { lastCustomerText: 'PD-48213', mood: { evidence: [] } },
      good: ['The refund is booked.'],
    },
    'already seen': {
      situation: { mood: { mood: 'angry' }, phase: 'solve', acknowledged: true },
      good: ['The refund is booked.'],
    },
    'late in the chat': {
      situation: { customerTurns: 5 },
      good: ['The refund is booked.'],
    },
    'the second half of one reply': {
      situation: { lastAuthor: 'agent' },
      good: ['The refund is booked.'],
    },
  },
});
