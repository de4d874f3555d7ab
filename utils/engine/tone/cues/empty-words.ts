/**
 * English words that mean nothing to an agent without the words around them. Negators, question words and words of time
 * ("still", "again") are none of them.
 */
export const EMPTY_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those it its it's that's there there's here i i'm i've i'd i'll me my mine myself you you're
  you've you'd you'll your yours he he's him his she she's her hers we we're we've we'd we'll us our ours they they're
  they've them their theirs is are was were be been being am do does did doing has have had having can could will would
  shall should may might must and or but if so as than then of to in on at for from with by about into onto over under up
  down out off through via per just also too very really some any all both each one ones get gets got getting go goes
  going let lets let's make makes made s t d m re ve ll`.split(/\s+/),
);
