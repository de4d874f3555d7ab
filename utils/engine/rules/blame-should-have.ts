import { clauseAround, wholeSentence } from './clause.ts';
import { has, hits, wording } from './match.ts';
import { defineRule } from './rule.ts';
import { OWNERSHIP } from './signs.ts';
import { COUNTERFACTUAL, INVERTED, NOT_THEIRS } from './words/said-otherwise.ts';

const DONE =
  '(?:[a-z]{2,14}ed|read|told|kept|sent|let|put|set|made|brought|bought|thought|known|done|gone|come|chosen|taken|left|given|written|spoken|waited|said|shut|cut|begun|worn|driven|eaten|held|thrown|broken|stopped|rung|rang|run|been (?:more|aware|careful|honest|clear(?:er)?|paying|watching|there|at home|on time|quicker|faster))';
/** What happens to a customer, not what they do: "you should have received". */
const SUFFERED =
  '(?:received|needed|noticed|suffered|experienced|enjoyed|expected|struggled|worried|missed|arrived|charged|waited (?:so|this|that|\\w{1,8} (?:days|weeks|hours))|called twice|spent|gone through)';
const WARNED = '(?:supposed|meant|required|advised|warned|reminded|instructed)';
const ACTED =
  '(?:read|check|contact|call|tell|inform|ask|keep|wait|send|enter|use|choose|look|pay|know|notice|mention|bring|book|order|cancel|confirm|select|follow|back up|save|make sure|take|try|update|report|return|register|submit|fill|pack|measure|plan|include|attach|provide|do|give|sign|reply|respond|let|arrive|be (?:there|at home|on time|home|careful))';

const BLAME = wording(
  `you (?:really )?(?:should|ought to|could|might)(?: at least)?(?: really| also| simply| just| perhaps| maybe)? <have> (?:at least |first |simply |just |already |also |really |only )?(?!${SUFFERED}\\b)${DONE}`,
  `you should not <have> (?!${SUFFERED}\\b|needed)(?:[a-z]{2,14}ed|thrown|sent|put|left|let|taken|bought|given|told|chosen|done|opened)`,
  `you (?:were|are) (?:clearly |also )?${WARNED} (?:not )?to (?!(?:receive|get|have|see|hear|be able)\\b)${ACTED}`,
  'you needed to <have> [a-z]{2,14}',
  '(?:it|this|that|things) (?:could|would|might) <have> been (?:avoided|prevented|easier|quicker|faster) (?:if|had) you',
  'it would <have> (?:helped|been (?:better|helpful|nice)) if you',
  'next time,? (?:please |just |maybe |perhaps |do |try to |make sure (?:you |to )?|be sure to )?(?:read|check|look|ask|think|be more|pay (?:more )?attention|measure|keep|plan|come|order earlier|book earlier|leave)',
  '(?:a (?:little|bit)(?: of)?(?: more)?|some(?: more)?|a closer|one|a quick) (?:care|attention|look|glance)(?: \\w{1,12}){0,5} would <have> (?:avoided|prevented|shown|helped|saved|told|sufficed)',
  `if (?:the|this|that|your) (?:\\w{1,14} ){1,3}had been (?:filled|completed|entered|read|checked|sent|submitted|returned|packed|stored|installed|used|followed|charged|measured|written|handled)(?: \\w{1,10}){0,3} (?:right|rightly|correctly|properly|in time|on time|earlier|sooner|as (?:described|instructed|asked))`,
);
const IF_YOU_HAD = wording(
  `(?:if you had|had you|if only you had)(?: only| just| simply| actually| bothered to| taken the time to| at least| been| not)? (?!${SUFFERED}\\b)${DONE}`,
  `if you (?:would|had) (?:just |only |simply )?(?:bothered|cared|listened|looked|read|checked)`,
);
const CONSEQUENCE = wording("(?:would|could|might)(?: not|n't)?|we had|you had|it had|'d");

/** See docs/rules/blame-should-have.md. */
export const blameShouldHave = defineRule({
  id: 'blame-should-have',
  category: 'blame',
  severity: 'high',
  summary: 'Says what the customer should have done.',
  source: {
    reason: 'In imagined conflicts, sentences that criticise “you” were judged the most hostile.',
    label: 'study of I-language and you-language, 2018',
  },
  looksFor: [BLAME, IF_YOU_HAD, COUNTERFACTUAL, INVERTED],
  *check({ draft }) {
    for (const hit of hits(draft, BLAME, { unless: [OWNERSHIP] })) {
      yield { span: clauseAround(draft, hit), message: MESSAGE, rewrites: REWRITES };
    }
    for (const hit of hits(draft, IF_YOU_HAD, { unless: [OWNERSHIP] })) {
      if (has(hit.before + hit.after, CONSEQUENCE)) {
        yield { span: wholeSentence(draft, hit), message: MESSAGE, rewrites: REWRITES };
      }
    }
    for (const pattern of [COUNTERFACTUAL, INVERTED]) {
      for (const hit of hits(draft, pattern, { negation: 'ignored', unless: [OWNERSHIP, NOT_THEIRS] })) {
        yield { span: wholeSentence(draft, hit), message: MESSAGE, rewrites: REWRITES, severity: 'medium' };
      }
    }
  },
});

const MESSAGE = 'This tells them they caused it. Say what happens from here.';
const REWRITES = ['I can take care of that from here.', 'Here is what I can do for {item|you} now: {step!}.'];
