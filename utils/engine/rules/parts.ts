/**
 * A long draft is reviewed part by part, so that typing in it costs what one part costs. Where the cuts lie depends on
 * the words next to them alone: a change moves the cuts near it and leaves the rest of the parts as they were.
 */

/** A piece of the draft and where it starts. Put together the parts are the draft. */
export interface DraftPart {
  readonly start: number;
  readonly text: string;
}

/** Up to here a draft is one part: its rules see all of it. No chat reply is longer. */
const LONGEST_WHOLE = 1500;
const SHORTEST = 240;
const LONGEST = 700;
/** A draft without a break is cut here, at white space if there is some. */
const HARDEST = 4000;
const BREAK = /[.!?…]["'”’)\]]{0,3}\s+|\n+/g;

export function partsOf(typed: string): readonly DraftPart[] {
  if (typed.length <= LONGEST_WHOLE) return [{ start: 0, text: typed }];
  const parts: DraftPart[] = [];
  let start = 0;
  const cut = (end: number) => {
    while (end - start > HARDEST) start = push(start, hardEnd(typed, start));
    if (end > start) start = push(start, end);
  };
  const push = (from: number, to: number) => {
    parts.push({ start: from, text: typed.slice(from, to) });
    return to;
  };
  let quotes = 0;
  let seen = 0;
  for (const match of typed.matchAll(BREAK)) {
    const end = match.index + match[0].length;
    const isLine = match[0].includes('\n');
    for (; seen < end; seen++) if (isQuote(typed.charCodeAt(seen))) quotes++;
    if (isLine) quotes = 0;
    const length = end - start;
    // A quotation is never torn, and ends with its line at the latest.
    if (length < SHORTEST || quotes % 2 === 1) continue;
    if (isLine || length >= LONGEST || isPlaceToCut(typed, match.index)) cut(end);
  }
  cut(typed.length);
  return parts;
}

const isQuote = (code: number) => code === 34 || (code >= 0x201c && code <= 0x201e);

/** One break in four or so, told by the letters before it. */
function isPlaceToCut(typed: string, at: number): boolean {
  let sum = 0;
  for (let i = Math.max(0, at - 12); i < at; i++) sum = (sum * 31 + typed.charCodeAt(i)) >>> 0;
  return (sum >>> 3) % 4 === 0;
}

function hardEnd(typed: string, start: number): number {
  const space = typed.lastIndexOf(' ', start + HARDEST);
  return space > start + HARDEST / 2 ? space : start + HARDEST;
}
