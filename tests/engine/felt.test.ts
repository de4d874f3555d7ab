import { describe, expect, it } from 'vitest';
import { isFelt } from '../../utils/engine/felt.ts';
import { emptyState, situationOf, step } from '../../utils/engine/index.ts';
import { noSettings } from './rules/a-situation.ts';

const read = (...texts: readonly string[]) =>
  situationOf(
    texts.reduce((state, text, at) => step(state, { id: `m${at}`, author: 'customer', text }), emptyState),
    noSettings.memory,
  );

describe('a feeling is spoken to', () => {
  it.each([
    'This is ridiculous. I have had enough of you people.',
    'Third time I am asking, and still nothing!',
    'I am so worried, my whole savings are on that card.',
    'Worst service I have ever had.',
  ])('%s', (text) => expect(isFelt(read(text))).toBe(true));
});

describe('a guess at one is not', () => {
  it.each([
    'Hello! Same flight as my friend, different class. Will she be allowed in the lounge with me?',
    'I have a problem with my router.',
    'The flight is Leeds to Malaga, supposed to leave at 9.30.',
    'He is a fantastic driver, staff like this do you proud.',
    'I do not have a member number, unfortunately.',
    'What should I do?',
  ])('%s', (text) => expect(isFelt(read(text))).toBe(false));
});
