import { escalationRefused } from '../../../utils/engine/rules/escalation-refused.ts';
import { testRule } from './test-rule.ts';

testRule(escalationRefused, {
  given: {
    'nobody asked for a manager': {
      situation: {},
      good: ['There is no supervisor here.', "I can't transfer you."],
    },
    'a customer who asked for a manager': {
      situation: { requests: ['manager'] },
      flagged: {
        'My manager will tell you the same.': 'all',
        'There is no supervisor here.': 'all',
        "I can't transfer you.": 'all',
        'Nobody higher will help.': 'all',
        'I am the highest person you can talk to.': 'all',
        'My boss is too busy for this.': 'all',
        'There is no need to escalate this.': 'all',
        'She will say the same.': 'all',
      },
      good: [
        'Of course, I will get my lead now.',
        'She is away until 3; may she call you then?',
        'I can fix this right now, or bring in my lead; your choice.',
        'My manager approved it.',
        'My manager Ana will call you at four.',
        'I cannot transfer you right now, but my lead is free at 3 pm.',
        'I have asked my supervisor to join.',
        'My lead has your whole story, nobody will ask again.',
      ],
    },
  },
});
