import { threatRetaliation } from '../../../utils/engine/rules/threat-retaliation.ts';
import { testRule } from './test-rule.ts';

testRule(threatRetaliation, {
  flagged: {
    'I will cancel your order if you keep writing.': 'all',
    'Keep this up and you get nothing.': 'all',
    "You'll regret this.": 'all',
    'I can put you at the back of the queue.': 'all',
    "I'll note your behaviour so nobody helps you, because you were rude.": 'all',
    'Careful, neighbours talk and landlords listen.': 'all',
    "We'll see how far you get with that.": 'all',
    'It could get expensive for you.': 'all',
    'Pay now or else.': 'all',
    'I would think twice before posting that.': 'all',
    'If you keep complaining, we will close your account.': 'all',
  },
  good: [
    'I will end the chat if the insults continue.',
    'Service pauses on the 5th unless paid; I can set up a plan.',
    'I will note your preference for email.',
    'I can cancel your order if you like.',
    'Keep the receipt and we will refund it.',
    'We will see how the skin heals, and I ring on Friday.',
    'Try it again and I will watch the log.',
    'Be careful with the hot plate.',
    'A fee of five euros is due after the 9th; shall I move the date?',
    'You will get there in time, the road is clear.',
  ],
});
