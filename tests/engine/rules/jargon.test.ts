import { jargon } from '../../../utils/engine/rules/jargon.ts';
import { testRule } from './test-rule.ts';

testRule(jargon, {
  flagged: {
    'I raised an RMA with L2.': ['an RMA', 'L2'],
    'The AWB shows POD.': ['AWB', 'POD'],
    'Our SLA is 48 hours.': ['SLA'],
    'The SKU is not provisioned.': ['SKU', 'provisioned'],
    'It sits with tier 2 now.': ['tier 2'],
    'The backend is slow today.': ['backend'],
    'I put it in the CRM.': ['CRM'],
    'A KYC is pending.': ['KYC'],
  },
  good: [
    'I made you a return number (RMA).',
    'You will get an SMS with the PIN.',
    'The ETA is Friday.',
    'Your PDF is in the mail.',
    'A pod of coffee is missing from the box.',
    'The front and the back end of the shelf are swapped.',
    'I have asked our technical team.',
    'The app needs the newest version.',
  ],
  given: {
    'when the customer used the word': {
      situation: { lastCustomerText: 'What is my RMA?' },
      good: ['Your RMA is 22.'],
    },
  },
});
