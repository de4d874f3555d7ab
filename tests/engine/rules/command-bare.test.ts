import { commandBare } from '../../../utils/engine/rules/command-bare.ts';
import { testRule } from './test-rule.ts';

testRule(commandBare, {
  flagged: {
    'Pay it first, then we talk.': 'all',
    'Before you write again, find the box.': 'all',
    'Quit pressing the bell.': 'all',
    'Send me the photo.': 'all',
    'Provide proof of purchase.': 'all',
    'Wait for the email.': 'all',
    'Please check the website.': 'all',
    'Read the manual.': 'all',
    'Just answer the question.': 'all',
    'Do not write to us again until Monday.': 'all',
    'Stop messaging about this.': 'all',
    'Climb up, look behind the tank and find the number yourself.': 'all',
    'Be patient.': 'all',
  },
  good: [
    'Glad you are to your gate now.',
    'Could you send me the order number?',
    'Take your time.',
    '1. Open Settings\n2. Tap Reset',
    'Let me check that.',
    'Send me a photo and I will order the part.',
    'Please send the code so that I can unlock it.',
    'Enjoy your evening.',
    'Do not blame yourself for this.',
    'Help yourself to the coupons on page two.',
    'Feel free to write any time.',
    'Just follow the three steps here: https://help.example.org/reset',
    'See the page on returns: www.example.org/returns',
    'Scroll down and tap the green bell.',
  ],
  given: {
    'when nobody is upset': {
      situation: { mood: { mood: 'calm', valence: 0 } },
      flagged: {
        'Just wait.': 'all',
      },
      good: ['Send me the order number.', 'Please check the website.', 'Open the lid and press the red key.'],
    },
  },
});
