import { missingOwnership } from '../../../utils/engine/rules/missing-ownership.ts';
import { testRule } from './test-rule.ts';

testRule(missingOwnership, {
  flagged: {
    'Mistakes were made.': 'omission',
    'There has been a misunderstanding.': 'omission',
    'Someone will look into it.': 'omission',
    'You will be contacted by the team.': 'omission',
    'An error occurred.': 'omission',
    'It is being handled.': 'omission',
    'Your complaint will be reviewed.': 'omission',
  },
  good: [
    'If the gate changes, you will be contacted.',
    'I passed it to the team and I will follow it.',
    'There was a misunderstanding on our part.',
    'We made a mistake.',
    'Your screen shows "An error occurred", is that right? I am checking it.',
    'Someone will ring you today at five.',
    'It was our slip.',
    'Somebody will be at the desk until 9 pm.',
  ],
});
