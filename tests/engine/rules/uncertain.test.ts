import { uncertain } from '../../../utils/engine/rules/uncertain.ts';
import { testRule } from './test-rule.ts';

testRule(uncertain, {
  flagged: {
    'I think it maybe ships next week.': 'all',
    'I guess it should be fine.': 'all',
    "I don't know.": 'all',
    'Hopefully the refund comes, not sure though.': 'all',
    'No idea.': 'all',
    'Probably on Tuesday.': 'all',
    'I believe the shop is open.': 'all',
    'It should be okay.': 'all',
  },
  good: [
    'I think so; let me confirm it now.',
    'I imagine that was tiring.',
    'It usually takes 3 to 5 days.',
    "I don't know yet; billing will tell me by noon.",
    'I think you deserve better.',
    'If you are not sure, send me a photo.',
    'I believe we can do better than that, and I have asked.',
    'Would you maybe like the earlier train?',
    'Not sure yet. I will ask the pilot.',
  ],
});
