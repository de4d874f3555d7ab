import { boundaryHarsh } from '../../../utils/engine/rules/boundary-harsh.ts';
import { testRule } from './test-rule.ts';

testRule(boundaryHarsh, {
  flagged: {
    'Watch your mouth.': 'all',
    "I don't have to take this.": 'all',
    "One more word and I'm gone.": 'all',
    'Stop shouting at me.': 'all',
    'How dare you.': 'all',
    'Mind your manners.': 'all',
    'I will not tolerate this.': 'all',
    'Show some respect.': 'all',
  },
  good: [
    'I want to help; please leave out the insults.',
    'Stop the washing machine, then open the filter.',
    'Watch your mailbox, the code comes today.',
    'I do not have to ask anyone, it is done.',
    'Stop it with the red key, then turn it off.',
    'One more message from the bank and we are done.',
    'I will not accept the fee on your behalf.',
    'Mind the step at the door.',
  ],
  given: {
    'after a first insult, no limit set yet': {
      situation: { mood: { mood: 'abusive', abuseLevel: 1, insults: 1 } },
      flagged: {
        'I am ending this chat.': 'all',
      },
      good: ['If the insults go on, I will end the chat.'],
    },
    'after two limits': {
      situation: { mood: { mood: 'abusive', abuseLevel: 2, insults: 3 }, boundariesSent: 2 },
      good: ['I am closing the chat now, as I said I would.'],
    },
    'after a threat of violence': {
      situation: { mood: { mood: 'abusive', abuseLevel: 3, insults: 1 } },
      good: ['I am ending the chat because of the threat.'],
    },
  },
});
