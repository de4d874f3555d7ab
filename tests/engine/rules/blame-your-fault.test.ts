import { blameYourFault } from '../../../utils/engine/rules/blame-your-fault.ts';
import { testRule } from './test-rule.ts';

testRule(blameYourFault, {
  flagged: {
    'Somebody at your office must have switched it off.': 'all',
    'Folks who never empty the tray get jams.': 'all',
    'That is what happens when the door is left open.': 'all',
    'That was your own mistake.': 'all',
    'You entered the wrong address.': 'all',
    'This looks like user error.': 'all',
    'The problem is on your end.': 'all',
    'You must have dropped it.': 'all',
    'The stain is caused by improper use.': 'all',
    'That usually comes from how it is stored at home.': 'all',
    'You probably typed it wrong.': 'all',
    'It seems you have deleted the file yourself.': 'all',
    'Nobody forced you to sign.': 'all',
  },
  good: [
    'This is not your fault at all.',
    'Nothing you did caused this.',
    'Is the light on the router on your side green?',
    'We entered the wrong address.',
    'You received the wrong book, sorry.',
    'You were charged the wrong amount, and I have put it right.',
    'Did you get an error when you pressed save?',
    'No mistake on your part: our form was broken.',
    'You must have been worried, two days with no news.',
    'It is our fault, not yours.',
  ],
});
