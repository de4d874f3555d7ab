import { asksSecret } from '../../../utils/engine/rules/asks-secret.ts';
import { testRule } from './test-rule.ts';

testRule(asksSecret, {
  flagged: {
    'Please send your full card number.': 'all',
    'What is the CVV on the back?': 'all',
    'Tell me your password so I can log in.': 'all',
    'Read me the code we just texted you.': 'all',
    'Could you type your PIN here?': 'all',
    'I need your card number and the expiry date.': 'all',
    'Give me your login details.': 'all',
    'What is your password?': 'all',
    'Just write your card number, date and the code on the back.': 'all',
  },
  good: [
    'Never share your password with anyone.',
    'The last four digits are enough.',
    'Use the secure link for the card.',
    'Did the code arrive? Please enter it on the page, not here.',
    'Do not send me your PIN.',
    'Please send me your confirmation code for the 9 am boat.',
    'You can change your password in the app.',
    'I do not need your card number.',
    'Enter the code on the login page.',
    'We will never ask you for your password.',
    'What is your return PIN for the locker?',
  ],
});
