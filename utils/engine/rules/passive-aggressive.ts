import { distinct } from './distinct.ts';
import { has, hits, wording } from './match.ts';
import { defineRule, type RawFinding, type RuleContext } from './rule.ts';

/** Heads of sentences that can be left out. */
const HEADS = wording(
  '(?:as )?per my (?:last|previous|earlier|above) (?:message|email|mail|reply|note|chat|answer)',
  'as previously (?:stated|mentioned|said|explained|advised)',
  'with (?:all )?(?:due )?respect',
);
const COLD = wording(
  'kindly (?:note|refrain|be (?:reminded|advised|informed)|understand|remember|desist)',
  '(?:going|moving) forward,? (?:please|kindly)',
  'not sure what (?:else|more) (?:you|I)',
  'whatever you (?:say|like|want|think)',
  'if you say so',
  'as you wish',
  'suit yourself',
  'have it your way',
  'since you (?:insist|asked so nicely)',
  'you told (?:my|the|a|another) (?:colleague|other agent|other team|bot|manager),? not me',
  'third time lucky',
  '(?:and )?yet here we (?:both |all )?are',
  'here we go again',
  '(?:excuse|forgive|pardon) (?:me|us) for',
  '(?:I am|we are) not (?:a )?mind ?readers?',
  'nobody (?:asked|forced|made) you',
  '(?:thanks|thank you) for (?:nothing|the lecture|finally|eventually)',
  'I was not (?:even )?(?:here|the one|talking to you)',
  'some of us',
  'right where I (?:put|left) it',
  'you could have (?:just )?(?:asked|said so)',
  '(?:it|this) would help if you (?:would |could )?(?:actually|at least)',
  'if you (?:had |would )?(?:actually|bothered to|bother to)',
  'not that you (?:asked|care|would)',
);
const BARE = /^\W{0,2}\b(?:noted|fine|understood then|whatever|obviously|sure then)\W{0,2}$/i;
const KINDLY_ASKED = /\b(?:could|would|can) you\b/i;

/** See docs/rules/passive-aggressive.md. */
export const passiveAggressive = defineRule({
  id: 'passive-aggressive',
  category: 'passive_aggressive',
  severity: 'medium',
  summary: 'Nothing sulks, prods or is cold under a polite surface.',
  source: { reason: 'Tone leaks in text more than writers think.', label: 'study of e-mail tone, 2005' },
  looksFor: [HEADS, COLD, BARE],
  check: (context) => distinct(marksIn(context)),
});

function* marksIn({ draft }: RuleContext): Generator<RawFinding> {
  for (const hit of hits(draft, HEADS, { question: 'ignored' })) {
    if (/^with/i.test(hit.text) && /^ to\b/i.test(hit.after)) continue;
    const comma = /^\s{0,3},/.exec(hit.after)?.[0].length ?? 0;
    const head = hit.before.trim() === '' && hit.after.trim().length > 12;
    yield {
      span: head ? { start: hit.start, end: hit.end + comma } : hit.sentence,
      message: 'Polite on paper, cold to read. Say it plainly.',
      rewrites: head ? ['In short,'] : ['Here it is again: {answer!}.'],
    };
  }
  for (const hit of hits(draft, COLD, { negation: 'ignored', question: 'ignored' })) {
    if (has(hit.before, KINDLY_ASKED)) continue;
    if (/^some of us/i.test(hit.text) && !has(hit.after, /^ (?:have|are|do|need|work)\b/i)) continue;
    if (
      /^whatever/i.test(hit.text) &&
      has(hit.after, /^ (?:to|is|works|suits|best)\b|^,? (?:i|we)(?:'ll| will| can)\b/i)
    )
      continue;
    yield {
      span: hit.sentence,
      message: 'This sulks or prods. Say it plainly.',
      rewrites: ['Here is where it stands: {answer!}.'],
    };
  }
  const length = draft.plain.trim().length;
  for (const sentence of draft.sentences) {
    if (length > sentence.text.length + 40 || !BARE.test(sentence.text)) continue;
    yield {
      span: sentence,
      message: 'Curt on its own. Add what you did.',
      rewrites: ['Noted, and I have {action!}.'],
    };
  }
}
