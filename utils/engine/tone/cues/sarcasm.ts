import type { Cue } from './cue.ts';

/**
 * Praise that is not meant. Set phrases only; praise beside a bad event is found by `sarcasm.ts` in the folder above.
 * Source: our own research and well-known turns of phrase.
 */
export const SARCASM: readonly Cue[] = [
  {
    cue: 'sarcasm',
    weight: -3.2,
    mood: 'angry',
    flag: 'sarcastic',
    anger: 0.45,
    says: `thanks|thank you? for nothing|ruining|losing|wasting|ignoring|destroying|breaking|cancelling|charging|leaving|stranding|screwing|lying|hanging|delaying|messing / thanks|thank you? for the warning|wait|delay|lies / no thanks to you / thanks|thank you? to|for your|the ~ incompetence|delay|delays|mistake|error|lies
      great|awesome|lovely|brilliant|fantastic|wonderful|perfect|nice|super|oh|marvellous|cool > another|more|yet|now|so / just great|what|perfect|brilliant|lovely|wonderful|fantastic|peachy|awesome / well done for|on ~ losing|ruining / nice way to / great way to / way to go / yeah right / yeah sure / sure jan / oh joy / oh great / oh good|brilliant|wonderful|fantastic|perfect / oh of course / how marvellous|convenient|thoughtful|original|very / gee thanks / wow thanks / wow just wow / slow clap / round of applause / bravo / congratulations|congrats on|you / gold medal|star / a? big surprise / what a surprise / surprise surprise / there's a surprise / no surprise|shock / color|colour me / i'm shocked / shocker / so helpful / very helpful / real helpful|nice|classy|professional / classy / stay classy / as per usual / what great|amazing|wonderful|fantastic|excellent|lovely|good|a ~ service|joke|company|way / so called / so-called / must be nice / glad to know|see|hear ~ don't|can't|not|nobody|care / good to know ~ don't|can't|not|nobody|care / love how|when|that|it ~ don't|never|can't|won't|charge|cancel|cancelled|lose|lost|delay|delayed|ignore|takes|still / thought so / because that|of ~ helps|makes|works / makes every _ a / you play football`,
  },
];
