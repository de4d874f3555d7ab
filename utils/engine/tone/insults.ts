import { HARSH } from './cues/abuse.ts';
import { NEGATORS } from './cues/modifiers.ts';
import type { Hit } from './hits.ts';
import type { Token } from './tokens.ts';

const YOU = new Set(['you', "you're", 'yourself', "your're"]);
/** "your app is stupid" is about the app; these end the search for a "you". */
const OTHER_SUBJECT = new Set(
  `it this that they he she i i'm it's that's your my the is so feel look me think make makes have had get give gave got sent sell
  when if how what why for to do did can with about in on making played`.split(/\s+/),
);
const VOCATIVE = new Set(
  'idiot idiots fool fools clowns scum crooks thieves muppets muppet cretin vermin parasites creep freak pig pigs'.split(
    ' ',
  ),
);
const REACH = 5;

/** In a message this short there is nobody but the reader they could be for. */
const BRIEF = 4;
const BRIEF_SEXUAL = new Set(
  'sex sexy cock pussy boobs tits horny nude nudes naked porn penis titties blowjob boner'.split(' '),
);

/** All of a message that is this, and no more, is said to the reader. */
const BRIEF_INSULTS = new Set('suck dick dicks slut whore'.split(' '));

/** Hard words said to the reader: "you … idiot", "you are useless", or an insult that is all of a short message. */
export function insultsOf(tokens: readonly Token[]): Hit[] {
  const found: Hit[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const { word, aimed } = tokens[at]?.form ?? NOTHING;
    if (tokens.length <= BRIEF && BRIEF_SEXUAL.has(word)) {
      found.push({ ...insult(at, at + 1, 0.95), cue: 'sexual remark' });
      continue;
    }
    if (tokens.length <= BRIEF && BRIEF_INSULTS.has(word)) {
      found.push(insult(at, at + 1, 0.6));
      continue;
    }
    if (!aimed || isElse(tokens, at)) continue;
    const you = youBefore(tokens, at);
    if (you !== undefined) found.push(insult(you, at + 1, HARSH.has(word) ? 0.75 : 0.35));
    else if (VOCATIVE.has(word) && standsAlone(tokens, at)) found.push(insult(at, at + 1, 0.6));
  }
  return found;
}

/** "guinea pigs", "dumb it down", "making an idiot of me": nobody is called that. */
const isElse = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.form.word === 'guinea' || ELSE_AFTER.has(tokens[at + 1]?.form.word ?? '');
const ELSE_AFTER = new Set(['at', 'it', 'down', 'of', 'proof']);

const NOTHING = { word: '', aimed: false };

const insult = (from: number, to: number, abuse: number): Hit => ({
  from,
  to,
  cue: abuse >= 0.5 ? 'insult' : 'hard on you',
  weight: abuse >= 0.5 ? -4.2 : -2.5,
  mood: abuse >= 0.5 ? 'abusive' : 'angry',
  anger: 0.7,
  abuse,
});

function youBefore(tokens: readonly Token[], at: number): number | undefined {
  for (let back = at - 1; back >= Math.max(0, at - REACH); back--) {
    if (tokens[back + 1]?.opens) return undefined;
    const word = tokens[back]?.form.word ?? '';
    if (YOU.has(word)) return back;
    if (NEGATORS.has(word) || OTHER_SUBJECT.has(word)) return undefined;
  }
  return undefined;
}

/** At the end or the start of a breath of at most three words: "idiots!", "ok, you heard me, idiot". */
function standsAlone(tokens: readonly Token[], at: number): boolean {
  let start = at;
  while (start > 0 && at - start < 4 && !tokens[start]?.opens && !tokens[start]?.pause) start--;
  let end = at + 1;
  while (end < tokens.length && end - at < 4 && !tokens[end]?.opens && !tokens[end]?.pause) end++;
  return end - start <= 3;
}
