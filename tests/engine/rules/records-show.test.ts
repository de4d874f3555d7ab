import { recordsShow } from '../../../utils/engine/rules/records-show.ts';
import { testRule } from './test-rule.ts';

testRule(recordsShow, {
  flagged: {
    'Our records show that it was delivered.': 'all',
    'The system says you cancelled.': 'all',
    'Tracking indicates you signed for it.': 'all',
    'According to our logs nobody called.': 'all',
    'Our system shows no such booking.': 'all',
    'There is no record of your call.': 'all',
    'The scan proves the parcel was not damaged.': 'all',
    'We have no trace of any complaint.': 'all',
  },
  good: [
    'Our records show we charged you twice.',
    'Tracking says delivered, so I am opening a trace.',
    'The system shows your refund from today.',
    'What does the tracking show on your side?',
    'Our log shows no call, so let me ask the night shift.',
    'The records show two parcels. Could you tell me which one came?',
    'There is no record of it yet; I will ask the depot.',
    'The system shows a refund of 20 pounds on Monday.',
  ],
});
