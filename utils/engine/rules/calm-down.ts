import { clauseAround } from './clause.ts';
import { has, hits, wording } from './match.ts';
import { defineRule } from './rule.ts';
import { isUpset } from './upset.ts';

const FEELING =
  '(?:upset|angry|rude|mad|cross|emotional|aggressive|hostile|dramatic|nasty|annoyed|offended|worked up|so \\w{3,12}|abusive|sarcastic|impatient|heated|hysterical|loud|shouty|shout|yell|swear|panic like)';
const DENIED = wording(
  `(?:there is |there'?s |you have |I see )?no (?:need|reason|point|call|cause|use) (?:to|in|for you to) (?:be|get|getting|being|become|feel|act|sound)(?: so| this| that| all| quite)? ${FEELING}`,
  `(?:there is |there'?s |you have |I see )?no (?:need|reason|point|call|cause|use) (?:to|in|for)(?: you to)? (?:shout|shouting|yell|yelling|swear|swearing|rant|ranting|the drama|drama|that (?:tone|attitude)|this (?:tone|attitude)|such (?:language|a tone)|capitals|caps|all caps)`,
  `(?:do not|does not|did not) need to (?:be|get|become|act) (?:so |this |that |all )?${FEELING}`,
  `(?:do not|never|stop|quit) (?:be|get|getting|being)(?: so| all| too| this| that)? ${FEELING}`,
  `(?:stop|quit) (?:shouting|yelling|ranting|panicking|complaining|moaning|whining|overreacting|making (?:a|such a) (?:fuss|scene|drama))`,
  'do not (?:overreact|make (?:a|such a) (?:fuss|scene|drama|big deal)|take (?:it|this|that)(?: so| too)? personal(?:ly)?|lose your temper|shout|yell|raise your voice|get your (?:knickers|hopes))',
  `(?:getting|being|becoming|staying) (?:so |this |that )?${FEELING} (?:with (?:me|us) )?(?:will not|does not|is not|never|won't) (?:help|get|going|speed|change|make|solve|fix|useful)`,
  "(?:anger|shouting|yelling|swearing|ranting|insults?|impatience|complaining|capitals) (?:will not|does not|is not going to|never|won't) (?:help|get|speed|change|make|solve|fix|work)",
);
/** Said as an order or as advice: at the start of a clause, or after "please", "need to" and the like. */
const ORDER = wording(
  "(?:(?:please|just|kindly|try to|you need to|you have to|you should|you must|you had better|need you to|want you to|ask you to|asking you to|can you|could you|let us all|let's all|let's|let us|would you) )(?:please |just |try to |try and |all |kindly ){0,2}(?:calm (?:down|yourself)|cool (?:down|off|it)|chill(?: out)?|relax(?: a (?:bit|little))?(?! and enjoy)|settle down|simmer down|take it easy|take a (?:deep )?breath(?:er)?|breathe|be reasonable|be realistic|be patient|have (?:some|a little|a bit of) patience|get over it|let it go|move on(?! (?:and|to|with)\\b)|pull yourself together|be (?:nice|polite|civil|sensible|mature)|lower your (?:voice|tone)|stay (?:calm|polite|civil)|keep (?:calm|your (?:temper|voice)))",
);
const BARE =
  /(?<=^|[.!?,;:\n–—-]\s{0,3}|\b(?:hey|so|ok|okay|well|now|but|and|then|sir|madam|ma'am|man|dude|mate|buddy)[, ]{1,3})\b(?:calm down|calm yourself|cool down|cool it|chill(?: out)?(?=\s{0,2}[,.!]|\s{0,2}$)|relax(?=\s{0,2}[,.!;]|\s{0,2}$)|settle down|simmer down|take it easy(?=\s{0,2}[,.!]|\s{0,2}$)|take a (?:deep )?breath(?:er)?|deep breaths?|keep your (?:hair|shirt) on|keep (?:it )?calm|stay calm|get over it|get a grip|pull yourself together|have (?:some|a little|a bit of) patience|patience(?=[,.!])|lower your (?:voice|tone)|easy(?: there| now)|hold your horses|cheer up|lighten up|grow up|be (?:patient|reasonable|realistic))(?![\w'])/gi;
/** Weaker than "calm down", and common: marked lower. */
const PATIENCE = /patien/i;

/** See docs/rules/calm-down.md. */
export const calmDown = defineRule({
  id: 'calm-down',
  category: 'dismissive',
  severity: 'high',
  summary: 'Tells the customer how to feel: “calm down”, “no need to get upset”.',
  source: {
    reason: 'Controlling words breed resistance. That “calm down” backfires is expert opinion, not measured.',
    label: 'study of reactance, 2007; expert opinion',
  },
  looksFor: [DENIED, ORDER, BARE],
  *check({ draft, situation }) {
    for (const pattern of [DENIED, ORDER, BARE]) {
      for (const hit of hits(draft, pattern, { negation: 'ignored', question: 'ignored' })) {
        const asksPatience = PATIENCE.test(hit.text);
        // Beside a customer who only gave their number it is a courtesy.
        if (asksPatience && !(isUpset(situation) && situation.mood.evidence.length > 0)) continue;
        if (has(hit.before, REASSURED) || situation.mood.mood === 'satisfied') continue;
        yield {
          span: clauseAround(draft, hit),
          message: 'Telling people how to feel makes it worse. Name the problem instead.',
          rewrites: [
            '{contacts^} time with the same problem: anyone would be fed up.',
            'This matters, so let me get straight to it.',
          ],
          ...(asksPatience ? { severity: 'medium' as const } : {}),
        };
      }
    }
  },
});

const REASSURED = /\b(?:you can|time to|so you can|sit back and|i|we|i'd|we'd)\s{1,3}(?:now |both )?$/i;
