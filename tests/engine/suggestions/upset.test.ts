import { describe, expect, it } from 'vitest';
import { advise, emptyState, startOf, step } from '../../../utils/engine/index.ts';
import { contextOf, suggest } from '../../../utils/engine/suggestions/suggest.ts';
import type { Author, Mood, Phase } from '../../../utils/engine/types.ts';
import { ISSUES } from '../../../utils/engine/words.ts';
import { starterLibrary } from '../../../utils/library/starter.ts';
import { aSituation, noSettings } from '../rules/a-situation.ts';

const UPSET: readonly Mood[] = ['confused', 'anxious', 'disappointed', 'frustrated', 'angry', 'abusive'];
const PHASES: readonly Phase[] = ['opening', 'vent', 'clarify', 'solve', 'close', 'follow_up'];

describe.each(UPSET)('a customer who is %s and has written last', (mood) => {
  it.each(PHASES)('is never left with nothing to say to them: %s', (phase) => {
    for (const issue of [undefined, ...ISSUES])
      for (const confidence of [0.3, 0.9])
        for (const acknowledged of [true, false])
          for (const agentTurns of [0, 1, 4]) {
            const situation = aSituation({
              mood: { mood, abuseLevel: mood === 'abusive' ? 1 : 0 },
              phase,
              acknowledged,
              agentTurns,
              apologies: acknowledged ? 1 : 0,
              issue: issue && { issue, variant: undefined, confidence, others: [], corrected: false },
              fault: issue ? 'unknown' : 'none',
            });
            const found = suggest(contextOf(situation, starterLibrary), starterLibrary, noSettings.memory);
            expect(found.length, JSON.stringify({ issue, confidence, acknowledged, agentTurns })).toBeGreaterThan(0);
          }
  });
});

const adviceOn = (...turns: readonly (readonly [Author, string])[]) =>
  advise(
    turns.reduce(
      (state, [author, text], at) => step(state, { id: `m${at}`, author, text }),
      startOf(noSettings.memory) ?? emptyState,
    ),
    undefined,
    starterLibrary,
    noSettings,
  );

describe('an unanswered question of somebody angry', () => {
  it.each([
    ['Where is my parcel?! It was due on Monday and this is a disgrace.'],
    ['Are you going to answer me or not? When will the engineer come?'],
    ['THIS IS A JOKE. Why was I charged twice?'],
    ['what is wrong with you people. is my order coming or not'],
  ])('gets something: %s', (text) => {
    expect(adviceOn(['customer', text]).suggestions.length).toBeGreaterThan(0);
    const asked = adviceOn(
      ['customer', text],
      ['agent', 'One moment, I am looking.'],
      ['customer', 'Well?? I am still waiting!'],
    );
    expect(asked.suggestions.length).toBeGreaterThan(0);
  });
});
