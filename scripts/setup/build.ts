import { join } from 'node:path';
import { ROOT, runStep } from './step.ts';

/** `production` is what is shipped; `test` has localhost granted and Poise's shadow root open, nothing else. */
export type BuildMode = 'production' | 'test';

/** Where WXT puts a build. */
export const builtExtension = (mode: BuildMode): string =>
  join(ROOT, '.output', mode === 'production' ? 'chrome-mv3' : 'chrome-mv3-test');

/** Build the extension; answers its folder. */
export async function buildExtension(mode: BuildMode, signal?: AbortSignal): Promise<string> {
  const built = await runStep({ tool: 'wxt', args: ['build', '--mode', mode], quiet: true }, signal);
  if (!built && !signal?.aborted) throw new Error(`The ${mode} build failed.`);
  return builtExtension(mode);
}
