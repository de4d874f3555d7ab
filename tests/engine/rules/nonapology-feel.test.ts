import { nonapologyFeel } from '../../../utils/engine/rules/nonapology-feel.ts';
import { testRule } from './test-rule.ts';

testRule(nonapologyFeel, {
  flagged: {
    'Sorry you found the room cold.': 'all',
    'I regret that you took it like that.': 'all',
    'Sorry that our tone was not to your liking.': 'all',
    "I'm sorry you feel that way.": 'all',
    'Sorry that you are upset.': 'all',
    'We apologize that you felt ignored.': 'all',
    'I am sorry you think we do not care.': 'all',
    'Sorry if it seemed rude to you.': 'all',
    'I am sorry for your frustration.': 'all',
    'We regret that you have that impression.': 'all',
    'I am sorry you misunderstood.': 'all',
    'Apologies that you took it that way.': 'all',
  },
  good: [
    'I am sorry you found the door locked at seven, that is on us.',
    'I am sorry we left you waiting.',
    'Sorry you had to call twice.',
    'I am sorry this upset your plans.',
    'I am sorry for your loss.',
    'Sorry that our reply made you feel ignored; it was careless.',
    'I am sorry you are still locked out.',
    'Sorry you are unwell; take all the time you need.',
    'I feel the same, six days is too long.',
    'I am sorry the lamp came broken.',
    'I am sorry you were disappointed with the room and that the heating was off.',
  ],
  given: {
    'disappointed with a thing, and facts follow': {
      situation: {},
      severity: 'low',
      flagged: {
        'We are sorry you are unhappy with the parking fee. The garage behind the church is free from six in the evening.':
          ['We are sorry you are unhappy with the parking fee.'],
      },
    },
    'sorry to hear it': {
      situation: {},
      severity: 'medium',
      flagged: {
        'Sorry to hear you feel that way.': 'all',
      },
    },
  },
});
