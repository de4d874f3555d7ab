import { blameShouldHave } from '../../../utils/engine/rules/blame-should-have.ts';
import { testRule } from './test-rule.ts';

testRule(blameShouldHave, {
  flagged: {
    'The alarm would still work if somebody had changed the battery.': 'all',
    'Had the lid been shut, the seeds would be dry.': 'all',
    "You'd have known the date if you'd opened the letter.": 'all',
    'You should have read the return terms before ordering.': 'all',
    'You ought to have contacted us sooner.': 'all',
    'If you had checked the size chart, this would not have happened.': 'all',
    'You were supposed to keep the box.': 'all',
    'If the form had been filled in correctly the first time, you would have your card now.': 'all',
    'Next time, read the label before you wash it.': 'all',
    'Had you told us on Monday, we could have stopped the van.': 'all',
    'This could have been avoided if you had kept the receipt.': 'all',
    'Thanks for the photo, but you shouldve measured the door first.': ['you shouldve measured the door first.'],
    'You could at least have rung the bell.': 'all',
  },
  good: [
    'It would help if the photo were a little brighter.',
    'If the courier had rung, you would have it now.',
    'If I had called you on Monday, this would have been over.',
    'You should have received an email this morning.',
    'You should not have had to chase us.',
    'I should have told you that on Monday.',
    'If you had trouble with the link, here is a new one.',
    'You should have been refunded by now, and that is on us.',
    'You could have a refund today if you like.',
    'You should have paid 20, and we took 40: that is our mistake.',
    'If you had the blue one in mind, I can swap it.',
    'You wrote that you should have read the terms sooner.',
    'Should you have more questions, I am here until six.',
    'What should I have said? You are right.',
  ],
});
