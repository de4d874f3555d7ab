import { badLanguage } from '../../../utils/engine/rules/bad-language.ts';
import { testRule } from './test-rule.ts';

testRule(badLanguage, {
  flagged: {
    'What the hell do you want?': 'all',
    'This is bullshit.': 'all',
    'F*** the courier.': 'all',
    'WTF are you on about?': 'all',
    'That was a sh1tty day.': 'all',
    'Well, d*mn, no. Bollocks to that.': 'all',
    'He is an a**hole.': 'all',
    'The f u c k i n g printer.': 'all',
    'You wrote "bullshit" twice.': ['bullshit'],
    'Fuuuck.': 'all',
  },
  good: [
    'What a bloody awful way to start a holiday.',
    'The Scunthorpe store is open.',
    'I will assist your class.',
    'Hello there.',
    'The shell of the phone is cracked.',
    'Dick Smith has it in stock.',
    'The cockpit is cleaned at six.',
    'One hell of a week, I am sorry.',
    'It costs 5$ and ships today.',
    'Rating: **** out of five.',
    'A Pinot from Essex, with assorted mushrooms.',
  ],
  given: {
    'when the customer said it, in sympathy': {
      situation: { lastCustomerText: 'what a crap day' },
      good: ['A crap day indeed, and we made it longer. Your bag is found.'],
    },
  },
});
