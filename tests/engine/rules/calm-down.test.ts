import { calmDown } from '../../../utils/engine/rules/calm-down.ts';
import { testRule } from './test-rule.ts';

testRule(calmDown, {
  flagged: {
    'Please calm down.': 'all',
    'There is no need to get upset.': 'all',
    'Relax, it will come.': 'all',
    "Don't be angry with me.": 'all',
    'Take a deep breath.': 'all',
    'You need to calm down first.': 'all',
    'Getting angry with me will not help.': 'all',
    'Chill, we got this.': 'all',
    'Stop shouting.': 'all',
    'No reason to be rude.': 'all',
  },
  good: [
    'Things have calmed down in the depot.',
    'The relaxed fit is in stock.',
    'No need to send the form again.',
    'Do not worry, the refund is already on its way.',
    'You can relax now, the room is booked.',
    'I would be angry too.',
    'You have every reason to be upset.',
    'The chill setting is the second button.',
    'Thank you for staying so calm.',
    "Let's move on and clear the cache.",
    'There is no need to wait at home.',
  ],
  given: {
    'a happy customer': {
      situation: { mood: { mood: 'satisfied', valence: 0.7 } },
      good: ['Time to lean back and, finally, take it easy.'],
    },
    'a customer who only gave their number': {
      situation: { mood: { evidence: [] } },
      good: ['Please be patient while I open it.'],
    },
    'a calm customer asked to be patient': {
      situation: { mood: { mood: 'calm' } },
      good: ['Please be patient, the kiln is warming up.'],
    },
    'an upset customer asked to be patient': {
      situation: {},
      severity: 'medium',
      flagged: {
        'Please be patient.': 'all',
      },
    },
  },
});
