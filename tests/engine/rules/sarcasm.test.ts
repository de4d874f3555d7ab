import { sarcasm } from '../../../utils/engine/rules/sarcasm.ts';
import { testRule } from './test-rule.ts';

testRule(sarcasm, {
  flagged: {
    'Lovely, another form.': 'all',
    'Since you seem to know the oven better, what would you press?': 'all',
    'I could type slower.': 'all',
    'Good luck with that.': 'all',
    'Oh really? How nice for you.': ['Oh really?', 'How nice for you.'],
    'Wow, great job reading the manual.': 'all',
    'Your "emergency" has been logged.': 'all',
    'Must be nice.': 'all',
    'What a surprise.': 'all',
    'I do not have a crystal ball.': 'all',
    'Well, cry me a river.': 'all',
    'The parcel is late, big surprise 🙄': 'all',
    'Ever used a phone before?': 'all',
  },
  good: [
    'Oh wow, I understand why that stung.',
    'Congratulations on the new bakery.',
    'Congratulations on the new home!',
    'Good luck with your exam.',
    'Really? That should not happen.',
    'Great, the payment came through.',
    'Press "Reset" and wait for the light.',
    'Oh no, that is a sad find.',
    'Have you used this oven before?',
    'What a surprise that must have been at the door.',
    'Good luck with the move on Friday.',
    'Your "Gold" card is on its way.',
  ],
});
