import { apologyGeneric } from '../../../utils/engine/rules/apology-generic.ts';
import { testRule } from './test-rule.ts';

testRule(apologyGeneric, {
  given: {
    'a calm customer with no problem known': {
      situation: { mood: { mood: 'calm' } },
      good: ['Sorry about that, typo.', 'Sorry about that!'],
    },
    'beside a way on': {
      situation: { lastCustomerText: 'My blue kettle leaks and nobody answers.' },
      severity: 'low',
      flagged: {
        'Sorry for the inconvenience. I will send a new one today.': ['Sorry for the inconvenience.'],
      },
    },
    'a customer who named the problem': {
      situation: { lastCustomerText: 'My blue kettle leaks and nobody answers.' },
      flagged: {
        'Sorry for the inconvenience.': 'all',
        'We apologise for the inconvenience caused.': 'all',
        'Apologies for the trouble.': 'all',
        'Sorry about that!': 'all',
        'We are very sorry about the situation.': 'all',
        'Our apologies.': 'all',
        'I am so sorry about this.': 'all',
        'Sorry for the bad experience.': 'all',
      },
      good: [
        'I am sorry the lamp came broken, and for the inconvenience of a second trip.',
        'Apologies for the trouble the wrong charger caused you on holiday.',
        'I am sorry for the three days without internet.',
        'The date I gave you was wrong. Sorry about that.',
        'I am sorry to hear that.',
        'Sorry, wrong chat.',
        'Sorry to ask, which size was it?',
        'I am sorry your blue kettle leaks.',
        'So sorry about the Wi-Fi!',
        'Apologies for the lateness today.',
        'We are sorry you are having connectivity issues.',
      ],
    },
  },
});
