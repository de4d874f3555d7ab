/**
 * A long draft is reviewed part by part, so that typing in it costs what one part costs. Where the cuts lie depends on
 * the words next to them alone: a change moves the cuts near it and leaves the rest of the parts as they were.
 */

/** A piece of the draft and where it starts. Put together the parts are the draft. */
export interface DraftPart {
  readonly start: number;
  readonly text: string;
  /** It ends at a break, and what comes after it is cut whatever stands before. */
  readonly closed: boolean;
}

/** Up to here a draft is one part: its rules see all of it. No chat reply is longer. */
const LONGEST_WHOLE = 1500;
const SHORTEST = 240;
const LONGEST = 400;
/** A draft without a break is cut here, at white space if there is some. */
const HARDEST = 4000;
const BREAK = /[.!?…]["'”’)\]]{0,3}\s+|\n+/g;

/** The parts of a draft. Those of the draft as it was a key before (`before`) are taken over where nothing changed. */
export function partsOf(typed: string, before: readonly DraftPart[] = []): readonly DraftPart[] {
  if (typed.length <= LONGEST_WHOLE) return [{ start: 0, text: typed, closed: true }];
  const parts = unchanged(typed, before);
  const last = parts.at(-1);
  let start = last ? last.start + last.text.length : 0;
  let seen = start;
  let quotes = 0;
  const rest = new Rest(typed, before);
  BREAK.lastIndex = start;
  for (let match = BREAK.exec(typed); match; match = BREAK.exec(typed)) {
    const end = match.index + match[0].length;
    const isLine = match[0].includes('\n');
    for (; seen < end; seen++) if (isQuote(typed.charCodeAt(seen))) quotes++;
    if (isLine) quotes = 0;
    const length = end - start;
    // A quotation is never torn, and ends with its line at the latest.
    if (length < SHORTEST || quotes % 2 === 1) continue;
    if (!isLine && length < LONGEST && !isPlaceToCut(typed, match.index)) continue;
    pushPieces(parts, typed, start, end);
    start = end;
    const same = rest.from(start);
    if (same) return [...parts, ...same];
  }
  pushPieces(parts, typed, start, typed.length);
  return parts;
}

/** Many times as fast as `startsWith`, which compares letter by letter. */
const stands = (typed: string, at: number, text: string): boolean => typed.slice(at, at + text.length) === text;

/** Those at the start that are still the same, but for the last of them: its end may have moved. */
function unchanged(typed: string, before: readonly DraftPart[]): DraftPart[] {
  let same = 0;
  for (const { start, text } of before) {
    if (!stands(typed, start, text)) break;
    same++;
  }
  let kept = same - 1;
  while (kept > 0 && before[kept - 1]?.closed !== true) kept--;
  return before.slice(0, Math.max(0, kept));
}

/** What stood at the end of the draft before: where a cut meets one of it and all after is the same, so are its parts. */
class Rest {
  readonly #typed: string;
  readonly #before: readonly DraftPart[];
  readonly #shift: number;
  #at = 0;
  #differs = -1;

  constructor(typed: string, before: readonly DraftPart[]) {
    const last = before.at(-1);
    this.#typed = typed;
    this.#before = before;
    this.#shift = last ? typed.length - last.start - last.text.length : 0;
  }

  from(start: number): readonly DraftPart[] | undefined {
    const before = this.#before;
    while ((before[this.#at]?.start ?? Number.POSITIVE_INFINITY) + this.#shift < start) this.#at++;
    const at = this.#at;
    if (before[at] === undefined || before[at].start + this.#shift !== start || before[at - 1]?.closed !== true) return;
    // What was found to differ further on is not compared again for each cut before it.
    if (at <= this.#differs) return;
    for (let next = at; next < before.length; next++) {
      const part = before[next];
      if (part && !stands(this.#typed, part.start + this.#shift, part.text)) {
        this.#differs = next;
        return;
      }
    }
    const rest = before.slice(at);
    return this.#shift === 0 ? rest : rest.map((part) => ({ ...part, start: part.start + this.#shift }));
  }
}

/** From one cut to the next; in pieces where there was no break for too long. */
function pushPieces(parts: DraftPart[], typed: string, from: number, end: number): void {
  let start = from;
  while (start < end) {
    const stop = end - start > HARDEST ? hardEnd(typed, start) : end;
    parts.push({ start, text: typed.slice(start, stop), closed: stop === end });
    start = stop;
  }
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
