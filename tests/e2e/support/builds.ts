import { existsSync, readFileSync } from 'node:fs';
import { type BuildMode, builtExtension } from '../../../scripts/setup/build.ts';

/** The folder of a build that `npm test` has made before these tests. */
export function builtOrThrow(mode: BuildMode): string {
  const folder = builtExtension(mode);
  if (existsSync(`${folder}/manifest.json`)) return folder;
  throw new Error(`No ${mode} build. Run npm test, or npm run ${mode === 'test' ? 'build:test' : 'build'} first.`);
}

export const manifestOf = (mode: BuildMode): Record<string, unknown> =>
  JSON.parse(readFileSync(`${builtOrThrow(mode)}/manifest.json`, 'utf8'));
