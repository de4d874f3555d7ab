import { privateData } from '../../../utils/engine/rules/private-data.ts';
import { testRule } from './test-rule.ts';

testRule(privateData, {
  flagged: {
    'Your card 4111 1111 1111 1111 was charged.': ['4111 1111 1111 1111'],
    'CVV 123 is correct.': ['CVV 123'],
    'Your password is Sun2024!': ['password is Sun2024!'],
    'IBAN DE89 3704 0044 0532 0130 00 is on file.': ['DE89 3704 0044 0532 0130 00'],
    'The alarm is off with code 4471.': ['alarm is off with code 4471'],
    'Your PIN is 4471.': ['PIN is 4471'],
    'Anna Berg, born 3 May 1981, has the key.': ['born 3 May 1981'],
    'The one-time code is 884213.': ['one-time code is 884213'],
    'Your neighbour was diagnosed with flu.': ['Your neighbour was diagnosed'],
    'Amex 378282246310005, right?': ['378282246310005'],
  },
  good: [
    'The card ending in 1111 was charged.',
    'Tracking number 1234567890123456 is active.',
    'Your order 4111-1111 is packed.',
    'I reset your password by email link.',
    'Tracking no. is 7702 1184 3390 0216.',
    'Your voucher code is 88421.',
    'The error code is 4471.',
    'Your password is case-sensitive.',
    'Choose create password: https://example.org/reset',
    'Order number 4111 1111 1111 1111 is packed.',
    'Born in May, the pup is now ten weeks old.',
    'The IBAN on file ends in 3000.',
  ],
});
