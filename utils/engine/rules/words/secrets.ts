/**
 * What nobody may ask for in a chat, and what nobody may tell there of somebody else. Sources of patterns, for rules
 * that put them into sentences.
 */

/** A word of the customer's that proves who they are, and that a thief would ask for too. */
export const PROOFS =
  "mother'?s? (?:maiden name|surname)|(?:full )?(?:social security number|ssn|social(?= ?(?:[.,?!]|$|here|so|number|and|to))|sin numbers?)|(?:secret|security) (?:word|answer|question)|alarm word|(?:recovery|seed) (?:phrase|code|key|words)|pass ?phrase|(?:api )?secret key|private key|(?:online |mobile |net ?)?banking (?:login|password|credentials)|(?:login|username|user name) and password|(?:log ?in|logins?) (?:you use )?(?:for|of|to) your (?:bank|mail|e-?mail|account)|singpass login|steam guard code";
/** Parts of a card, a code from a phone. */
export const PARTS =
  '(?:the )?long number (?:on|from|at) (?:the )?(?:front|card)|(?:full |complete |all )?(?:sixteen|16) digits|(?:the )?(?:three|3)(?: digits| numbers)? (?:on|at|from) the back|(?:the )?(?:six|6|four|4)[- ]digits?(?: code| sms| number)?(?: (?:that )?(?:from|in|on|just|you))|code (?:that )?(?:you )?(?:just )?(?:came|arrived|got|received|(?:has|have) come)(?: (?:by|on|in|to) (?:text|your phone|sms|the phone))?|code your bank (?:just )?(?:texted|sent)';
/** A picture that shows them. */
export const PICTURES =
  "(?:photo|picture|pic|scan|selfie|copy|screenshot|image)s? (?:of|with|holding|from) (?:the |your |both sides of (?:the |your )?){0,2}(?:(?:credit|debit|bank|medicare|id|insurance) )?(?:card(?!board)|passport|driver'?s? licen[cs]e|driving licen[cs]e|licen[cs]e|id\\b|aadhaar|code your bank)";

const PERSON =
  "(?:your (?:neighbou?r|colleague|coworker|co-worker|boss|ex(?:-?\\w{2,8})?|husband|wife|partner|roommate|flatmate|tenant|landlord|brother|sister|son|daughter|teacher|daughter'?s teacher)|(?:the|our|a|another|that|previous|last|other) (?:other |previous |last )?(?:lady|gentleman|girl|guy|fellow|customer|user|driver|tenant|owner|guest|bidder|seller|tech|tutor|family|passenger|patient|rider|account holder)|(?:mr|mrs|ms|miss|dr|reverend)\\.? [A-Z][a-z]{1,20}|(?:he|she|his|her|him|their)(?!self|selves))";
const PHONE = '(?:\\+?\\d[\\d ()-]{6,14}\\d|555-\\d{4})';

/** Somebody else's number, home, money or health, told. */
export const OTHERS: readonly RegExp[] = [
  new RegExp(
    `\\b${PERSON}\\b[^!?\\n]{0,70}\\b(?:mobile|phone|cell|number|handphone|call (?:her|him)|reach (?:her|him))\\b[^.!?\\d\\n]{0,15}${PHONE}`,
    'gi',
  ),
  new RegExp(
    `\\b${PERSON}\\b[^.!?\\n]{0,60}\\b(?:lives?|living|stays?|moved(?: in)?(?: to)?|home address is|new address is|she'?s now at|he'?s now at|he'?s at|she'?s at)\\b[^.!?\\n]{0,20}\\b\\d{1,4}[a-z]? (?:[a-z]{2,15} ){0,2}(?:street|st|road|rd|lane|avenue|ave|court|row|way|view|drive|close|square|place|mill|maple|grove|hill)\\b`,
    'gi',
  ),
  new RegExp(
    `\\b${PERSON}\\b[^.!?\\n]{0,60}\\b(?:(?:is|'s|are|was|has been|been) (?:\\w{2,8} ){0,3}(?:overdue|evicted|(?:months?|payments?) behind|behind (?:on|with))|owes? (?:us |\\$|£|€|\\d)|earns? (?:\\$|£|€|\\d)|has an overdue|got approved for|had two duis|takes (?:fluoxetine|antidepressants|insulin)|withdrew (?:\\$|£|€|\\d)|found a tumou?r|signed off sick)`,
    'gi',
  ),
];
