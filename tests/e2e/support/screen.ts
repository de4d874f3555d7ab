import { execFileSync, spawn } from 'node:child_process';

/** A display nobody sees, with a keyboard. */
export interface Screen {
  readonly env: Readonly<Record<string, string>>;
  /** Press real keys, named as xdotool names them, in the window that has the focus. */
  press(...keys: readonly string[]): void;
  close(): void;
}

export async function startScreen(): Promise<Screen> {
  // Xvfb picks a free number and writes it to descriptor 3 once it takes connections.
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1400x924x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const display = await new Promise<string>((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', () => reject(new Error('Xvfb ended.')));
    server.stdio[3]?.once('data', (number: Buffer) => resolve(`:${number.toString().trim()}`));
  });
  const env = { DISPLAY: display };
  const xdotool = (...args: readonly string[]) =>
    execFileSync('xdotool', args, {
      env: { ...process.env, ...env },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  return {
    env,
    press: (...keys) => void xdotool('key', '--delay', '400', ...keys),
    close: () => void server.kill(),
  };
}
