import { blameFailedTo } from '../../../utils/engine/rules/blame-failed-to.ts';
import { testRule } from './test-rule.ts';

testRule(blameFailedTo, {
  flagged: {
    'You failed to provide the order number.': 'all',
    'Because you never confirmed the address, the parcel came back.': 'all',
    'You forgot to enter the code.': 'all',
    'Since you did not read the email, you missed the deadline.': 'all',
    'Your failure to reply in time closed the case.': 'all',
    'You simply did not follow the steps.': 'all',
    'You never told us about the stairs.': 'all',
    'You obviously ignored our letter.': 'all',
    'As you did not bother to answer, we sent it back.': 'all',
  },
  good: [
    'If you did not receive the code, I will resend it.',
    'You did not do anything wrong.',
    'Because you never received the parcel, I am sending a new one.',
    'I forgot to attach the label, sorry.',
    'Did you forget the password? I can reset it.',
    'If you have not sent the form yet, there is time until Friday.',
    'You did not miss anything, the page was moved.',
    'We failed to tell you about the strike.',
    'I see you have not signed the second page yet; shall I send the link again?',
    'You told us you did not read the mail, so here it is in short.',
  ],
});
