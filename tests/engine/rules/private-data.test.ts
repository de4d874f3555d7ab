import { describe, expect, it } from 'vitest';
import { privateData } from '../../../utils/engine/rules/private-data.ts';
import { aContext } from './a-situation.ts';
import { testRule } from './test-rule.ts';

testRule(privateData, {
  flagged: {
    'Is it still the card with number 4539 0000 7788 1122?': ['4539 0000 7788 1122'],
    'On file: 4111 1111\n1111 1111, right?': ['4111 1111\n1111 1111'],
    'Mrs Alder, her mobile is 07700 900456.': ['Mrs Alder, her mobile is 07700 900456'],
    'Your neighbour is two months behind with the rent.': ['Your neighbour is two months behind with'],
    'The previous tenant now lives at 4 Mill Road.': ['The previous tenant now lives at 4 Mill Road'],
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
    'Gift card number 6006 4412 3344 5566 holds 20 euros.',
    'Keep the SMS code with you.',
    'I would change the password today.',
    'Giving an OTP only ever happens inside the app.',
    'Our number is 0800 555 0100.',
    'The courier is two stops behind you.',
    'My colleague lives for these questions.',
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

describe('in a note', () => {
  const inNote = (text: string) => [...privateData.check({ ...aContext(text), mode: 'note' })];

  it('leaves what is told of people, which notes are for', () =>
    expect(inNote('The previous tenant now lives at 4 Mill Road.')).toEqual([]));

  it('still marks numbers and secrets', () => {
    expect(inNote('Card 4111 1111 1111 1111')).toHaveLength(1);
    expect(inNote('The PIN is 4471')).toHaveLength(1);
  });
});
