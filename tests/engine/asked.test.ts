import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedOf, isRhetorical } from '../../utils/engine/slots/asked.ts';
import { topicOf } from '../../utils/engine/slots/topic.ts';

describe('a question said back', () => {
  it.each([
    ['When will my bag get here?', 'when your bag will get here'],
    ['Will it be here before Saturday?', 'if it will be here before Saturday'],
    ['so how long will it take', 'how long it will take'],
    ['Where is my parcel?', 'where your parcel is'],
    ['Can I still change the address?', 'if you can still change the address'],
    ['What time do you open?', 'what time we open'],
    ['Can you refund my order?', 'if we can refund your order'],
    ['Could you tell me when you open please?', 'when we open'],
    ['Any news on my refund?', 'if there is any news on your refund'],
    ['Do you have this in blue?', 'if we have this in blue'],
    ['Who can I speak to about it, please?', 'who you can speak to about it'],
  ])('%s', (question, said) => expect(askedOf(question)).toBe(said));

  it.each([
    'Can you help?',
    'Are you kidding me?',
    'Is this a joke?',
    'Will your shop in Newark accept them?',
    'What on earth is wrong with you stupid people?',
    'really?',
    '',
  ])('not %j, which cannot be turned for sure', (question) => expect(askedOf(question)).toBeUndefined());

  it('is one clean line whatever is asked', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 160, unit: 'grapheme' }), (text) => {
        const said = askedOf(text);
        if (said !== undefined) expect(said).not.toMatch(/[{}?@#]|\s{2}|[\s,;.]$/);
      }),
    );
  });
});

describe('anger in a question’s clothes', () => {
  it.each(['How can you treat people like this?', 'What’s the point of your app?', 'Really?', 'Why don’t you care?'])(
    '%s',
    (text) => expect(isRhetorical(text)).toBe(true),
  );
  it.each(['When will it come?', 'How do I reset it?', 'Is there a fee?'])('but not: %s', (text) =>
    expect(isRhetorical(text)).toBe(false),
  );
});

describe('what a message is about, by its nouns', () => {
  it.each([
    ['The Wi-Fi on this flight is awful', 'awful', 'the Wi-Fi'],
    ['my router keeps blinking', 'blinking', 'the router'],
    ['nothing to see here', 'nothing', undefined],
    ['Awful. I am on the train home now.', 'Awful', undefined],
    ['I bought a voucher last year for a friend of mine and you are useless', 'useless', undefined],
  ])('%s', (text, words, named) => {
    const start = text.indexOf(words);
    expect(topicOf(text, { start, end: start + words.length })).toBe(named);
  });
});
