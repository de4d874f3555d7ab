import { flatRefusal } from '../../../utils/engine/rules/flat-refusal.ts';
import { testRule } from './test-rule.ts';

testRule(flatRefusal, {
  flagged: {
    'That is not something we do.': 'all',
    'My supervisor would only tell you the same.': 'all',
    'Sold as seen.': 'all',
    'We cannot refund this.': 'all',
    'There is nothing more I can do.': 'all',
    'That is not possible.': 'all',
    "No, I won't do that. That's final.": ["No, I won't do that."],
    'Sent is sent.': 'all',
    'We do not accept returns.': 'all',
    'You are not eligible.': 'all',
    'Not possible.': 'all',
    'A refund is out of the question.': 'all',
  },
  good: [
    'I am unable to retrieve the file you named.',
    'We cannot give more notice. We suggest being there at six all the same.',
    "I can't open it here, Marta can.",
    "I can't say yet which day it will be.",
    "I can't share your neighbour's number.",
    'That is no way to treat you.',
    'There is no way I leave this open over the weekend.',
    "I can't refund it to cash, but I can give you credit.",
    "I can't see the order under this email. Could you try another?",
    "I can't imagine how tiring this was.",
    'That is not possible online, so let me do it here.',
    'We do not ship there, the shop in Leeds does: you can order it from them.',
    'I cannot take card numbers in this chat. The secure link is in your mail.',
    'I will not charge you for that.',
    'We cannot wait to see your photos.',
    'Is that not possible for you on Friday?',
    'I am unable to open the gate. Please have your friend ask at the desk.',
    'We cannot take the booking back; the agency will need to refund it.',
  ],
  given: {
    'a calm question': {
      situation: { mood: { mood: 'calm', valence: 0 }, lastCustomerText: 'Do you sell it in bulk?' },
      severity: 'low',
      flagged: {
        'We do not offer bulk sizes.': 'all',
      },
    },
    'an upset customer': {
      situation: {},
      severity: 'high',
      flagged: {
        'We cannot refund this.': 'all',
      },
    },
    'a calm customer': {
      situation: { mood: { mood: 'calm' } },
      severity: 'medium',
      flagged: {
        'We cannot refund this.': 'all',
      },
    },
  },
});
