import { has, hits, wording } from './match.ts';
import { defineRule } from './rule.ts';
import { isUpset } from './upset.ts';

const VERB = '(?<verb>[a-z]{2,20})';
/** An order, plainly. */
const ORDER = wording(
  `you (?:must|are required to|are obliged to|had better|are expected to) (?!not\\b|be\\b|have been\\b|feel\\b|think\\b)${VERB}`,
  `you (?:will )?have to (?!be |admit )${VERB}`,
  `you will have to (?!be )${VERB}`,
);
/** The same, softer: common among kind agents, so never more than a hint. */
const NEED = wording(`you (?:will )?need to (?!be |worry )${VERB}`, `you will need to (?!be )${VERB}`);
/** Work the customer regrets, chooses, or is spared. */
const SPARED =
  /\b(?:did|do|does|would|why|if) you (?:must|have|need)\b|\b(?:sorry|hate|shame|annoying|frustrating|tiring|unfair|ridiculous)\b.{0,60}\byou\b|\b(?:when|whenever|what|all|everything|anything|thing|if|before|should|once|in case|how often|times) (?:that )?you\b|\bonly\b|\bjust one\b/i;
const SAFETY =
  /\b(?:unplug|switch it off|turn it off|leave the (?:house|room|building)|overheat|fire|smoke|gas|shock|danger|unsafe|poison|by law|legally|emergency|evacuate|999|911|112)\b/i;
/** "I'm afraid you have to …": said as one who would rather it were otherwise. */
const REGRETTED = /\b(?:afraid|sadly)\b/i;
const ASKED = /\b(?:must|have to|need to|required to|should|do) (?:i|we)\b|\b(?:i|we) (?:must|have to|need to)\b/i;
const REASON =
  /\b(?:so that|so (?:i|we|it|they|the)|because|since|otherwise|in order to|to (?:be|make) s(?:ure|afe))\b/i;

/** See docs/rules/command-must.md. */
export const commandMust = defineRule({
  id: 'command-must',
  category: 'command',
  severity: 'low',
  summary: 'Work for the customer is offered or explained, not ordered with "must".',
  source: { reason: 'Words like "must" and "should" make people resist.', label: 'study of reactance, 2007' },
  looksFor: [ORDER, NEED],
  *check({ draft, situation }) {
    if (has(situation.lastCustomerText, ASKED)) return;
    const options = { unless: [SPARED, SAFETY, REGRETTED] };
    for (const [pattern, order] of [
      [ORDER, true],
      [NEED, false],
    ] as const) {
      for (const hit of hits(draft, pattern, options)) {
        const strong = order && isUpset(situation) && !has(hit.before + hit.after, REASON);
        yield {
          span: hit,
          message: 'This orders the customer about. Name the step instead.',
          ownWords: true,
          rewrites: [`The next step is to ${hit.groups.verb ?? 'start'}`],
          severity: strong ? 'medium' : 'low',
        };
      }
    }
  },
});
