import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftText } from '../../../utils/engine/rules/draft-text.ts';
import { rules } from '../../../utils/engine/rules/index.ts';
import { hits, wording } from '../../../utils/engine/rules/match.ts';
import { PatternIndex } from '../../../utils/engine/rules/pattern-index.ts';
import { goodReplies } from './good-replies.ts';

const patterns = rules.flatMap(({ looksFor }) => looksFor ?? []).filter(({ global }) => global);
const words = [
  ...goodReplies.flatMap((text) => text.split(' ')),
  ...`you are should have not our fault policy sorry if feel calm down please as I said per terms can't refuse any
  inconvenience never will be happy to help nothing do with us the courier's only two days late you'll need manager ok .
  , ? ! “ ” ’ é \u00a0 \n :) 🙂 FREE 4111 1111`.split(' '),
];
const anyDraft = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 40 }).map((some) => some.join(' '));

describe('patterns looked for in one walk', () => {
  it('match just what each of them matches alone', () => {
    fc.assert(
      fc.property(anyDraft, (text) => {
        const draft = draftText(text);
        for (const pattern of patterns) {
          const alone = [...draft.plain.matchAll(pattern)]
            .map(({ index, 0: matched }) => ({ start: index, end: index + matched.length }))
            .filter((span) => draft.sentenceAt(span));
          const found = [...hits(draft, pattern, { negation: 'ignored', question: 'ignored' })];
          expect(found.map(({ start, end }) => ({ start, end }))).toEqual(alone);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('take the first of two choices that begin together, and go on behind it', () => {
    const pattern = wording('read it', 'read it again', 'again and again');
    const found = [...hits(draftText('Read it again and again, then read it again.'), pattern)];
    expect(found.map(({ text }) => text.toLowerCase())).toEqual(['read it', 'again and again', 'read it']);
  });

  it('are all asked about where nothing is known of them', () => {
    const index = new PatternIndex();
    const added = /\bparcel\b/i;
    index.add(added);
    const before = index.look('no such thing');
    expect(before.may(added)).toBe(false);
    const later = /\blamp\b/i;
    expect(before.may(later)).toBe(true);
    expect(index.look('no such thing').may(later)).toBe(false);
    expect(index.look('a LAMP').may(later)).toBe(true);
  });
});
