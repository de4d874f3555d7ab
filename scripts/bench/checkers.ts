import { LocalLinter } from 'harper.js';
import { binaryInlined } from 'harper.js/binaryInlined';
import writeGood from 'write-good';
import { emptyState, step } from '../../utils/engine/index.ts';
import { reviewDraft } from '../../utils/engine/rules/review.ts';
import { situationOf } from '../../utils/engine/situation.ts';
import type { AdviseSettings, Situation } from '../../utils/engine/types.ts';
import { starterLibrary } from '../../utils/library/starter.ts';
import { drafts, unreadDrafts } from './drafts.ts';
import { type Duel, duel, duelWithPromises } from './duel.ts';
import { messages } from './messages.ts';

const settings: AdviseSettings = {
  memory: { paused: false, corrections: [], mutes: [], used: [], dismissed: [], slots: {} },
  mutedRules: [],
};
/** Each draft answers another message. */
const situations: readonly Situation[] = messages.map((text) =>
  situationOf(step(emptyState, { id: 'm', author: 'customer', text }), settings.memory),
);

const reviewAll = (settled: boolean) => () => {
  for (const [at, text] of unreadDrafts().entries()) {
    const situation = situations[at % situations.length];
    if (situation) reviewDraft({ text, mode: 'reply', settled }, situation, starterLibrary, settings);
  }
};

const writeGoodAll = () => {
  for (const text of unreadDrafts()) writeGood(text);
};

export interface Reviewing {
  /** What is reviewed while the agent types. */
  readonly writeGood: Duel;
  /** With what was left out, as after a pause. */
  readonly writeGoodSettled: Duel;
  readonly harper: Duel;
}

/** All rules on the same drafts as two checkers of prose, each with all that it checks by default. */
export async function reviewing(): Promise<Reviewing> {
  const harper = new LocalLinter({ binary: binaryInlined });
  await harper.setup();
  return {
    writeGood: duel(reviewAll(false), writeGoodAll, drafts.length),
    writeGoodSettled: duel(reviewAll(true), writeGoodAll, drafts.length),
    harper: await duelWithPromises(
      reviewAll(false),
      async () => {
        for (const text of unreadDrafts()) await harper.lint(text);
      },
      drafts.length,
    ),
  };
}
