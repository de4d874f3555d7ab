import { vagueTime } from '../../../utils/engine/rules/vague-time.ts';
import { testRule } from './test-rule.ts';

testRule(vagueTime, {
  flagged: {
    'We will get back to you shortly.': 'omission',
    'It will be fixed as soon as possible.': 'omission',
    'Someone will call you in due course.': 'omission',
    'You will hear from us soon.': 'omission',
    "I'll send it asap.": 'omission',
    'Our team will look at it at some point.': 'omission',
    'They will be in touch soon.': 'omission',
    'My colleague will ring you when possible.': 'omission',
  },
  good: [
    'I will write shortly, by 3 pm.',
    'As soon as you send the photo, I will order it.',
    'Speak soon!',
    'It arrives on Friday.',
    'I will ring soon, within the hour. Two at most, by 5.',
    'I hope to see you soon.',
    'It will leave as soon as your bank says yes.',
    'I am on it now.',
  ],
  given: {
    'something is asked for first': {
      situation: {},
      good: [
        'Could you send a photo and we will order it asap',
        'Please share the code here and I will reply shortly.',
      ],
    },
    'nothing low in what they just wrote': {
      situation: { lastCustomerText: 'Yes, very odd.', mood: { evidence: [] } },
      good: ['We will look at it shortly.'],
    },
  },
});
