import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOT_SURE, scoreMessage } from '../../../utils/engine/tone/score.ts';
import { FLAGS, MOODS } from '../../../utils/engine/words.ts';
import { cpuNow } from '../cpu-now.ts';

const cuesOf = (text: string) => scoreMessage(text).evidence.map(({ cue }) => cue);

describe('label', () => {
  it.each([
    "this is the third time I've contacted you",
    'Great, another week without internet. Thanks a lot.',
    'thanks for nothing',
    'I have been on hold for 2 hours',
    'nobody answers my emails',
    'You charged me twice',
    'the app keeps crashing',
    'I am not happy with this',
    'The crew was nice but my bag never arrived and no one helped',
    'dissapointed again, this is rediculous',
    'sooooo annoying',
    '😡',
    'I want my money back',
    'Thank you. The website crashes every time I log in.',
    'my package was suposed to arrive yesterday and still nothing',
    'Does anybody even read these?',
    'Are you even reading this? Get me a manager or I leave',
  ])('is negative: %s', (text) => expect(scoreMessage(text).label).toBe('negative'));

  it.each([
    'thank you so much, you saved my day!',
    'you killed it, best support ever',
    'not bad at all, impressed!',
    'that fixed it, brilliant, thanks!',
    'no problem at all, thank you for the quick help',
    'love it ❤️',
    'The wait was long but Sam was amazing and it works perfectly now',
  ])('is positive: %s', (text) => expect(scoreMessage(text).label).toBe('positive'));

  it.each([
    'Where can I change my address?',
    'Can you help me change my address please?',
    'order 4471',
    'I would like to cancel my subscription, how does that work?',
    'the black one please, size 42',
    'Is there a fire exit near gate 12?',
    'How much is the delivery fee to Ireland?',
    'constructor __proto__ hasOwnProperty',
  ])('is neutral: %s', (text) => expect(scoreMessage(text).label).toBe('neutral'));
});

describe('mood', () => {
  it.each([
    ['satisfied', 'perfect, it works now, thank you so much!'],
    ['calm', 'Could you tell me whether the blue one is back in stock?'],
    ['confused', "I don't understand which button you mean"],
    ['anxious', 'my flight leaves in 2 hours, am I going to miss it?'],
    ['disappointed', 'I expected better, really let down'],
    ['frustrated', 'still waiting, this is the fourth time I ask'],
    ['angry', 'THIS IS UNACCEPTABLE!!! fix it NOW'],
    ['angry', 'With respect, I expect better.'],
    ['abusive', 'you are an idiot'],
  ] as const)('%s: %s', (mood, text) => expect(scoreMessage(text).mood).toBe(mood));
});

describe('flags', () => {
  it.each([
    ['sarcastic', 'Great, another week without internet.'],
    ['leaving', 'never again, I am switching to your competitor'],
    ['legal', 'my lawyer will be in touch'],
    ['public_review', 'expect a one star review on Trustpilot'],
    ['urgent', 'I need it by tonight, this is urgent'],
    ['vulnerable', 'my mum passed away last week and I need to close her account'],
  ] as const)('%s: %s', (flag, text) => expect(scoreMessage(text).flags).toContain(flag));

  it.each([
    'When does my contract end?',
    'Hello, I would like to cancel my subscription please.',
    'Can I cancel it before Monday?',
    'I have a complaint about my bill',
    'Could you look into my complaint?',
    'I would like to report this to your team',
    'Happy to leave a review, great service!',
    'Is the food court open?',
    'Is Saturday delivery possible?',
    'great, thanks for the quick reply!',
  ])('none: %s', (text) => expect(scoreMessage(text).flags).toEqual([]));
});

describe('abuse is of the reader, swearing is of the situation', () => {
  it.each([
    'you are an idiot',
    'you useless clown',
    'fuck you',
    'shut up you moron',
    'go to hell',
    'you fucking idiot',
    'what a waste of oxygen you are',
    'do you have a brain at all',
    'you lying little toad',
    'oh piss off mate',
  ])('an insult: %s', (text) => {
    const { abuse, mood } = scoreMessage(text);
    expect(abuse).toBeGreaterThanOrEqual(0.5);
    expect(abuse).toBeLessThan(0.95);
    expect(mood).toBe('abusive');
  });

  it.each([
    'I will find you and kill you',
    'i hope you die',
    'I know where you live',
    'send nudes',
    'what are you wearing',
  ])('a threat, hate or a sexual remark: %s', (text) => expect(scoreMessage(text).abuse).toBeGreaterThanOrEqual(0.95));

  it.each(['suck my dick', 'you whore', 'you are all retards', 'I will destroy your reputation, you clowns'])(
    'coarse, but no threat: %s',
    (text) => {
      expect(scoreMessage(text).abuse).toBeGreaterThanOrEqual(0.5);
      expect(scoreMessage(text).abuse).toBeLessThan(0.95);
    },
  );

  it.each([
    'the charger nearly burned the house down',
    'the battery leaked acid on my table',
    'I want to know where your driver is',
    'I will come to your office on Monday to collect it',
    'I tried to find you and call you',
    'Are you Virgin Atlantic?',
    'is the nipple cream back in stock?',
    'you suck at answering emails',
    'this stupid thing does not work',
    'what the f**k is going on with my order',
    'this fucking app crashed again',
    'your website is stupid',
    'I feel like an idiot, I had the wrong password',
    'you are not an idiot, I know it is the system',
    'this is bullshit!!!',
    'damn, that was fast',
    'thank you for your kind assistance',
    'can I bring guinea pigs on board?',
    'can you dumb it down for me a little?',
    'show me your menu for Friday',
    'I would prefer a luxury ride, my wife is tired',
    'do prices go down on Mondays?',
    'still waiting for your team outside the terminal',
    'do you sell food for a maine coon?',
    'the dialog says sex: female, please correct it',
    'your driver raped somebody I know, who do I report this to',
    'your update screwed me over',
  ])('swearing: %s', (text) => expect(scoreMessage(text).abuse).toBeLessThan(0.5));
});

describe('naming an identity is neither abuse nor anger', () => {
  it.each([
    'I am gay',
    'my Muslim neighbour took the parcel in',
    'I am a black woman and I would like a matching foundation',
    'My wife is Jewish, do you have kosher meals?',
    'I am deaf, can we do this in writing?',
    'my trans daughter needs her name changed on the account',
    'We are a lesbian couple booking a double room',
    'Im Mexican and my card was issued in Mexico',
    'he finna pick it up at yo store tmrw',
  ])('%s', (text) => {
    const { abuse, anger, label } = scoreMessage(text);
    expect({ abuse, label }).toEqual({ abuse: 0, label: 'neutral' });
    expect(anger).toBeLessThan(0.2);
  });
});

describe('confidence', () => {
  it.each(['fine.', 'ok', 'whatever', 'wow', ''])('is not sure of “%s”', (text) =>
    expect(scoreMessage(text).confidence).toBeLessThan(NOT_SURE),
  );
  it.each(['Where is my order?', 'I am furious, this is unacceptable', 'thank you so much, great service'])(
    'is sure of “%s”',
    (text) => expect(scoreMessage(text).confidence).toBeGreaterThanOrEqual(0.7),
  );
});

describe('evidence', () => {
  it('names what was said in plain words', () => {
    expect(cuesOf('this is the third time, I am still waiting and nobody answers')).toEqual(
      expect.arrayContaining(['asking again', 'still waiting', 'nobody answers']),
    );
    expect(cuesOf('I want to speak to a manager')).toContain('asks for a manager');
    expect(cuesOf('you took my money')).toContain('money lost');
  });

  it('is strongest first', () => {
    const weights = scoreMessage('late again, useless, worst service ever, bit sad').evidence.map(
      (item) => item.weight,
    );
    expect(weights.length).toBeGreaterThan(2);
    expect(weights).toEqual([...weights].sort((a, b) => Math.abs(b) - Math.abs(a)));
  });

  it('keeps offsets after emoji and curly quotes', () => {
    const text = '😤😤 it’s the “third time” 🤷🏽‍♀️';
    const found = scoreMessage(text).evidence.find(({ cue }) => cue === 'asking again');
    expect(found && text.slice(found.start, found.end)).toBe('third time');
  });
});

describe('another language', () => {
  it('is not scored', () =>
    expect(scoreMessage('Das ist eine Frechheit, ich warte schon drei Wochen auf mein Paket')).toMatchObject({
      language: 'de',
      valence: null,
      label: null,
      mood: null,
      confidence: 0,
      evidence: [],
    }));
});

describe('any text at all', () => {
  const pieces = fc.constantFrom(
    'you',
    'idiot',
    'not',
    'great',
    ',',
    '!!!',
    'third time',
    '😡',
    '<script>alert(1)</script>',
    'but',
    "don't",
    '\n',
    'f***',
    'SOOO',
    '4471',
    'thanks',
    '\u0000',
    '\uD800',
    'waiting',
    '&amp;',
    ':(',
    '. ',
    'still',
    'é',
    '2hrs',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.array(pieces, { maxLength: 40 }).map((words) => words.join(' ')),
    fc.array(pieces, { maxLength: 40 }).map((words) => words.join('')),
  );

  it('gives values in range and spans of that text', () =>
    fc.assert(
      fc.property(texts, (text) => {
        const tone = scoreMessage(text);
        expect(tone.valence === null || Math.abs(tone.valence) <= 1).toBe(true);
        expect(tone.mood === null || MOODS.includes(tone.mood)).toBe(true);
        for (const value of [tone.anger, tone.abuse, tone.confidence]) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
        }
        for (const flag of tone.flags) expect(FLAGS).toContain(flag);
        expect(tone.evidence.length).toBeLessThanOrEqual(12);
        const inOrder = [...tone.evidence].sort((a, b) => a.start - b.start);
        for (const [index, { start, end, text: words, weight }] of inOrder.entries()) {
          expect(text.slice(start, end)).toBe(words);
          expect(end).toBeGreaterThan(start);
          expect(Number.isFinite(weight)).toBe(true);
          expect(start).toBeGreaterThanOrEqual(inOrder[index - 1]?.end ?? 0);
        }
        expect(scoreMessage(text)).toEqual(tone);
      }),
      { numRuns: 600 },
    ));

  it.each([
    ['a long complaint', 'I was waiting for my order and nobody answered you idiot great but '],
    ['one letter', 'a'],
    ['marks', '!?'],
    ['half-masked words', 'f*'],
    ['emoji', '😡'],
    ['openings of many patterns', 'no one '],
    ['insults', 'you idiot '],
    ['handles', '@'],
    ['glued stops', 'a.'],
  ])('takes time in proportion to the length: %s', (_, unit) => {
    const timed = (times: number) => {
      const text = unit.repeat(times);
      let best = Number.POSITIVE_INFINITY;
      for (let run = 0; run < 3; run++) {
        const start = cpuNow();
        scoreMessage(text);
        best = Math.min(best, cpuNow() - start);
      }
      return best;
    };
    timed(250);
    // Sixteen times the text: a quadratic scorer would take 256 times as long.
    expect(timed(4000)).toBeLessThan(Math.max(timed(250), 1) * 80);
  });
});
