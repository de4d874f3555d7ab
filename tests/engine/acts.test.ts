import { describe, expect, it } from 'vitest';
import { emptyActs, foldActs, readActs } from '../../utils/engine/acts.ts';
import type { ActName, Author } from '../../utils/engine/types.ts';

type Turn = readonly [Author, string];
const read = (...turns: readonly Turn[]) =>
  readActs(turns.reduce((state, [author, text], at) => foldActs(state, { id: `m${at}`, author, text }), emptyActs));
const agent = (text: string): Turn => ['agent', text];
const customer = (text: string): Turn => ['customer', text];

const examples: readonly (readonly [ActName, readonly string[]])[] = [
  ['greeted', ['Hi Ana, I am Tom.', 'Good morning!', 'Welcome back.']],
  [
    'acknowledged',
    [
      'That is really frustrating after such a wait.',
      'I can see why you are upset.',
      'You are right, that should not have happened.',
      'We feel your frustration.',
      'You should not have had to write three times.',
    ],
  ],
  [
    'apologised',
    [
      'I am sorry your kettle arrived broken.',
      'Apologies for the wait.',
      'We got this wrong.',
      'That was our mistake.',
      'That one is on us.',
    ],
  ],
  ['asked', ['Which colour was it?', 'Please send me the number on the label.', 'Could you confirm the date?']],
  [
    'recapped',
    ['So you ordered two and got one.', 'Let me make sure I have this right.', 'To confirm: the lamp came on Monday.'],
  ],
  [
    'offered',
    ['I can send you a new one today.', 'Would you prefer a refund or a replacement?', 'How about Thursday?'],
  ],
  ['promised', ['I will write to you by noon.', "I'll call the courier now.", 'You will have it on Wednesday.']],
  ['thanked', ['Thank you for your patience.', 'Thanks!']],
  [
    'boundary',
    [
      'I want to fix this, and I cannot do it well while I am being insulted.',
      'Please stop swearing at me so that I can help.',
      'If the abuse continues I will end this chat.',
      'I am happy to help, but please keep your language respectful.',
    ],
  ],
  [
    'escalated',
    ['I am passing this to my manager.', 'My supervisor will call you today.', "I've escalated your case."],
  ],
  ['solved', ["I've refunded the fee.", 'Done.', 'It has been fixed now.']],
  ['closed', ['Have a lovely evening!', 'Is there anything else?', "You're welcome."]],
];

describe('what the agent did', () => {
  describe.each(examples)('%s', (act, texts) => {
    it.each(texts)('%s', (text) => expect(read(agent(text)).acts.map((one) => one.act)).toContain(act));
  });

  const none: readonly (readonly [ActName, string])[] = [
    ['apologised', 'Sorry to ask, which street is it?'],
    ['apologised', 'I am so sorry for your loss.'],
    ['apologised', "Sorry, I can't do that."],
    ['boundary', 'Which language do you prefer?'],
    ['boundary', 'You can change the language in the settings.'],
    ['solved', 'Your flight was cancelled by the weather.'],
    ['solved', 'I have not refunded it yet.'],
    ['offered', 'We will do all we can.'],
    ['escalated', 'I am unable to get a manager.'],
  ];
  it.each(none)('no “%s” in “%s”', (act, text) =>
    expect(read(agent(text)).acts.map((one) => one.act)).not.toContain(act),
  );
  it('reads nothing from the customer', () => expect(read(customer('I am sorry, I will call you')).acts).toEqual([]));
});

describe('apologies and promises', () => {
  it('counts messages with an apology, not words', () =>
    expect(read(agent('Sorry, so sorry. Apologies.'), agent('Sorry again.')).apologies).toBe(2));
  it('knows what for', () =>
    expect(read(agent('I am sorry your refund has not arrived yet.')).acts).toMatchObject([
      { act: 'apologised', about: 'refund' },
    ]));
  it('keeps by when', () =>
    expect(read(agent('I will write to you by Thursday 10:00.')).acts).toMatchObject([
      { act: 'promised', about: 'by Thursday 10:00' },
    ]));
});

describe('a new failure', () => {
  const sorry = agent('I am sorry your parcel is late.');
  it('is a new problem after an apology', () =>
    expect(read(customer('My parcel is late'), sorry, customer('it came and the lamp is broken')).newFailure).toBe(
      true,
    ));
  it('is a broken promise', () =>
    expect(read(customer('My parcel is late'), sorry, customer('you said today and still nothing')).newFailure).toBe(
      true,
    ));
  it('is not the same problem told again', () =>
    expect(read(customer('My parcel is late'), sorry, customer('I need it. It is late.')).newFailure).toBe(false));
  it('is over once there was an apology for it', () =>
    expect(
      read(customer('late'), sorry, customer('now it came broken'), agent('I am sorry it is broken.')).newFailure,
    ).toBe(false));
});

describe('acknowledged', () => {
  it('lasts for two agent messages', () => {
    const seen = agent('That must be so annoying.');
    expect(read(seen, agent('Number?')).acknowledged).toBe(true);
    expect(read(seen, agent('Number?'), agent('And the street?')).acknowledged).toBe(false);
  });
});

describe('boundaries', () => {
  const first = agent('I want to help, but I cannot while I am being insulted.');
  const last = agent('I asked once, so this is the last time: if the insults continue I will close this chat.');
  const end = agent('I am closing the chat now because the messages are abusive.');
  it.each([
    [0, []],
    [1, [first]],
    [2, [first, last]],
    [2, [last]],
    [3, [first, last, end]],
    [3, [end]],
  ] as const)('%i', (sent, turns) => expect(read(...turns).boundariesSent).toBe(sent));
});

describe('bounds', () => {
  it('keeps at most 60 acts and 5 texts of 300 characters', () => {
    const turns = Array.from({ length: 200 }, (): Turn => agent(`Hi, I am sorry. ${'Which one? '.repeat(100)}`));
    const acts = read(...turns);
    expect(acts.acts).toHaveLength(60);
    expect(acts.lastAgentTexts).toHaveLength(5);
    expect(Math.max(...acts.lastAgentTexts.map((text) => text.length))).toBeLessThanOrEqual(300);
  });
});
