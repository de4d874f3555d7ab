import { nonapologyIf } from '../../../utils/engine/rules/nonapology-if.ts';
import { testRule } from './test-rule.ts';

testRule(nonapologyIf, {
  flagged: {
    'If my note sounded short, I am sorry.': 'all',
    'Should the queue have been long, we apologise.': 'all',
    'Sorry if this caused problems.': 'all',
    'We apologise for any inconvenience.': 'all',
    'Apologies should you have been affected.': 'all',
    'Sorry for whatever went wrong.': 'all',
    'I am sorry if we let you down.': 'all',
    'Any inconvenience is regretted.': 'all',
    'Sorry about anything that went wrong.': 'all',
    'If we made a mistake, I am sorry.': 'all',
  },
  good: [
    'If that read like blame, I am sorry, I worded it badly.',
    'Sorry, if you could send a photo I can start.',
    'Sorry if I repeat myself here.',
    'I am sorry about the double charge.',
    'If it fails again, I will refund you.',
    'I am sorry we sent the wrong one; if you keep it, it is free.',
    'Sorry for the wrong size.',
    'If anything is unclear, ask me.',
    'I am sorry it took a week.',
  ],
  given: {
    'with a question after it': {
      situation: {},
      severity: 'low',
      flagged: {
        'Sorry if the hall was cold. Which row were you in?': ['Sorry if the hall was cold.'],
      },
    },
    'beside a way on': {
      situation: {},
      severity: 'low',
      flagged: {
        'Sorry for any delay. I will send it today.': ['Sorry for any delay.'],
      },
    },
    'a calm customer': {
      situation: { mood: { mood: 'calm' } },
      severity: 'low',
      flagged: {
        'Sorry for any trouble.': 'all',
      },
    },
  },
});
