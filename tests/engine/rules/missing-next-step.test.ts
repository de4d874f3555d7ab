import { missingNextStep } from '../../../utils/engine/rules/missing-next-step.ts';
import { testRule } from './test-rule.ts';

testRule(missingNextStep, {
  flagged: {
    'I see the problem.': 'omission',
    'This is being looked at.': 'omission',
    'I am sorry to hear that.': 'omission',
    'That is annoying, I agree.': 'omission',
    'We hope for your understanding.': 'omission',
  },
  good: [
    'I send the part today.',
    'Which size do you need?',
    'Give me 3 minutes to check.',
    'The new key is at the desk from four.',
    'Try the small red key.',
    'Your refund is on its way.',
    'Here is the form.',
    'You can pick it up tonight.',
  ],
  given: {
    'a judgement of the house, with nothing left open': {
      situation: { lastCustomerText: 'Your prices have gone up again, it is ridiculous.' },
      good: ['I see that it is a lot more than in May.'],
    },
    'left standing': {
      situation: {
        issue: { issue: 'delay', variant: undefined, confidence: 0.9, others: [], corrected: false },
        lastCustomerText: 'Nobody collected the old fridge on Tuesday.',
      },
      flagged: {
        'I am sorry you stayed at home for nothing.': 'omission',
      },
      good: ['I am sorry. Thursday at nine they come again.'],
    },
    'only slightly low, and still without it': {
      situation: {
        mood: { mood: undefined, valence: -0.15 },
        lastCustomerText: 'The manual has no page on the timer.',
        fault: 'company',
        issue: { issue: 'missing', variant: undefined, confidence: 0.9, others: [], corrected: false },
      },
      good: ['I add the page to this chat.'],
    },
    'at the close, not solved': {
      situation: { phase: 'close' },
      flagged: {
        'Thank you for your patience.': 'omission',
        'Have a nice day.': 'omission',
      },
      good: ['I will write to you on Friday.'],
    },
    solved: {
      situation: { phase: 'close', acts: [{ act: 'solved', messageId: 'm2', text: 'done' }] },
      good: ['Have a nice day.'],
    },
    satisfied: {
      situation: { mood: { mood: 'satisfied', valence: 0.8 } },
      good: ['Lovely to hear.'],
    },
    'after a question that only wants to know': {
      situation: { lastCustomerText: 'Is it the blue one?' },
      good: ['It is.'],
    },
  },
});
