import { swearingIn } from '../rules/swearing.ts';

const LONGEST = 48;
/** Not swearing, and still not to be said back: "your useless lamp". */
const UNKIND = /\b(?:stupid|useless|garbage|rubbish|dumb|pathetic|shitty|crappy)\b/i;

/** A customer's words fit to stand inside our sentence; undefined when they are not. */
export function plain(text: string | undefined): string | undefined {
  if (text === undefined || text.length > 4 * LONGEST) return undefined;
  const clean = text
    .replace(/[{}[\]<>"“”|`\p{Cc}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,;:?!])/g, '')
    .replace(/^[\s.,;:?!'’-]+|[\s.,;:?!]+$/g, '');
  if (clean.length === 0 || clean.length > LONGEST) return undefined;
  if (UNKIND.test(clean) || !swearingIn(clean).next().done) return undefined;
  return /[\p{L}\p{N}]/u.test(clean) && !/[.?!]\s|[()]|https?:/.test(clean) ? clean : undefined;
}
