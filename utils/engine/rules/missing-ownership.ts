import { has, hits, wording } from './match.ts';
import { near } from './near.ts';
import { defineRule } from './rule.ts';
import { ALTERNATIVE, APOLOGY, OWN_ACT, OWNERSHIP, TIME } from './signs.ts';

/** Nobody did it and nobody will. */
const AGENTLESS = wording(
  'mistakes (?:were|have been) made',
  '(?:an? )?(?:\\w{2,12} )?(?:error|mistake|misunderstanding|mix-?up|oversight|glitch) (?:has )?(?:occurred|happened|arisen)',
  'there (?:has been|was|were|have been|seems to (?:be|have been)|must have been) (?:an? |some )?(?:\\w{2,12} )?(?:error|mistake|misunderstanding|mix-?up|oversight|miscommunication|confusion)s?',
  "(?:it|this|that|your (?:\\w{2,15} ){1,2}|the (?:\\w{2,15} ){1,2}) ?(?:will|'ll) be (?:looked (?:at|into)|handled|dealt with|reviewed|processed|investigated|taken care of|passed on|forwarded|resolved|addressed)",
  '(?:it is|this is|that is) being (?:looked (?:at|into)|handled|dealt with|reviewed|processed|investigated)',
  "someone (?:else )?(?:will|'ll|is going to)",
  "somebody (?:will|'ll|is going to)",
  'you will be (?:contacted|informed|notified|called)',
);
const OURS = /\bon (?:our|my) (?:part|side|end)\b|\bour\b/i;

/** See docs/rules/missing-ownership.md. */
export const missingOwnership = defineRule({
  id: 'missing-ownership',
  category: 'missing_ownership',
  severity: 'medium',
  summary: 'The reply says who does it: "I" or "we", not "it will be handled".',
  source: { reason: 'An agent’s "I" reads as care and control.', label: 'study of pronouns in service, 2018' },
  looksFor: [AGENTLESS],
  *check({ draft, situation }) {
    if (situation.mood.mood === 'satisfied') return;
    if (has(draft.plain, OWN_ACT) || has(draft.plain, OWNERSHIP) || has(draft.plain, APOLOGY)) return;
    const steps = has(draft.plain, ALTERNATIVE);
    for (const hit of hits(draft, AGENTLESS)) {
      if (has(near(hit), OURS) || has(near(hit), TIME) || /\b(?:if|should)\b/i.test(hit.before)) continue;
      if (/^(?:there|an?|error|mistake)/i.test(hit.text) && steps) continue;
      const end = draft.typed.length;
      yield {
        span: { start: end, end },
        message: 'Nobody does it in these words. Say who.',
        rewrites: ['I will see to it myself and write to you by {time!}.'],
      };
      return;
    }
  },
});
