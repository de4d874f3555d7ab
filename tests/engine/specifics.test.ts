import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptySpecifics, foldSpecifics, readSpecifics } from '../../utils/engine/specifics.ts';
import type { Author, Message, SpecificKind } from '../../utils/engine/types.ts';
import { SPECIFIC_KINDS } from '../../utils/engine/words.ts';
import { cpuNow } from './cpu-now.ts';

type Turn = string | readonly [Author, string];
const messages = (turns: readonly Turn[]): Message[] =>
  turns.map((turn, at) =>
    typeof turn === 'string'
      ? { id: `m${at}`, author: 'customer', text: turn }
      : { id: `m${at}`, author: turn[0], text: turn[1] },
  );
const read = (...turns: readonly Turn[]) => readSpecifics(messages(turns).reduce(foldSpecifics, emptySpecifics), []);
const textOf = (kind: SpecificKind, ...turns: readonly Turn[]) =>
  read(...turns).find((fact) => fact.kind === kind)?.text;
const factOf = (kind: SpecificKind, ...turns: readonly Turn[]) => read(...turns).find((fact) => fact.kind === kind);

const NUMBER_PLEASE: Turn = ['agent', 'Could you send me your order number?'];

const examples: readonly (readonly [kind: SpecificKind, fact: string, ...turns: Turn[]])[] = [
  ['order', 'PD-48213', 'My order PD-48213 is late'],
  ['order', '4471', 'order number: 4471, where is it'],
  ['order', '4471', 'order #4471 please'],
  ['order', '4471', 'its #4471'],
  ['order', 'MV-2207', 'Reference MV-2207. Nobody came.'],
  ['order', 'JX20', NUMBER_PLEASE, 'JX20'],
  ['order', '88213', NUMBER_PLEASE, '88213, and hurry'],
  ['order', 'RB 4471', NUMBER_PLEASE, 'RB 4471'],
  ['order', '114-5523981-77', 'Amazon says 114-5523981-77 was delivered'],
  ['order', 'X4KQ2Z', 'booking reference X4KQ2Z, two adults'],
  ['order', '4472', 'order 4471. sorry, I mean order 4472'],
  ['amount', '£60', 'you still owe me £60'],
  ['amount', '89.90', 'You took 89.90 twice. Explain.'],
  ['amount', '1,299.00 €', 'I paid 1,299.00 € for this'],
  ['amount', '25 euros', 'there is a second payment of 25 euros'],
  ['amount', '150', 'and what about the 150 express fee?'],
  ['amount', 'twenty quid', 'that cost me twenty quid'],
  ['amount', '$49', 'why was i charged $49'],
  ['amount', '12', 'you charged me 12 for nothing'],
  ['amount', '340', 'deposit was 340, I want it back'],
  ['amount', '79', 'my bill jumped from 45 to 79'],
  ['duration', 'six days', 'It is six days late'],
  ['duration', '45 minutes', 'I have been on hold for 45 minutes'],
  ['duration', 'two weeks', 'been waiting two weeks now'],
  ['duration', '3 working days', 'already 3 working days and nothing'],
  ['duration', '2 hrs', 'no answer for 2 hrs'],
  ['contacts', 'third time', 'this is the third time I write'],
  ['contacts', '4th email', 'my 4th email about it'],
  ['contacts', 'twice', 'I called you twice already'],
  ['contacts', 'five times', 'explained it five times'],
  ['contacts', '3 calls', 'after 3 calls nobody knows anything'],
  ['date', 'Tuesday', 'My vases were due Tuesday'],
  ['date', '3 May', 'I ordered it on 3 May'],
  ['date', 'yesterday', 'it came yesterday'],
  ['date', 'Monday', 'no hot water since Monday'],
  ['date', 'the 8th', 'promised for the 8th and nothing'],
  ['date', 'may', 'trying to get this fixed since may'],
  ['date', '12/11/2026', 'delivery date was 12/11/2026'],
  ['date', 'march', 'bought it in march'],
  ['item', 'blue kettle', 'my blue kettle arrived broken'],
  ['item', 'brass lamp', 'The brass lamp is scratched'],
  ['item', 'guitar', 'My guitar has a crack'],
  ['item', 'red boots', 'sending back the red boots, R-2019'],
  ['item', 'bed', 'bed was promised for last week'],
  ['item', 'coffee machine', 'I bought a coffee machine from you and it leaks'],
  ['item', 'washing machine', 'the washing machine makes a noise'],
  ['item', 'box of chocolates', 'I ordered a box of chocolates'],
  ['item', 'desk', 'two legs of the desk are missing'],
  ['item', 'headphones', 'headphones wont charge'],
  ['item', 'passport holder', 'ordered a passport holder, got a belt'],
  ['item', 'curtains', 'where are my curtains'],
  ['item', 'wedding dress', 'I need my wedding dress by Saturday'],
  ['item', 'theremin', 'the theremin I bought does not make a sound'],
  ['item', 'gym membership', 'please cancel my gym membership'],
  ['item', 'internet', 'my internet is down again'],
  ['name', 'Vicky', "Her name's Vicky, she said it is ok"],
  ['name', 'Ana', "Can we move Ana's lesson to Tuesday"],
  ['name', 'Marcus', 'I spoke to Marcus yesterday'],
  ['name', 'Ines Duarte', 'My name is Ines Duarte.'],
  ['place', '4C', 'flat 4C, second floor'],
  ['place', 'Leeds store', 'I was in your Leeds store'],
  ['place', '12 Oak Street', 'deliver it to 12 Oak Street please'],
  ['place', 'Oak Road', 'in your shop on Oak Road'],
  ['place', 'Split', 'my inbound flight from Split is late'],
  ['amount', '420', '420 for a cleaning nobody did?'],
  ['amount', '268', 'still waiting for 268 back'],
  ['item', 'starter', 'does the starter survive in the post'],
  ['place', 'Lyon', 'the courier left it at the depot in Lyon'],
];

describe('what is no fact', () => {
  it.each([
    ['amount', 'I have been waiting 10+ minutes and tried 3 different credit cards'],
    ['amount', 'I paid 10+ minutes ago'],
    ['amount', 'there are 2 refunds missing and 3 payments I do not know'],
    ['item', 'Your team called my phone twice'],
    ['item', 'it refers to events in the initial phone call'],
    ['item', 'my dad is a silver member with you'],
    ['item', 'I always have an unprofessional experience here'],
  ] as const)('%s: %s', (kind, text) => expect(textOf(kind, text)).toBeUndefined());

  it.each([
    ['item', 'my laptop requires a new charger', 'laptop'],
    ['item', 'My phone is cracked', 'phone'],
    ['item', 'A lamp arrived broken', 'lamp'],
    ['amount', 'there is a 25 fee on my bill', '25'],
    ['amount', 'I want my 30 credit back', '30'],
  ] as const)('but %s: %s', (kind, text, fact) => expect(textOf(kind, text)).toBe(fact));
});

describe('whose the thing is', () => {
  const itemOf = (text: string) =>
    readSpecifics(foldSpecifics(emptySpecifics, { id: 'm', author: 'customer', text }), []).find(
      ({ kind }) => kind === 'item',
    );
  it.each([
    ['my', 'my blue kettle arrived broken'],
    ['the', 'The kettle arrived broken'],
    ['my', 'My new kettle leaks'],
    [undefined, 'kettle arrived broken'],
  ])('%s: %s', (determiner, text) => expect(itemOf(text)?.determiner).toBe(determiner));
});

describe('facts as the customer wrote them', () => {
  for (const [kind, fact, ...turns] of examples) {
    it(`${kind} “${fact}” of ${JSON.stringify(turns)}`, () => expect(textOf(kind, ...turns)).toBe(fact));
  }
});

describe('what is none', () => {
  const none: readonly (readonly [SpecificKind, string])[] = [
    ['order', 'I bought it in 2024'],
    ['order', 'call me on 0171 555 0199'],
    ['order', 'I paid $4471 for it'],
    ['order', 'my iPhone 15 on iOS 17.2 is slow'],
    ['order', 'I am order in a mess'],
    ['order', 'ordered 5 boxes of tea'],
    ['amount', 'it has been 45 minutes and 3 calls'],
    ['amount', 'flight at 7.45 from gate 12'],
    ['date', 'you may want to check the second one'],
    ['date', 'I sat there and the sun was out'],
    ['date', '1/2 hello there'],
    ['contacts', 'first time I use this shop'],
    ['contacts', 'you charged me twice'],
    ['contacts', 'one more time please'],
    ['duration', 'a 3 year warranty'],
    ['duration', 'he is 9 years old'],
    ['item', 'my money is gone and so is my patience'],
    ['item', 'what a joke of a company'],
    ['item', 'Hello, I have a question'],
    ['item', 'this is the worst service ever'],
    ['item', 'over the phone they said no'],
    ['item', 'Disappointing. Really disappointing.'],
    ['item', 'Unlucky not to be home'],
    ['name', 'Hi Josh, thanks for the help'],
    ['name', 'I spoke to Customer Service'],
    ['place', 'I am in Trouble'],
  ];
  it.each(none)('no %s in “%s”', (kind, text) => expect(textOf(kind, text)).toBeUndefined());
});

describe('numbers and roles', () => {
  it('gives days for a duration in days or weeks', () => {
    expect(factOf('duration', 'six days late')).toMatchObject({ value: 6, role: 'days' });
    expect(factOf('duration', 'I have waited two weeks')).toMatchObject({ value: 14 });
  });
  it('knows a wait, a limit and a loyal customer from days gone by', () => {
    expect(factOf('duration', 'on hold for 45 minutes')?.role).toBe('wait');
    expect(factOf('duration', 'you said within 3 days')).not.toHaveProperty('value');
    expect(factOf('duration', 'I have been a customer for 9 years')).toMatchObject({ role: 'tenure' });
  });
  it('counts contacts', () => {
    expect(factOf('contacts', 'FOURTH time I ask')?.value).toBe(4);
    expect(factOf('contacts', 'I have called twice')?.value).toBe(2);
  });
  it('reads sums in both ways of writing them', () => {
    expect(factOf('amount', 'I paid €1.299,00')?.value).toBe(1299);
    expect(factOf('amount', 'I paid $1,299.50')?.value).toBe(1299.5);
  });
  it('gives dates their part', () => {
    expect(factOf('date', 'it was due Tuesday')?.role).toBe('due');
    expect(factOf('date', 'I need it before Saturday')?.role).toBe('deadline');
    expect(factOf('date', 'down since Monday')?.role).toBe('since');
  });
  it('keeps a due date and a deadline', () =>
    expect(
      read('My vases were due Tuesday. I need them before Saturday.').filter(({ kind }) => kind === 'date'),
    ).toMatchObject([
      { text: 'Tuesday', role: 'due' },
      { text: 'Saturday', role: 'deadline' },
    ]));
});

describe('over the chat', () => {
  it('takes the newer order number', () => expect(textOf('order', 'order 4471', 'no, order 9920')).toBe('9920'));
  it('keeps the thing when a lesser one is named later', () =>
    expect(textOf('item', 'my blue kettle arrived broken', 'the box is fine')).toBe('blue kettle'));
  it('takes no fact from the agent', () => expect(read(['agent', 'Order 4471 of 3 May, £20, is late'])).toEqual([]));
  it('lets the agent change, add and remove', () => {
    const state = messages(['order 4471 is late, my lamp too']).reduce(foldSpecifics, emptySpecifics);
    const changed = readSpecifics(state, [{ field: 'specific', kind: 'order', from: '4471', to: '4472' }]);
    expect(changed.find(({ kind }) => kind === 'order')).toMatchObject({ text: '4472', corrected: true });
    const removed = readSpecifics(state, [{ field: 'specific', kind: 'order', from: '4471', to: undefined }]);
    expect(removed.some(({ kind }) => kind === 'order')).toBe(false);
    const added = readSpecifics(state, [{ field: 'specific', kind: 'name', from: undefined, to: 'Ana' }]);
    expect(added.find(({ kind }) => kind === 'name')).toMatchObject({ text: 'Ana', corrected: true });
  });
});

describe('any text', () => {
  const pieces = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      'order ',
      '#4471 ',
      '£',
      '12.50 ',
      'the 3rd of May ',
      'my lamp ',
      'twice ',
      '\n',
      '<b>',
      '"Blue Moon" ',
      '👍',
      'İ',
    ),
  );
  it('gives spans that hold the text, at most two of a kind', () => {
    fc.assert(
      fc.property(fc.array(fc.array(pieces), { maxLength: 4 }), (turns) => {
        const list = messages(turns.map((turn) => turn.join('')));
        const facts = readSpecifics(list.reduce(foldSpecifics, emptySpecifics), []);
        for (const { kind, text, messageId, start, end } of facts) {
          expect(SPECIFIC_KINDS).toContain(kind);
          expect(list.find(({ id }) => id === messageId)?.text.slice(start, end)).toBe(text);
          expect(text.length).toBeGreaterThan(0);
        }
        for (const kind of SPECIFIC_KINDS)
          expect(facts.filter((fact) => fact.kind === kind).length).toBeLessThanOrEqual(2);
      }),
      { numRuns: 100 },
    );
  });
  it('reads a message of 50,000 words in linear time', () => {
    const started = cpuNow();
    read('my blue kettle of order PD-48213 cost £20 on 3 May '.repeat(5_000));
    read('my '.repeat(50_000));
    // A bound no slow machine meets and no quadratic search stays under; speed itself is the benchmark's.
    expect(cpuNow() - started).toBeLessThan(10_000);
  });
});
