import { isAllTheyGet } from './apology-words.ts';
import { clauseAround } from './clause.ts';
import { type Hit, hits } from './match.ts';
import { defineRule } from './rule.ts';
import { APOLOGY } from './signs.ts';

const MANY = 2;

/** See docs/rules/apology-repeat.md. */
export const apologyRepeat = defineRule({
  id: 'apology-repeat',
  category: 'generic_apology',
  severity: 'low',
  summary: 'Apologises again, though nothing new went wrong.',
  source: {
    reason:
      'More relational talk past a point weakened what solving gained; more “sorry” goes with lower satisfaction.',
    label: 'study of airport desks, 2018; support benchmark, 2014 (correlation)',
  },
  looksFor: [APOLOGY],
  *check({ draft, situation }) {
    if (situation.mood.mood === 'satisfied' || situation.newFailure || situation.requests.includes('apology')) return;
    const acts = [...firstOfEach(hits(draft, APOLOGY, { question: 'ignored' }))];
    const repeated = situation.apologies > 0 ? acts[0] : acts[1];
    if (!repeated) return;
    const span = clauseAround(draft, repeated);
    // One more beside something of substance is a habit; three in one reply, or nothing else at all, is a fault.
    const tooMany = acts.length > MANY || (situation.apologies >= MANY && isAllTheyGet(draft, span, situation));
    yield {
      span,
      message: 'An apology is there already. What they need now is the fix.',
      rewrites: ['Here is where it stands: {status!}.', 'Thank you for staying with me on this.'],
      ...(tooMany ? { severity: 'medium' as const } : {}),
    };
  },
});

/** Acts, not words: "I apologise, sorry" in one breath of fewer than 12 characters is one act. */
function* firstOfEach(found: Iterable<Hit>): Generator<Hit> {
  let end = Number.NEGATIVE_INFINITY;
  for (const hit of found) {
    if (hit.start - end > 3) yield hit;
    end = hit.end;
  }
}
