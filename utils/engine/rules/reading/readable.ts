/** Fewer words say too little to be read. */
const FEWEST_WORDS = 4;
const WORD = /[A-Za-z']{1,40}/g;
/** Words of the customer or a link stood here, or a blank is still open: what is left is no sentence yet. */
const VEILED = /\uFFFC| {6}|[{}]/;

/** A whole sentence, of words that are the agent's own. */
export const isReadable = (sentence: string): boolean =>
  !VEILED.test(sentence) && (sentence.match(WORD)?.length ?? 0) >= FEWEST_WORDS;
