import { describe, expect, it } from 'vitest';
import { emptyQuestions, foldQuestions, readQuestions } from '../../utils/engine/questions.ts';
import type { Author, Request } from '../../utils/engine/types.ts';

type Turn = readonly [Author, string];
const read = (...turns: readonly Turn[]) =>
  readQuestions(
    turns.reduce((state, [author, text], at) => foldQuestions(state, { id: `m${at}`, author, text }), emptyQuestions),
  );
const open = (...turns: readonly Turn[]) => read(...turns).openQuestions.map(({ text }) => text);
const agent = (text: string): Turn => ['agent', text];
const customer = (text: string): Turn => ['customer', text];

describe('questions', () => {
  it.each([
    'Will it be here before Saturday?',
    'when will it arrive',
    'how long does a refund take',
    'do you deliver to Norway',
    'Can I still change the address?',
    'what happens to my deposit',
    'let me know when it ships',
    'Any update on my claim?',
  ])('waits for an answer: %s', (text) => expect(open(customer(text))).toEqual([text]));

  it.each([
    'Are you kidding me?',
    'Really?',
    'is this a joke?',
    'How dare you?',
    'what the hell?',
    'are you taking the piss?',
    'How hard can it be?',
    'When I called, nobody answered.',
    'Have a nice day',
    'Why am I not surprised.',
    'Which is not what I ordered.',
    'It is late.',
    '???',
  ])('only vents or tells: %s', (text) => expect(open(customer(text))).toEqual([]));

  it('takes the question out of a longer message', () =>
    expect(open(customer('My vases are late. Will they be here before Saturday? I am worried.'))).toEqual([
      'Will they be here before Saturday?',
    ]));
});

describe('answers', () => {
  const when = customer('When will my sofa arrive?');
  it.each(['It arrives on Friday.', 'Your sofa should be there within 3 days.', 'Tomorrow, first stop.'])(
    'closes it: %s',
    (text) => expect(open(when, agent(text))).toEqual([]),
  );
  it.each([
    'Let me check that for you.',
    'Could you send me the order number?',
    'I am sorry about the wait.',
    'Hi Ana!',
    '',
  ])('leaves it open: %s', (text) => expect(open(when, agent(text))).toHaveLength(1));
  it('closes yes-or-no questions with yes or no', () =>
    expect(open(customer('Can I still change the address?'), agent('Yes, I have opened it for you.'))).toEqual([]));
  describe('only what answers a yes-or-no question closes it', () => {
    const cases: readonly (readonly [question: string, answers: readonly string[], others: readonly string[]])[] = [
      [
        'Will it be here before Saturday?',
        ['Yes, it will.', 'I am afraid not.', 'It arrives on Friday by noon.', 'It will not be there in time.'],
        [
          'Your parcel is still in transit.',
          'I have passed this on to the courier.',
          'There is no news yet from them.',
        ],
      ],
      [
        'Can you waive the fee?',
        ['I can take half of it off.', 'Unfortunately the fee stays.', 'We do not charge it twice, so yes.'],
        ['The fee is listed in your contract.', 'Your account is active.'],
      ],
      [
        'Can I keep the old number?',
        ['You can keep it.', 'No need to change anything.', 'That is possible.'],
        ['I have opened your file.', 'Our team works on it.'],
      ],
      [
        'Is the lamp dimmable?',
        ['It is, with any standard dimmer.', 'Not really.', 'The lamp works with a dimmer.'],
        ['I have asked a colleague.', 'Thank you for writing to us.'],
      ],
    ];
    it.each(cases.flatMap(([question, answers]) => answers.map((text) => [question, text] as const)))(
      '%s %s',
      (question, text) => expect(open(customer(question), agent(text))).toEqual([]),
    );
    it.each(cases.flatMap(([question, , others]) => others.map((text) => [question, text] as const)))(
      '%s Still open after: %s',
      (question, text) => expect(open(customer(question), agent(text))).toEqual([question]),
    );
  });
  it('closes everything when the customer says thanks', () =>
    expect(open(when, agent('See the link.'), customer('perfect, thanks'))).toEqual([]));
  it('does not take a sharp thanks for one', () =>
    expect(open(when, agent('See the link.'), customer('thanks, but that says nothing'))).toHaveLength(1));
  it('keeps one of a question asked twice', () =>
    expect(open(when, agent('One moment.'), customer('so when does the sofa arrive?'))).toEqual([
      'so when does the sofa arrive?',
    ]));
  it('keeps at most six', () => {
    const many = ['cats', 'dogs', 'birds', 'fish', 'mice', 'bears', 'goats', 'bees'].map((one) =>
      customer(`Do you sell ${one}?`),
    );
    expect(open(...many)).toHaveLength(6);
  });
});

const wants: readonly (readonly [Request, readonly string[]])[] = [
  [
    'manager',
    [
      'I want to speak to your manager',
      'get me a supervisor',
      'regional manager please',
      'escalate this now',
      'put me through to someone in charge',
      'Is there a manager I can talk to?',
      'Enough. Manager, now.',
      'Who do you report to?',
      'let me talk to your superiors',
      'be so good as to put me through to whoever manages the partner',
    ],
  ],
  ['refund', ['I want my money back', 'please refund me', 'can I get a refund']],
  ['cancel', ['I want to cancel', 'cancel my subscription', 'how do i cancel this']],
  ['replacement', ['send me a new one', 'I need a replacement', 'can you swap it']],
  ['call_back', ['call me back', 'can someone call me', 'I would like a callback']],
  ['apology', ['I want an apology', 'not even an apology']],
  ['compensation', ['what about compensation', 'I expect a voucher for this', 'how will you make it up to me']],
];
describe('requests', () => {
  describe.each(wants)('%s', (request, texts) => {
    it.each(texts)('%s', (text) => expect(read(customer(text)).requests).toContain(request));
  });
  const none: readonly (readonly [Request, string])[] = [
    ['manager', 'I spoke to a manager last week'],
    ['manager', 'I am the manager of a small shop'],
    ['manager', 'my password manager is broken'],
    ['cancel', 'you cancelled my flight'],
    ['refund', "I don't want a refund, I want my lamp"],
    ['call_back', 'nobody called me back'],
  ];
  it.each(none)('no %s in “%s”', (request, text) => expect(read(customer(text)).requests).not.toContain(request));

  it('is due a manager until the agent brings one in', () => {
    const asked = customer('I want your manager');
    expect(read(asked).managerDue).toBe(true);
    expect(read(asked, agent('My manager will call you at 3.')).managerDue).toBe(false);
    expect(read(asked, agent('There is no manager available.')).managerDue).toBe(true);
  });
});
