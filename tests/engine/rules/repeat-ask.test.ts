import { repeatAsk } from '../../../utils/engine/rules/repeat-ask.ts';
import { testRule } from './test-rule.ts';

testRule(repeatAsk, {
  good: ['What is your order number?'],
  given: {
    'when the order is known': {
      situation: { specifics: [{ kind: 'order', text: '4471', start: 0, end: 4, messageId: 'm1' }] },
      flagged: {
        'What is your order number?': 'all',
        'Could you send me the booking reference?': 'all',
        'Please provide your order number.': 'all',
        'Order number?': 'all',
      },
      good: [
        'I have order 4471 open.',
        'The last digit is cut off: 447?',
        'To protect your account, could you confirm the order number once more?',
        'What is your email?',
      ],
    },
    'when the item is known': {
      situation: { specifics: [{ kind: 'item', text: 'my kettle', start: 0, end: 9, messageId: 'm1' }] },
      flagged: {
        'Which product is it?': 'all',
      },
      good: ['Which colour is it?'],
    },
    'when the email is known': {
      situation: { lastCustomerText: 'My email is ruth@example.org, it is locked.' },
      flagged: {
        'May I have your email?': 'all',
      },
      good: ['To protect your account, please confirm the email once more.'],
    },
    'when the story is told': {
      situation: {
        issue: { issue: 'damaged', variant: 'damaged-item', confidence: 0.9, others: [], corrected: false },
        lastCustomerText: 'The vase came in four pieces, the box was wet and the driver just left it there.',
      },
      flagged: {
        'Could you describe the problem?': 'all',
        'What seems to be the issue?': 'all',
      },
      good: ['Was the inner box wet too?'],
    },
  },
});
