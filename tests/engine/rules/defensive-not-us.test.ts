import { defensiveNotUs } from '../../../utils/engine/rules/defensive-not-us.ts';
import { testRule } from './test-rule.ts';

testRule(defensiveNotUs, {
  flagged: {
    'You know how it is with ferries.': 'all',
    'Blame it on the new scanner.': 'all',
    'We only print the tickets.': 'all',
    'That is not our fault.': 'all',
    "It's the courier's fault, not ours.": 'all',
    'I just work here.': 'all',
    'This is not my department.': 'all',
    'It is out of our hands.': 'all',
    "Don't blame us, blame the bank.": 'all',
    'Marketing had no time, as always.': 'all',
    'We have no control over the weather.': 'all',
    'You can not expect us to know that.': 'all',
    'You need to take that up with the seller.': 'all',
  },
  good: [
    'As we are not responsible for the lifts there, we recommend asking the station.',
    'It is not my department, but I walked over and they have your letter.',
    'This is not your fault.',
    'It was our fault.',
    'It is not your responsibility to chase the courier.',
    'Our job is not done until it works.',
    'I have taken it up with the courier myself.',
    'The courier brings it at four.',
    'That is not our usual standard, and I am sorry.',
    'The bank confirmed it this morning.',
  ],
  given: {
    'a calm question whether it can be done': {
      situation: { mood: { mood: 'calm', valence: 0 }, lastCustomerText: 'Can the ferry wait for us?' },
      severity: 'low',
      flagged: {
        'We have no control over the ferry.': 'all',
      },
    },
    'with an own act': {
      situation: {},
      severity: 'low',
      flagged: {
        'The courier is to blame, and I am sending a new one today.': ['The courier is to blame'],
      },
    },
  },
});
