import { clauseAround } from './clause.ts';
import { has, hits, wording } from './match.ts';
import { defineRule } from './rule.ts';

const DOUBT = wording(
  'you(?: are)? (?:claim(?:ed|ing)?|alleg(?:e|ed|ing)|pretend(?:ed|ing)?)(?: that| to have| it| the| your| our| we| you| not| this| never| nobody| somebody)',
  'your (?:alleged|supposed|so-called)',
  '(?:allegedly|supposedly|so-called|purportedly)',
  '(?:if|assuming|provided)(?: that)? (?:what you (?:say|said|are saying|claim|write|tell us)|your (?:story|version|account|claim)) (?:is|was|were|holds|really is)',
  'according to you(?!r)',
  '(?:or )?so you (?:say|claim|tell us|keep saying)',
  '(?:I|we)(?: really| simply| honestly| just)? (?:find|found) (?:it|that|this)(?: very| rather| quite| a (?:bit|little))? (?:hard|difficult|strange|odd|unlikely|impossible) (?:to (?:believe|imagine|understand how)|that you)',
  '(?:I|we)(?: really| very much| strongly| somewhat)? doubt (?:(?:that )?(?:you|your|this|it)|that (?:happened|was|is))',
  '(?:that|this|it|which)(?: just| simply| really)? (?:is|sounds|seems|looks) (?:very |rather |quite |highly |a bit |somewhat |a little )?(?:unlikely|implausible|hard to believe|impossible to believe|too good|suspicious|fishy|unusual that you|strange that you|odd that you|funny that you)',
  '(?:we|I) (?:only )?have (?:only |just )?(?:your word|no (?:proof|evidence|way of knowing) (?:that |of |whether |for |if )?(?:you|your|this|that|it|any))',
  '(?:are you|you are) (?:really |actually |quite )?(?:being )?(?:honest|truthful|telling (?:me|us) the (?:whole )?truth)',
  '(?:nobody|no one|none of (?:us|our (?:other )?(?:customers|clients|guests|users))) (?:here )?(?:else )?(?:has )?(?:ever )?(?:said|says|reported|seen|saw|noticed|had|has|complained|mentioned)(?: that| this| it| anything| such| about)(?: a thing)?(?! yet)',
);
const SURE_YOU = wording(
  'are you (?:absolutely |really |quite |completely |100% )?(?:sure|certain|positive)(?: that)? (?:you (?:did|have|had|followed|sent|checked|entered|read|were|was|put|typed|looked|used|ordered|paid|got|opened|are (?:not|using|reading|looking))|it (?:was|is|did|really)|this (?:was|is)|that (?:was|is)|they|nobody|no one|someone|the)',
  '(?:did|have) you (?:really|actually|even) (?:read|look|looked|check|checked|try|tried|open|opened|follow|followed|bother|bothered)',
  '(?:and )?how (?:do|can|could) (?:we|I) (?:know|be sure)(?: that)? (?:you|it|this|that)',
  'can you (?:actually |even )?prove',
  'why (?:did not|have not|would not) you',
);
const ABOUT_CLAIMS = /\b(?:can|could|may|to|when|if|once|before|after|how|should|would|will)\s{1,3}$/i;

/** See docs/rules/blame-doubt.md. */
export const blameDoubt = defineRule({
  id: 'blame-doubt',
  category: 'argue',
  severity: 'high',
  summary: 'Doubts what the customer says: “you claim”, “allegedly”, “are you sure you …”.',
  source: {
    reason: 'Early wording that takes the other side’s view as given forestalled personal attacks.',
    label: 'study of receptive wording, 2020',
  },
  looksFor: [DOUBT, SURE_YOU],
  *check({ draft }) {
    for (const hit of hits(draft, DOUBT)) {
      if (has(hit.before, ABOUT_CLAIMS)) continue;
      yield finding(clauseAround(draft, hit));
    }
    for (const hit of hits(draft, SURE_YOU, { question: 'ignored' })) yield finding(clauseAround(draft, hit));
  },
});

const finding = (span: { readonly start: number; readonly end: number }) => ({
  span,
  message: 'Sounds as if you doubt them. Take it as given, then check.',
  rewrites: [
    'Thank you for telling me. I am checking that from our side now.',
    'To trace it, it would help me to know {detail!}.',
  ],
});
