import { describe, expect, it } from 'vitest';
import { rules } from '../../../utils/engine/rules/index.ts';
import { reviewDraft } from '../../../utils/engine/rules/review.ts';
import { cpuNow } from '../cpu-now.ts';
import { aContext, aSituation, emptyLibrary, noSettings } from './a-situation.ts';

/** Drafts made to send a backtracking pattern round in circles. */
const HOSTILE: Readonly<Record<string, (n: number) => string>> = {
  'many faults': (n) => 'I am sorry you feel you should have been careful but it is not our fault '.repeat(n / 75),
  dots: (n) => `${'.'.repeat(n)}x`,
  'white space': (n) => `you${' '.repeat(n)}x`,
  lines: (n) => `a${'\n'.repeat(n)}b`,
  'white space between words': (n) => `not ${'\t \n'.repeat(n / 3)}sorry`,
  'one endless sentence': (n) => 'you are '.repeat(n / 8),
  'quotation marks': (n) => '" '.repeat(n / 2),
  sorry: (n) => 'sorry '.repeat(n / 6),
  'the our': (n) => 'the our '.repeat(n / 8),
  digits: (n) => '4111 '.repeat(n / 5),
  'one long word': (n) => 'a'.repeat(n),
  capitals: (n) => 'STOP '.repeat(n / 5),
  addresses: (n) => 'a@a.'.repeat(n / 4),
  braces: (n) => '{a|'.repeat(n / 3),
  emoji: (n) => '🙂'.repeat(n / 2),
};
const SMALL = 12_000;
const TIMES = 8;
/** Linear would be 8; a square 64. */
const MOST = 28;
/** Below this many milliseconds the clock says little. */
const FLOOR = 12;

function cost(text: string): number {
  const started = cpuNow();
  reviewDraft({ text, mode: 'reply', settled: true }, aSituation(), emptyLibrary, noSettings);
  return cpuNow() - started;
}
const least = (text: string) => Math.min(cost(text), cost(text), cost(text));

describe('the review costs as much as the draft is long', () => {
  it.each(Object.entries(HOSTILE))(
    '%s',
    (_, make) => {
      expect(least(make(SMALL * TIMES)) / Math.max(FLOOR, least(make(SMALL)))).toBeLessThan(MOST);
    },
    60_000,
  );

  it('reads a draft of 50,000 words', () => {
    const found = reviewDraft(
      { text: 'I am sorry you feel that way, calm down. '.repeat(5_600), mode: 'reply', settled: true },
      aSituation(),
      emptyLibrary,
      noSettings,
    );
    expect(found.length).toBeGreaterThan(0);
  }, 60_000);

  it('each rule alone, on white space the review would not look at', () => {
    for (const rule of rules) {
      const started = cpuNow();
      for (const _ of rule.check(aContext(' \n\t'.repeat(20_000)))) break;
      expect(cpuNow() - started, rule.id).toBeLessThan(15_000);
    }
  }, 60_000);
});
