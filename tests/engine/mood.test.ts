import { describe, expect, it } from 'vitest';
import { emptyMood, foldMood, type MoodState, moodSentence, readMood } from '../../utils/engine/mood.ts';
import { scoreMessage } from '../../utils/engine/tone/score.ts';
import type { Correction, MoodReading } from '../../utils/engine/types.ts';

const fold = (texts: readonly string[]): MoodState =>
  texts.reduce(
    (state, text, index) => foldMood(state, { id: `m${index}`, author: 'customer', text }, scoreMessage(text)),
    emptyMood,
  );
const read = (...texts: string[]): MoodReading => readMood(fold(texts), [], texts.length);

describe('the mood of a chat', () => {
  it('is unknown before the customer wrote', () => {
    const reading = readMood(emptyMood, [], 0);
    expect(reading.mood).toBeUndefined();
    expect(moodSentence(reading)).toBe('Too little to go on');
  });

  it('is not sure of a bare “fine.”', () => expect(read('fine.').mood).toBeUndefined());

  it('does not stay angry with somebody who thanks', () => {
    const reading = read(
      'This is unacceptable, worst service ever!!!',
      'oh it just arrived. thank you so much for your help!',
    );
    expect(['calm', 'satisfied']).toContain(reading.mood);
    expect(reading.valence).toBeGreaterThan(0);
    expect(reading.trajectory).toBe('rising');
  });

  it('stays near anger, but softer, after an order number', () => {
    const angry = read('This is unacceptable, worst service ever!!!');
    const after = read('This is unacceptable, worst service ever!!!', 'order 4471');
    expect(angry.mood).toBe('angry');
    expect(after.mood).toBe('frustrated');
    expect(after.valence).toBeGreaterThan(angry.valence);
    expect(after.valence).toBeLessThan(-0.3);
  });

  it('falls message by message', () => {
    const reading = read(
      'Where is my order please?',
      'so it is late, a bit annoying',
      'this is outrageous, I am furious!!!',
    );
    expect(reading).toMatchObject({ mood: 'angry', trajectory: 'falling', run: 2 });
    expect(moodSentence(reading)).toBe('Falling over 3 messages');
  });

  it('rises over two messages', () =>
    expect(moodSentence(read('still waiting, ridiculous', 'great, it works now, thanks so much!'))).toBe(
      'Rising over 2 messages',
    ));

  it('falls with the step to anger, however little the valence moves', () => {
    const reading = read('still waiting, nobody answers', 'again the same answer', 'this is the fourth time I explain');
    expect(reading).toMatchObject({ mood: 'angry', trajectory: 'falling' });
  });

  it('is steady when nothing moves', () =>
    expect(moodSentence(read('Where can I change my address?', 'And my phone number?'))).toBe('Steady'));

  it('turns to anger when a customer is frustrated a third time running', () =>
    expect(
      read(
        'still waiting, nobody answers',
        'again the same answer, you keep asking me',
        'this is the fourth time I explain',
      ).mood,
    ).toBe('angry'));
});

describe('abuse', () => {
  const INSULT = 'you are an idiot';
  it.each([
    [[INSULT], 1, 1],
    [[INSULT, 'you useless clown'], 2, 2],
    [['I will find you and kill you'], 3, 1],
    [[INSULT, 'sorry for that', 'my order is 4471', 'it was due monday'], 0, 1],
    [[INSULT, 'sorry for that', 'my order is 4471', 'it was due monday', INSULT], 1, 2],
    [['this fucking app is broken again'], 0, 0],
  ] as const)('%j is level %i with %i insults', (texts, abuseLevel, insults) =>
    expect(read(...texts)).toMatchObject({ abuseLevel, insults }),
  );

  it('says since when', () => {
    expect(moodSentence(read('This is unacceptable!!! worst ever', INSULT))).toBe('Angry until now, then at you');
    expect(moodSentence(read(INSULT))).toBe('At you from the start');
    expect(moodSentence(read(INSULT, INSULT))).toBe('At you again');
  });

  it('quotes the words', () => expect(read(INSULT).evidence[0]).toMatchObject({ text: INSULT, cue: 'insult' }));
});

describe('a correction of the mood', () => {
  const correction: Correction = { field: 'mood', mood: 'anxious', turn: 1 };
  const state = fold(['this is ridiculous, still waiting']);

  it('holds until the customer writes again', () => {
    expect(readMood(state, [correction], 1)).toMatchObject({ mood: 'anxious', corrected: true, confidence: 1 });
    expect(readMood(state, [correction], 1).points.at(-1)?.mood).toBe('anxious');
    expect(readMood(state, [correction], 2)).toMatchObject({ corrected: false });
  });

  it('takes an insult back, and the last one counts', () => {
    const insulted = fold(['you are an idiot']);
    expect(readMood(insulted, [{ field: 'mood', mood: 'angry', turn: 1 }], 1)).toMatchObject({
      mood: 'angry',
      abuseLevel: 0,
    });
    expect(
      readMood(insulted, [{ field: 'mood', mood: 'angry', turn: 1 }, correction, { field: 'issue', issue: 'delay' }], 1)
        .mood,
    ).toBe('anxious');
  });
});

describe('flags', () => {
  it('are those of the last three messages', () => {
    const leaving = 'I am switching to your competitor';
    expect(read(leaving, 'ok then', 'and now').flags).toContain('leaving');
    expect(read(leaving, 'ok then', 'and now', 'the blue one').flags).not.toContain('leaving');
  });

  it('go once the customer is calm again in so many words', () => {
    const legal = 'this is outrageous, my lawyer will hear of it';
    expect(read(legal, 'still nothing').flags).toContain('legal');
    expect(read(legal, 'ah, it works now, thank you so much').flags).toEqual([]);
  });

  it('name the latest first', () =>
    expect(read('never again, I am switching to your competitor', 'my lawyer will be in touch').flags).toEqual([
      'legal',
      'leaving',
    ]));

  it('do not call it leaving when someone closes an account after a death', () =>
    expect(
      read('my husband passed away', 'I want to cancel his contract, this is hopeless, nobody answers').flags,
    ).toEqual(['vulnerable']));

  it('keep “vulnerable” for the whole chat', () =>
    expect(read('my husband died last week', 'ok', 'yes', 'the blue one', 'thanks').flags).toContain('vulnerable'));
});

describe('the state', () => {
  it('stays small and plain JSON in a long chat', () => {
    const state = fold(
      Array.from({ length: 300 }, (_, index) => `still waiting, ${index} worst ever, you idiot, lawyer`),
    );
    expect(state.points.length).toBe(24);
    expect(JSON.parse(JSON.stringify(state))).toEqual(state);
    expect(JSON.stringify(state).length).toBeLessThan(8000);
  });

  it('is left alone by a message in another language', () => {
    const state = fold(['still waiting']);
    const text = 'Ich warte immer noch auf mein Paket und niemand antwortet';
    expect(foldMood(state, { id: 'de', author: 'customer', text }, scoreMessage(text))).toBe(state);
  });

  it('says of message n what it said before message n + 1 came', () => {
    const texts = ['hi', 'still waiting', 'you idiot', 'sorry', 'thanks so much'];
    const all = fold(texts).points;
    for (let n = 1; n <= texts.length; n++) expect(fold(texts.slice(0, n)).points).toEqual(all.slice(0, n));
  });
});
