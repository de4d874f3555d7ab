import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PATIENCE = 30_000;

/** A folder and the programs that work in it, all gone with the test, or with the run when it is cut off. */
export class Workplace {
  readonly folder: string;
  readonly #running: ChildProcess[] = [];

  constructor(name: string) {
    this.folder = mkdtempSync(join(tmpdir(), `poise-${name}-`));
    process.once('exit', this.clear);
  }

  /** Start a program in a group of its own: what it starts ends with it. */
  start(program: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): void {
    const settings = { stdio: 'ignore', detached: true, env: { ...process.env, ...env } } as const;
    this.#running.push(spawn(program, args, settings));
  }

  readonly clear = (): void => {
    process.off('exit', this.clear);
    for (const { pid } of this.#running.splice(0)) {
      try {
        if (pid !== undefined) process.kill(-pid, 'SIGKILL');
      } catch {
        // It has ended by itself.
      }
    }
    rmSync(this.folder, { recursive: true, force: true });
  };
}

/** Wait until something answers at this address. */
export async function answering(url: string): Promise<void> {
  const end = performance.now() + PATIENCE;
  for (;;) {
    const there = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
    if (there) return;
    if (performance.now() > end) throw new Error(`Nothing answers at ${url}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** A port that nobody has now. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = address !== null && typeof address === 'object' ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
