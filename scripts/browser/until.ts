const PATIENCE = 15_000;
const POLL = 30;

/** Wait until `read` gives a value that `wanted` takes; says what it last gave when it never does. */
export async function until<T>(read: () => Promise<T> | T, wanted: (value: T) => boolean): Promise<T> {
  const end = performance.now() + PATIENCE;
  for (;;) {
    const value = await read();
    if (wanted(value)) return value;
    if (performance.now() > end) throw new Error(`Waited for ${wanted}; it is ${JSON.stringify(value, null, 1)}`);
    await new Promise((resolve) => setTimeout(resolve, POLL));
  }
}

/** Wait until what `read` gives has not changed for this long. */
export async function settled<T>(read: () => Promise<T>, ms: number): Promise<T> {
  let last = '';
  let since = performance.now();
  return until(read, (value) => {
    const now = JSON.stringify(value);
    if (now !== last) {
      last = now;
      since = performance.now();
    }
    return performance.now() - since >= ms;
  });
}
