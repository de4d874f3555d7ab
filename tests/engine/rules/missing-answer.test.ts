import { missingAnswer } from '../../../utils/engine/rules/missing-answer.ts';
import { testRule } from './test-rule.ts';

testRule(missingAnswer, {
  good: ['Thank you for your patience.'],
  given: {
    'an older question': {
      situation: {
        openQuestions: [{ messageId: 'm1', text: 'When will it arrive?' }],
        lastCustomerText: 'My number is 4471.',
      },
      good: ['Thank you for your patience.'],
    },
    'a yes or no in other words': {
      situation: {
        openQuestions: [{ messageId: 'm1', text: 'Any chance of a window seat?' }],
        lastCustomerText: 'Any chance of a window seat?',
      },
      flagged: { 'We appreciate your patience.': 'omission' },
      good: ['The last one went this morning, so unfortunately they are all taken.'],
    },
    'asked when': {
      situation: {
        openQuestions: [{ messageId: 'm1', text: 'When will it arrive?' }],
        lastCustomerText: 'When will it arrive?',
      },
      flagged: {
        'Thank you for your patience.': 'omission',
        'We appreciate your patience.': 'omission',
      },
      good: [
        'On Friday before noon.',
        'I am asking the depot and will tell you by three.',
        'Which of the two parcels do you mean?',
      ],
    },
    'asked whether': {
      situation: {
        openQuestions: [{ messageId: 'm1', text: 'Can I get cash back?' }],
        lastCustomerText: 'Can I get cash back?',
      },
      flagged: {
        'I understand your frustration.': 'omission',
      },
      good: ['Which card did you use?', 'Yes, at the desk.', 'Not in cash.'],
    },
    'asked how much': {
      situation: { openQuestions: [{ messageId: 'm1', text: 'How much is it?' }], lastCustomerText: 'How much is it?' },
      flagged: {
        'It is a great plan.': 'omission',
      },
      good: ['It is 20 euros.', 'It is free.'],
    },
    'asked why': {
      situation: {
        openQuestions: [{ messageId: 'm1', text: 'Why was I charged?' }],
        lastCustomerText: 'Why was I charged?',
      },
      flagged: {
        'Your card ends in 4471.': 'omission',
      },
      good: ['I am finding out; answer by 3 pm.', 'Because the trial ended on Monday.'],
    },
    'letting off steam': {
      situation: {
        openQuestions: [{ messageId: 'm1', text: 'Are you kidding me?' }],
        lastCustomerText: 'Are you kidding me?',
      },
      good: ['I see why you ask.'],
    },
  },
});
