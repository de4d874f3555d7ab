import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asideOf } from '../../utils/engine/aside.ts';
import { handoverOf } from '../../utils/engine/handover.ts';
import { ladderOf } from '../../utils/engine/ladder.ts';
import { situationOf } from '../../utils/engine/situation.ts';
import { type ChatState, emptyState, isFoldedFor, startOf, step } from '../../utils/engine/state.ts';
import type { Author, ChatMemory, Correction, Library, Message, Part } from '../../utils/engine/types.ts';

type Turn = readonly [Author, string];
const customer = (text: string): Turn => ['customer', text];
const agent = (text: string): Turn => ['agent', text];
const memory: ChatMemory = { paused: false, corrections: [], mutes: [], used: [], dismissed: [], slots: {} };
const library: Library = { phrases: [], rules: {}, playbook: [], allowlist: [], safeguarding: 'Offer the care desk.' };

const messages = (turns: readonly Turn[]): Message[] =>
  turns.map(([author, text], at) => ({ id: `m${at}`, author, text }));
const stateOf = (turns: readonly Turn[]): ChatState => messages(turns).reduce(step, emptyState);
const read = (...turns: readonly Turn[]) => situationOf(stateOf(turns), memory);
const readWith = (corrections: readonly Correction[], ...turns: readonly Turn[]) =>
  situationOf(stateOf(turns), { ...memory, corrections });
const plain = (parts: readonly Part[]) =>
  parts.map((part) => (part.type === 'blank' ? `[${part.slot}]` : part.text)).join('');

const INSULT = customer('you are a useless idiot, you stupid moron');
const LIMIT = agent('I want to fix this, and I cannot do it well while I am being insulted.');

describe('the whole', () => {
  const situation = read(
    customer('My vases, order PD-48213, were due Tuesday. The wedding is Saturday. Will they be here before then?'),
    agent('I am so sorry your vases are late. I am checking with the courier now.'),
    customer('this is the third time I ask, it is ridiculous'),
  );
  it('puts the readings together', () => {
    expect(situation).toMatchObject({
      supported: true,
      fault: 'company',
      apologies: 1,
      acknowledged: true,
      contacts: 3,
      customerTurns: 2,
      agentTurns: 1,
      lastAuthor: 'customer',
      lastCustomerText: 'this is the third time I ask, it is ridiculous',
    });
    expect(situation.issue?.issue).toBe('delay');
    expect(situation.specifics.map(({ kind, text }) => `${kind} ${text}`)).toEqual(
      expect.arrayContaining(['order PD-48213', 'item vases', 'contacts third time']),
    );
    expect(situation.openQuestions.map(({ text }) => text)).toEqual(['Will they be here before then?']);
  });
  it('reads an empty chat', () =>
    expect(read()).toMatchObject({
      issue: undefined,
      specifics: [],
      phase: 'opening',
      escalation: 'none',
      fault: 'none',
    }));
  it('takes a language correction for supported', () => {
    const german = customer(
      'Guten Tag, meine Bestellung ist leider immer noch nicht angekommen und ich warte seit Wochen.',
    );
    expect(read(german).supported).toBe(false);
    expect(readWith([{ field: 'language', language: 'en' }], german)).toMatchObject({
      supported: true,
      language: 'en',
    });
  });
  it('reads the words of a chat that is said to be English', () => {
    const corrections = [{ field: 'language', language: 'en' }] as const;
    const [message] = messages([customer('il pacco non arriva mai e il servizio è pessimo, terrible and ridiculous')]);
    const guessed = message && step(emptyState, message);
    const told = message && step(startOf({ corrections }), message);
    expect(guessed?.mood.points).toEqual([]);
    expect(told?.mood.points).toHaveLength(1);
    expect(guessed && isFoldedFor(guessed, { corrections })).toBe(false);
    expect(told && isFoldedFor(told, { corrections })).toBe(true);
  });
});

describe('phase', () => {
  it.each([
    ['opening', [customer('Hello')]],
    ['opening', [customer('Hi, how do I change the language of the app?')]],
    ['vent', [customer('My parcel never came and this is absolutely unacceptable!!')]],
    [
      'clarify',
      [
        customer('my parcel has not arrived'),
        agent('I see how annoying that is. What is your order number?'),
        customer('I do not have it'),
      ],
    ],
    [
      'solve',
      [
        customer('my parcel has not arrived'),
        agent('I see how annoying that is. Your order number?'),
        customer('order PD-48213'),
      ],
    ],
    ['close', [customer('my parcel has not arrived'), agent('It comes today at 5.'), customer('great, thank you!')]],
    [
      'follow_up',
      [
        customer('my parcel has not arrived'),
        agent('It comes today at 5.'),
        customer('great, thank you!'),
        agent('Have a nice day!'),
      ],
    ],
  ] as const)('%s', (phase, turns) => expect(read(...turns).phase).toBe(phase));
});

describe('fault', () => {
  it.each([
    ['company', 'The lamp arrived broken'],
    ['none', 'How do I turn off the night mode?'],
    ['customer', 'I entered the wrong address, can you help? My parcel is late'],
    ['third', 'The courier lost my parcel'],
    ['unknown', 'Someone is using my account, I did not make this payment'],
  ] as const)('%s: %s', (fault, text) => expect(read(customer(text)).fault).toBe(fault));
});

describe('escalation', () => {
  it.each([
    ['none', [customer('Where is my order? It is late.')]],
    ['none', [customer('This is the worst, I am furious!!! Where is my order')]],
    ['offer_manager', [customer('my order is late'), agent('Sorry.'), customer('I want to speak to your manager')]],
    ['offer_manager', [customer('This is unacceptable, I am furious! My lawyer will take you to court!!')]],
    ['offer_manager', [customer('The charger caught fire and I burned my hand, this is outrageous!!')]],
    [
      'offer_manager',
      [customer('Unacceptable!! I am disputing this charge with my bank and writing to the ombudsman!')],
    ],
    ['none', [customer('Hello, my lawyer needs a copy of the invoice, could you send it please? Thank you')]],
    ['boundary', [INSULT]],
    ['end_chat', [INSULT, LIMIT, customer('shut up you stupid idiot')]],
    ['end_chat', [customer('I will come to your office and kill you')]],
    [
      'none',
      [customer('I want your manager'), agent('My manager will call you at 3.'), customer('ok, thank you, that works')],
    ],
  ] as const)('%s', (escalation, turns) => expect(read(...turns).escalation).toBe(escalation));

  it('says why, in plain words', () =>
    expect(read(customer('get me your manager please')).escalationReasons).toEqual(['They asked for a manager.']));
  it('counts contacts as a reason, not as an escalation', () =>
    expect(read(customer('This is the fourth time I write about my late order'))).toMatchObject({
      escalation: 'none',
      escalationReasons: ['They have been in touch 4 times.'],
    }));
  it('starts again after three civil messages', () => {
    const civil = ['my order is 4471', 'it is a lamp', 'the blue one', 'yes on Monday'].map(customer);
    expect(read(INSULT, LIMIT, ...civil)).toMatchObject({ escalation: 'none', boundariesSent: 0 });
  });
});

describe('the ladder', () => {
  const states = (...turns: readonly Turn[]) => ladderOf(read(...turns)).map(({ state }) => state);
  it('is empty without abuse', () => expect(states(customer('my order is late!!!'))).toEqual([]));
  it('starts with the first boundary', () => expect(states(INSULT)).toEqual(['now', 'later', 'later']));
  it('waits once a limit was set', () => expect(states(INSULT, LIMIT)).toEqual(['done', 'later', 'later']));
  it('goes to the last boundary when it goes on', () =>
    expect(states(INSULT, LIMIT, customer('shut up you stupid idiot'))).toEqual(['done', 'now', 'later']));
  it('goes to the end at once on a threat', () =>
    expect(states(customer('I will come to your office and kill you'))).toEqual(['later', 'later', 'now']));
});

describe('the handover', () => {
  it('is empty while nothing calls for one', () =>
    expect(handoverOf(read(customer('my order is late')), memory)).toEqual([]));
  it('holds facts of the chat and blanks for the rest', () => {
    const turns = [
      customer('My brass lamp, order MV-2207, arrived broken'),
      agent('I am sorry your lamp arrived broken. I will write to you by Thursday 10:00.'),
      customer('no. I want a refund and your manager'),
    ];
    const lines = Object.fromEntries(
      handoverOf(read(...turns), { ...memory, slots: { owner: 'Mira' } }).map(({ label, parts }) => [
        label,
        plain(parts),
      ]),
    );
    expect(lines).toMatchObject({
      Case: 'MV-2207, English',
      Problem: 'Arrived damaged: brass lamp',
      Wants: 'To speak to a manager, a refund',
      Done: 'Apologised. Promised something by Thursday 10:00.',
      Next: '[owner] does it by [time]',
    });
  });
});

describe('the aside', () => {
  it('is the team’s note for someone bereaved', () =>
    expect(asideOf(read(customer('My mother passed away last week and I need to close her account')), library)).toEqual(
      {
        title: 'Bereavement',
        text: 'Offer the care desk.',
      },
    ));
  it('is a kind line after abuse', () => expect(asideOf(read(INSULT), library)?.text).toContain('not about you'));
  it('is nothing else', () => expect(asideOf(read(customer('my order is late')), library)).toBeUndefined());
});

describe('every chat', () => {
  const turn: fc.Arbitrary<Turn> = fc.tuple(
    fc.constantFrom<Author>('customer', 'agent', 'customer', 'agent', 'bot', 'note', 'system', 'unknown'),
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom(
        'my lamp PD-48213 is broken',
        'you stupid idiot',
        'Where is it?',
        'I want your manager',
        'Sorry about that. I will call you by noon.',
        'please stop insulting me',
        'thanks!',
        '<script>alert(1)</script>',
        '😡😡😡',
      ),
    ),
  );
  it('says of message n what it said before message n + 1 came', () => {
    fc.assert(
      fc.property(fc.array(turn, { maxLength: 10 }), (turns) => {
        const readings: string[] = [];
        let state = emptyState;
        for (const message of messages(turns)) {
          state = step(state, message);
          readings.push(JSON.stringify(situationOf(state, memory)));
        }
        turns.forEach((_, n) => {
          expect(JSON.stringify(situationOf(stateOf(turns.slice(0, n + 1)), memory))).toBe(readings[n]);
        });
      }),
      { numRuns: 25 },
    );
  });
  it('survives being stored as JSON between two messages', () => {
    fc.assert(
      fc.property(fc.array(turn, { maxLength: 8 }), (turns) => {
        const stored = messages(turns).reduce<ChatState>(
          (state, message) => step(JSON.parse(JSON.stringify(state)), message),
          emptyState,
        );
        expect(JSON.stringify(situationOf(stored, memory))).toBe(JSON.stringify(situationOf(stateOf(turns), memory)));
      }),
      { numRuns: 40 },
    );
  });
  it('costs and keeps no more after 2,000 messages than after 50', () => {
    const turns = [
      customer('My lamp, order PD-48213, is late again and I paid £20. Will it come on Friday?'),
      agent('I am sorry it is late. I will write to you by noon.'),
      INSULT,
      LIMIT,
    ];
    let state = emptyState;
    let early = 0;
    for (let n = 0; n < 2000; n++) {
      const [author, text] = turns[n % turns.length] ?? customer('');
      state = step(state, { id: `m${n}`, author, text });
      if (n === 200) early = JSON.stringify(state).length;
    }
    expect(JSON.stringify(state).length).toBeLessThan(early * 1.1);
    expect(JSON.stringify(state).length).toBeLessThan(32_000);
  });
});
