import { has } from './match.ts';
import { defineRule, type RawFinding } from './rule.ts';
import { INTERNAL_WORDS, SHORT_FORMS } from './words/jargon.ts';

const escaped = (word: string) => word.replace(/[*+?^$(){}|.[\]\\/-]/g, '\\$&');
const SHORT = new RegExp(`(?<![\\w'-])(?:an? )?(?<word>${[...SHORT_FORMS.keys()].join('|')})(?:s|'s)?(?![\\w-])`, 'g');
const LONG = new RegExp(
  `(?<![\\w'-])(?:an? )?(?<word>${[...INTERNAL_WORDS.keys()].map(escaped).join('|')})(?![\\w-])`,
  'gi',
);

/** See docs/rules/jargon.md. */
export const jargon = defineRule({
  id: 'jargon',
  category: 'robotic',
  severity: 'low',
  summary: 'Internal words are said in the customer’s own.',
  source: { reason: 'Concrete, shared words read as listening.', label: 'study of concrete wording, 2021' },
  looksFor: [SHORT, LONG],
  *check({ draft, situation }) {
    for (const pattern of [SHORT, LONG]) {
      for (const match of draft.plain.matchAll(pattern)) {
        const word = match.groups?.word ?? '';
        const plainer = SHORT_FORMS.get(word) ?? INTERNAL_WORDS.get(word.toLowerCase());
        if (plainer === undefined || has(situation.lastCustomerText, new RegExp(`\\b${escaped(word)}\\b`, 'i')))
          continue;
        const start = match.index;
        const end = start + match[0].length;
        if (draft.plain.charAt(start - 1) === '(' || /^\s?\(/.test(draft.plain.slice(end, end + 2))) continue;
        yield markOf(match[0], { start, end }, plainer);
      }
    }
  },
});

function markOf(text: string, span: { start: number; end: number }, plainer: string): RawFinding {
  const article = /^an? /i.exec(text)?.[0];
  const fits = !/'s$/.test(text) && !(article && / /.test(plainer) && /^(?:the|your|our|out|joining)\b/.test(plainer));
  const chosen = article ? `${/^[aeiou]/i.test(plainer) ? 'an' : 'a'} ${plainer}` : plainer;
  return {
    span,
    message: 'An internal word. Use the one they would use.',
    ownWords: true,
    rewrites: fits ? [/^[A-Z]n? /.test(text) ? chosen.charAt(0).toUpperCase() + chosen.slice(1) : chosen] : [],
  };
}
