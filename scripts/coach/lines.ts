import type { Readable } from 'node:stream';

/**
 * The lines of a stream, one at a time, so that memory stays flat on a file of any size. Without the newline; a last
 * line without one counts.
 */
export async function* linesOf(input: Readable): AsyncGenerator<string> {
  input.setEncoding('utf8');
  let rest = '';
  for await (const chunk of input) {
    rest += String(chunk);
    let from = 0;
    for (let end = rest.indexOf('\n', from); end >= 0; end = rest.indexOf('\n', from)) {
      yield rest.slice(from, end).replace(/\r$/, '');
      from = end + 1;
    }
    rest = rest.slice(from);
  }
  if (rest !== '') yield rest;
}
