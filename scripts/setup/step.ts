import { spawn } from 'node:child_process';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '../..');

/** Our own tools by their JavaScript files, so that no shell and no .cmd shim stands between us and them. */
export const TOOLS = {
  biome: 'node_modules/@biomejs/biome/bin/biome',
  tsc: 'node_modules/typescript/bin/tsc',
  vitest: 'node_modules/vitest/vitest.mjs',
  wxt: 'node_modules/wxt/bin/wxt.mjs',
} as const;

export interface Step {
  readonly tool: keyof typeof TOOLS;
  readonly args: readonly string[];
  /** Its output is shown only when it fails. */
  readonly quiet?: boolean;
  readonly env?: Readonly<Record<string, string>>;
}

/** Run one of our tools to its end; false when it failed. Aborting the signal ends it. */
export async function runStep({ tool, args, quiet = false, env }: Step, signal?: AbortSignal): Promise<boolean> {
  const child = spawn(process.execPath, [join(ROOT, TOOLS[tool]), ...args], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    ...(signal && { signal }),
  });
  const said: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => said.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => said.push(chunk));
  const passed = await new Promise<boolean>((resolve) => {
    child.once('error', () => resolve(false));
    child.once('close', (status) => resolve(status === 0));
  });
  if (!passed && !signal?.aborted) process.stderr.write(Buffer.concat(said));
  return passed;
}
