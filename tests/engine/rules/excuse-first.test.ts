import { excuseFirst } from '../../../utils/engine/rules/excuse-first.ts';
import { testRule } from './test-rule.ts';

testRule(excuseFirst, {
  flagged: {
    'Due to high volume, your order is delayed.': 'all',
    'We are extremely busy at the moment.': 'all',
    'Because of staff shortages replies take longer.': 'all',
    'As a result of a system migration your data is not visible.': 'all',
    'Our driver was sick on Monday.': 'all',
    'Hello! We have so many orders right now.': ['We have so many orders right now.'],
    'It is the busy season.': 'all',
    'Owing to a strike nothing left the depot.': 'all',
  },
  good: [
    'I am sorry it is late. A storm closed the depot.',
    'It ships today; the delay was due to a stock error.',
    'That took too long, and I see why you are cross. The system was down.',
    'I have moved you to the front, as the queue is long because of the holidays.',
    'The mistake was ours: the server was full.',
    'Thank you for waiting. We were short-staffed on Monday.',
    'Your order left at nine.',
    'Is it the busy season for you too?',
  ],
  given: {
    'where it is how things stand, or sorry is said after it': {
      situation: {},
      severity: 'low',
      flagged: {
        'Your train is cancelled due to a fallen tree.': 'all',
        'It is the busy season. I am sorry we kept you.': ['It is the busy season.'],
      },
    },
    'a customer who asked why': {
      situation: { lastCustomerText: 'Why is it not here yet?' },
      good: ['Because of a storm, the depot closed on Monday.'],
    },
    'a calm customer': {
      situation: { mood: { mood: 'calm' } },
      good: ['Due to the holiday we close at 4.'],
    },
  },
});
