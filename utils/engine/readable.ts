import { foldQuotes } from './text.ts';

/** The situation is told in a message's first words; what is pasted behind them is not read. */
const READ_CHARS = 8000;

const MASKED = [
  /\bhttps?:\/\/[^\s]{1,400}/gi,
  /\bwww\.[^\s]{1,400}/gi,
  /\b[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,24}){1,4}/g,
  /(?<![\w.])@\w{1,40}/g,
  /<[a-z/!][^<>]{0,200}>/gi,
];

const blank = (text: string) => ' '.repeat(text.length);

/**
 * What the readings of the situation search: quotes folded, links, addresses, handles and tags blanked, cut at 8,000
 * characters. As long as the message up to the cut, so an offset found here is one in the message.
 */
export const readable = (text: string): string =>
  MASKED.reduce((plain, pattern) => plain.replace(pattern, blank), foldQuotes(text.slice(0, READ_CHARS)));
