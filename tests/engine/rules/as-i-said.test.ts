import { asISaid } from '../../../utils/engine/rules/as-i-said.ts';
import { testRule } from './test-rule.ts';

testRule(asISaid, {
  flagged: {
    'As I already said, it takes five days.': 'all',
    'Like I told you, no.': 'all',
    'I have already explained this.': 'all',
    'For the last time, it is closed.': 'all',
    'As we told you before, the shop opens at nine.': 'all',
    "I've already answered that.": 'all',
    'How many times do I have to say it?': 'all',
    'You have already been told about this.': 'all',
    'Again, the fee is 20 euros.': ['Again,'],
    'Let me repeat: the line is closed.': ['Let me repeat:'],
  },
  good: [
    'Again, we can only say how sorry we are.',
    "As I said at nine, I'd be back by noon: it is on the van.",
    'As you said, the box was open.',
    'As promised, here is the update.',
    'I have already refunded it.',
    'Thanks again.',
    'I am closing the chat now, as I said I would.',
    'Again, I am sorry for the long evening.',
    'Again, thank you for the photo.',
    'I told the driver to ring twice.',
    'I already asked billing, and they check it now.',
    'Once again, feel free to write here.',
    'That is not what you were told, and I mend it today.',
    'You were told Friday and it did not come: that is on us.',
    'You have been told different things by us.',
    'You were told the wrong date.',
  ],
});
