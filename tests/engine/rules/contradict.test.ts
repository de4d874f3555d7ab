import { contradict } from '../../../utils/engine/rules/contradict.ts';
import { testRule } from './test-rule.ts';

testRule(contradict, {
  flagged: {
    'You say it was shut, yet the log has it open.': 'all',
    'I find it hard to believe that it burst.': 'all',
    'Who told you that?': 'all',
    "That's not true.": 'all',
    'You are mistaken.': 'all',
    'That never happened.': 'all',
    'No, you ordered it on Monday.': 'all',
    'I have to disagree.': 'all',
    'We did tell you about the fee.': 'all',
    'The driver did knock, twice.': 'all',
    'It does say so in the mail.': 'all',
    'You did agree to the price.': 'all',
    'Our scanners never make mistakes.': 'all',
    'One of you is not telling the truth.': 'all',
    "Steel can't rust, so it came from your kitchen.": ["Steel can't rust"],
  },
  good: [
    'The visit did not take place, and you noticed in time: you did cancel in time.',
    'That is not right, and I will fix it.',
    "You're not wrong about that.",
    'The date I gave you was wrong, sorry.',
    'Is this address correct?',
    'If that is incorrect, tell me and I change it.',
    'We did receive your letter, thank you.',
    'What I wrote this morning was not correct, sorry.',
    'You did nothing wrong.',
    'A call at noon was promised, and I apologise that it did not happen.',
    'I do not disagree with you at all.',
    'If you did sign it, the copy is in your mail.',
  ],
});
