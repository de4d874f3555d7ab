/**
 * How well a chat is read, on the short invented chats of `tests/golden/chats.txt`:
 *
 *     node scripts/measure/golden.ts [--later | --third] [--misses]
 *
 * A specific is right when it is a labelled text or one holds the other.
 */
import { parseArgs } from 'node:util';
import { readGoldenChats } from '../../tests/golden/chats.ts';
import { scoreReading } from '../../tests/golden/score.ts';

const { values: options } = parseArgs({
  options: {
    misses: { type: 'boolean', default: false },
    later: { type: 'boolean', default: false },
    third: { type: 'boolean', default: false },
  },
});
const { issue, specifics, escalation, calmEscalated, misses } = scoreReading(
  readGoldenChats(options.third ? 'chats-third' : options.later ? 'chats-later' : 'chats'),
);
const show = (value: number) => value.toFixed(3);
console.log(`issue            ${show(issue)}`);
console.log(`specifics        P ${show(specifics.precision)}  R ${show(specifics.recall)}  F1 ${show(specifics.f1)}`);
console.log(
  `escalation       macro-F1 ${show(escalation.macroF1)}, recall of boundary and end ${show(escalation.hardRecall)}`,
);
console.log(`calm, escalated  ${calmEscalated}`);
if (options.misses) for (const miss of misses) console.log(`  ${miss}`);
