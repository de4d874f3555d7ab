/** A stretch of a phrase's text that is drawn alike. */
export interface Ink {
  readonly from: number;
  readonly words: string;
  readonly className: string;
}

const SLOT = /\{([a-z][a-z_]{0,30})[^{}]{0,240}\}/g;
const CHUNK = /\[\?[^[\]]{0,400}\]/g;

const SLOT_INK = 1;
const FILL_INK = 2;
const OOPS_INK = 4;
const OPTION_INK = 8;
const FLAG_INK = 16;
const CLASSES = [
  [SLOT_INK, 'ink-slot'],
  [FILL_INK, 'ink-fill'],
  [OOPS_INK, 'ink-oops'],
  [OPTION_INK, 'ink-option'],
  [FLAG_INK, 'ink-flag'],
] as const;

/** The text in stretches: slots, blanks, a slot nobody knows, optional parts, and words a rule would mark. */
export function inkOf(text: string, flagged: readonly string[], oops: string | undefined): readonly Ink[] {
  const inks = new Uint8Array(text.length);
  const put = (from: number, length: number, ink: number) => {
    for (let at = from; at < from + length; at++) inks[at] = (inks[at] ?? 0) | ink;
  };
  for (const { 0: whole, index } of text.matchAll(CHUNK)) put(index, whole.length, OPTION_INK);
  for (const { 0: whole, 1: slot, index } of text.matchAll(SLOT)) {
    put(index, whole.length, slot === oops ? OOPS_INK : /!(?:\||\}$)/.test(whole) ? FILL_INK : SLOT_INK);
  }
  for (const words of flagged) {
    const from = words === '' ? -1 : text.indexOf(words);
    if (from >= 0) put(from, words.length, FLAG_INK);
  }
  const stretches: Ink[] = [];
  for (let from = 0; from < text.length; ) {
    let to = from + 1;
    while (to < text.length && inks[to] === inks[from]) to++;
    const ink = inks[from] ?? 0;
    const className = CLASSES.flatMap(([bit, name]) => (ink & bit ? [name] : [])).join(' ');
    stretches.push({ from, words: text.slice(from, to), className });
    from = to;
  }
  return stretches;
}
