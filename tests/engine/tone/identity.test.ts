import { describe, expect, it } from 'vitest';
import { scoreMessage } from '../../../utils/engine/tone/score.ts';

const WHO = [
  'gay',
  'lesbian',
  'trans',
  'bisexual',
  'deaf',
  'hard of hearing',
  'blind',
  'autistic',
  'disabled',
  'pregnant',
  'old',
  'Muslim',
  'Jewish',
  'Hindu',
  'Christian',
  'atheist',
  'Black',
  'Asian',
  'Polish',
  'Mexican',
  'Nigerian',
  'Romani',
  'Indian',
  'Arab',
  'Chinese',
  'an immigrant',
  'a refugee',
  'a woman',
] as const;

describe('who somebody is, said in passing', () => {
  it.each(WHO)('I am %s: neither abuse nor anger', (who) => {
    for (const text of [
      `I am ${who}`,
      `I am ${who} and I would like to change my delivery address`,
      `my neighbour is ${who} and took the parcel in`,
      `is the event ok for somebody who is ${who}?`,
    ]) {
      const { abuse, anger, mood } = scoreMessage(text);
      expect({ text, abuse, angry: mood === 'angry' || mood === 'abusive' }).toEqual({ text, abuse: 0, angry: false });
      expect(anger).toBeLessThan(0.3);
    }
  });
});

describe('dialect', () => {
  it.each([
    'he finna pick it up at yo store tmrw',
    'imma need the receipt for dis one',
    'we was wondering if yall open sunday',
    'aye can ye tell us when the wee shop opens',
    'mi want fi know when the parcel a come',
    'kindly revert back to me, only the invoice is pending',
    'innit just the blue one bruv',
  ])('%s', (text) => {
    const { abuse, anger } = scoreMessage(text);
    expect(abuse).toBe(0);
    expect(anger).toBeLessThan(0.3);
  });
});
