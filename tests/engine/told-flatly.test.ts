import { describe, expect, it } from 'vitest';
import { toldFlatly } from '../../utils/engine/told-flatly.ts';
import { scoreMessage } from '../../utils/engine/tone/score.ts';

const read = (text: string) => toldFlatly(scoreMessage(text), text);

describe('bad news told flatly', () => {
  it.each(['you delivered 1 box, the prescription says 3', 'the cleaner left after 1 hour, i booked 3'])(
    'is read as mild disappointment: %s',
    (text) => {
      expect(read(text)).toMatchObject({ mood: 'disappointed', label: 'negative' });
      expect(read(text).valence).toBeGreaterThan(-0.4);
    },
  );

  it.each([
    'Could I send the boots back? They are a bit tight.',
    'What happens if it is delivered late?',
    'the black one please, size 42',
    'Tack, allt är bra och leveransen kom i tid till oss',
    'thank you, the replacement for the broken one arrived, perfect',
    '',
  ])('leaves alone: %s', (text) => {
    const tone = scoreMessage(text);
    expect(toldFlatly(tone, text)).toBe(tone);
  });
});
