import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './step.ts';

const FOLDER = join(ROOT, 'tests/editors');
/** Peers are not resolved: two Reacts stand side by side here. Scripts of packages are never run. */
const INSTALL = ['ci', '--legacy-peer-deps', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];

/** Install the editors that composers are tested on, into a folder of their own, unless they are there. */
export function setUpEditors(): boolean {
  if (areThere()) return true;
  console.error('Installing the editors for their tests (a minute or so, once)…');
  const windows = process.platform === 'win32';
  const done = spawnSync('npm', INSTALL, { cwd: FOLDER, shell: windows, stdio: ['ignore', 2, 2] });
  if (done.status === 0) return true;
  console.error('✗ npm could not install tests/editors. Check that this machine reaches the npm registry.');
  return false;
}

interface Lock {
  readonly packages?: Readonly<Record<string, { readonly version?: string; readonly optional?: boolean }>>;
}

/** Same packages at the same versions; those for other platforms may be absent. */
function areThere(): boolean {
  const installed = join(FOLDER, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) return false;
  const read = (path: string): Lock => JSON.parse(readFileSync(path, 'utf8'));
  const there = read(installed).packages ?? {};
  return Object.entries(read(join(FOLDER, 'package-lock.json')).packages ?? {}).every(
    ([path, { version, optional }]) => path === '' || optional === true || there[path]?.version === version,
  );
}
