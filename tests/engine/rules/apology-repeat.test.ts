import { apologyRepeat } from '../../../utils/engine/rules/apology-repeat.ts';
import { testRule } from './test-rule.ts';

testRule(apologyRepeat, {
  flagged: {
    'Sorry, I am so sorry, we really apologise.': ['I am so sorry'],
    'Sorry for the delay and sorry for the wrong item and sorry again.': 'all',
    'I apologise for the wait. Once more, I am sorry.': ['Once more, I am sorry.'],
    'I am sorry it broke. Sorry also for the long queue.': ['Sorry also for the long queue.'],
  },
  good: [
    'I am sorry it came late.',
    'The refund is booked.',
    'Sorry to ask, which one was it?',
    'I am sorry for the wait, and the kettle is on its way.',
  ],
  given: {
    'after two apologies, beside a fact': {
      situation: { apologies: 2 },
      severity: 'low',
      flagged: {
        'Apologies again. The depot in Hull closes at six and opens on Sunday at ten.': ['Apologies again.'],
      },
    },
    'after one apology': {
      situation: { apologies: 1 },
      flagged: {
        'Again, I am sorry.': 'all',
        'My apologies once more for this.': 'all',
        'I am sorry about all of it.': 'all',
        'It was my mistake, and I say so again.': ['It was my mistake'],
      },
      good: [
        'The refund is booked.',
        'Sorry, typo: Friday, not Thursday.',
        'Thank you for waiting.',
        'Here is where it stands: packed.',
      ],
    },
    'after two apologies': {
      situation: { apologies: 2 },
      severity: 'medium',
      flagged: {
        'My apologies once more for this.': 'all',
      },
    },
    'something new went wrong': {
      situation: { apologies: 1, newFailure: true },
      good: ['I am sorry, the replacement is out of stock too.'],
    },
    'the customer asks for one': {
      situation: { apologies: 1, requests: ['apology'] },
      good: ['I am sorry we called you a liar.'],
    },
  },
});
