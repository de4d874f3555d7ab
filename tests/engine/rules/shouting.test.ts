import { shouting } from '../../../utils/engine/rules/shouting.ts';
import { testRule } from './test-rule.ts';

testRule(shouting, {
  flagged: {
    'THE EMAIL SAYS IT ALL': 'all',
    'I told you TWICE ALREADY.': 'all',
    'We did it yesterday!!': 'all',
    'What do you mean??': 'all',
    'THE SALE IS OVER TODAY.': 'all',
    'It is CLOSED TODAY, come back.': 'all',
    'Sign the form!!!': 'all',
  },
  good: [
    'Oh no!!! Which one is it?',
    'Your order AB-CDEF-1234 is here.',
    'Press "RESET ROUTER" and wait.',
    'NASA and IKEA are closed.',
    'It is done!',
    'The GDPR form is on page two.',
    'Tap RESET ROUTER in the menu.',
    'Your seats are 4A and 4B.',
    'How lovely, congratulations!!',
    'HARTLEY PUMPS 0800 555 0100',
    "That's AMAZING!",
  ],
  given: {
    'piled marks that are aimed at nobody': {
      situation: {},
      severity: 'low',
      flagged: {
        'Kingdom of cups??': 'all',
      },
    },
    'when nobody is upset': {
      situation: { mood: { mood: 'calm', valence: 0 } },
      severity: 'low',
      flagged: {
        'We did it yesterday!!': 'all',
      },
      good: ['It is done!'],
    },
    'when they are happy': {
      situation: { mood: { mood: 'satisfied', valence: 0.8 } },
      good: ['See you in spring!!', 'Right?! It looks so good on you.'],
    },
  },
});
