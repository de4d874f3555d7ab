import { clauseAround } from './clause.ts';
import { has, hits, wording } from './match.ts';
import { defineRule } from './rule.ts';
import { APOLOGY, OWNERSHIP } from './signs.ts';

/** Acts a customer may have left out. Not: receive, get, hear, see, do anything wrong. */
const LEFT_OUT =
  '(?:read|follow(?:ed)?|confirm(?:ed)?|provided?|repl(?:y|ied)|respond(?:ed)?|answer(?:ed)?|attach(?:ed)?|complete[d]?|enter(?:ed)?|update[d]?|sent|send|tell|told|inform(?:ed)?|let us know|mention(?:ed)?|sign(?:ed)?|fill(?:ed)?|include[d]?|select(?:ed)?|choose|chosen|activate[d]?|register(?:ed)?|verif(?:y|ied)|listen(?:ed)?|pay attention|paid attention|bother(?:ed)?|back(?:ed)? up|install(?:ed)?|measure[d]?|unplug(?:ged)?|charge the|give us|given us|state[d]?|specif(?:y|ied)|submit(?:ted)?|upload(?:ed)?|show(?:ed)? up|turn(?:ed)? up|come|keep|kept|return(?:ed)? (?:it|the|our)|use(?:d)? (?:it|the))';
const OMITTED = '(?:did not|do not|have not|had not|never(?: actually| even| once)?|could not be bothered to)';

const FAILED = wording(
  'you(?: have| had)?(?: also| simply| just| clearly| apparently| again)? (?:failed|neglected|forgot|forgotten|omitted|refused|declined|chose not|omit|fail|forget) to (?!mention how|say how)[a-z]{2,15}',
  'you(?: have| had)? (?:clearly |obviously |apparently |simply |just )?(?:ignored|overlooked|skipped|disregarded|misread|misunderstood) (?!by\\b)[a-z]{2,15}',
  'you (?:did not|do not|have not|never) (?:even )?bother(?:ed)?',
  'your (?:own )?(?:failure|refusal|lack of|negligence|carelessness|inattention|oversight|inability)',
  `(?:because|since|as|given that|seeing as|considering) you (?:${OMITTED}|have (?:still )?not(?: yet)?) (?!(?:receive|get|hear|see|find|know|like|want|need|have|been|had)\\w{0,3}\\b)[a-z]{2,15}`,
);
/** Plain "you did not …": accusing unless it waits for something ("yet") or is a condition. */
const DID_NOT = wording(
  `you (?:simply |just |clearly |obviously |apparently |probably |still )?${OMITTED} (?:actually |even |properly |correctly |ever )?${LEFT_OUT}`,
);
const CONDITION =
  /\b(?:if|in case|unless|whether|when|until|once|or|where|so that|that|which|what|why|anything|something|nothing)\b[^.;]{0,30}$/i;
const WAITING = /\byet\b|\bso far\b/i;

/** See docs/rules/blame-failed-to.md. */
export const blameFailedTo = defineRule({
  id: 'blame-failed-to',
  category: 'blame',
  severity: 'high',
  summary: 'Says what the customer failed, forgot or did not bother to do.',
  source: {
    reason: 'Accusing wording and direct “you” openings precede talks that turn hostile; people answer with defence.',
    label: 'studies of derailing talks and you-language, 2018',
  },
  looksFor: [FAILED, DID_NOT],
  *check({ draft }) {
    for (const hit of hits(draft, FAILED, { negation: 'ignored', unless: [OWNERSHIP] })) {
      if (!has(hit.before.slice(-20), /\b(?:if|unless|in case|whether)\s{1,3}$/i))
        yield finding(clauseAround(draft, hit));
    }
    for (const hit of hits(draft, DID_NOT, { unless: [OWNERSHIP] })) {
      if (has(hit.before, APOLOGY) || has(hit.before, CONDITION) || has(hit.after, WAITING)) continue;
      yield { ...finding(clauseAround(draft, hit)), severity: 'medium' as const };
    }
  },
});

const finding = (span: { readonly start: number; readonly end: number }) => ({
  span,
  message: 'Naming what they did not do starts an argument. Ask for it.',
  rewrites: [
    'I do not see that on my side yet. Could you send it here, so I can carry on?',
    'I can add what is still open for you: {detail!}.',
  ],
});
