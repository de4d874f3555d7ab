import { join } from 'node:path';
import { ROOT, runStep, type Step } from './step.ts';

/** `production` is what is shipped; `test` has localhost granted and Poise's shadow root open, nothing else. */
export type BuildMode = 'production' | 'test';

/** Where WXT puts a build. */
export const builtExtension = (mode: BuildMode): string =>
  join(ROOT, '.output', mode === 'production' ? 'chrome-mv3' : 'chrome-mv3-test');

/** The step that builds it. */
export const buildStep = (mode: BuildMode): Step => ({
  tool: 'wxt',
  args: ['build'],
  quiet: true,
  env: { POISE_TEST_BUILD: mode === 'test' ? '1' : '' },
});

/** Build the extension; answers its folder. */
export async function buildExtension(mode: BuildMode, signal?: AbortSignal): Promise<string> {
  const built = await runStep(buildStep(mode), signal);
  if (!built && !signal?.aborted) throw new Error(`The ${mode} build failed.`);
  return builtExtension(mode);
}
