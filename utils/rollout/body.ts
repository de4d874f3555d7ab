import type { Trouble } from './ask.ts';

/** Larger than any library the desk takes; nothing beyond it is read, whatever the server says it sends. */
export const LARGEST_PACK = 6 * 1024 * 1024;

/** The text of an answer, read piece by piece and given up at the limit. Rejects where the line is cut. */
export async function readBody(
  stream: ReadableStream<Uint8Array> | null,
  largest = LARGEST_PACK,
): Promise<{ readonly body: string } | Trouble> {
  const reader = stream?.getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const pieces: string[] = [];
  let bytes = 0;
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
    bytes += value?.length ?? 0;
    if (bytes > largest) {
      await reader?.cancel().catch(() => undefined);
      return { what: 'too_big' };
    }
    try {
      pieces.push(done ? decoder.decode() : decoder.decode(value, { stream: true }));
    } catch {
      await reader?.cancel().catch(() => undefined);
      return { what: 'not_text' };
    }
    if (done) return { body: pieces.join('') };
  }
}
