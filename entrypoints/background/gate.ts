import type { Fetch } from '../../utils/rollout/ask.ts';

/** Every way out of a worker. */
const WAYS_OUT = ['fetch', 'XMLHttpRequest', 'WebSocket', 'WebSocketStream', 'EventSource', 'WebTransport'];

/**
 * Close the worker's ways out, for good and for whatever code runs in it, and keep one door: a fetch that asks what
 * address is in force and refuses any other. The pages of the extension have none: see docs/decisions/roll-out.md.
 */
export function closeNetwork(inForce: () => Promise<string | undefined>): Fetch {
  const { fetch } = globalThis;
  for (const name of WAYS_OUT)
    if (name in globalThis)
      Object.defineProperty(globalThis, name, { value: refused, writable: false, configurable: false });
  return async (url, init) => {
    if (url !== (await inForce())) return refused();
    return fetch.call(globalThis, url, init);
  };
}

/** Not an arrow: code that tries `new` is told the same. */
function refused(): Promise<never> {
  throw new TypeError('Poise asks no other address than the library’s.');
}
