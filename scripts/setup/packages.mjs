// Runs before every npm script: installs the npm packages when they are missing or not those of package-lock.json,
// and has WXT write its types. Plain JavaScript that needs nothing and runs on whatever Node is there (20 and later):
// Node 24 itself is one of the packages. Silent when there is nothing to do; speaks on stderr only.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const wanted = join(root, 'package-lock.json');
const installed = join(root, 'node_modules/.package-lock.json');
const bin = join(root, 'node_modules/.bin');
const windows = process.platform === 'win32';

if (!packagesAreCurrent()) {
  say('Installing npm packages (a minute or so, once)…');
  // On Windows `npm ci` cannot remove the node.exe that runs this file, so there an existing folder is updated in place.
  const inPlace = windows && existsSync(installed);
  const args = [inPlace ? 'install' : 'ci', '--no-audit', '--no-fund', '--loglevel=error'];
  if (!run('npm', args, withoutOwnNode(process.env))) {
    stop('npm could not install the packages. Check that this machine reaches the npm registry, then run it again.');
  }
}
if (!existsSync(join(root, '.wxt/tsconfig.json'))) {
  if (!run('node', [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'prepare'], withOwnNode(process.env))) {
    stop('WXT could not prepare its types. Remove node_modules and run this again.');
  }
}

/** Same packages at the same versions; those for other platforms may be absent. */
function packagesAreCurrent() {
  if (!existsSync(installed)) return false;
  if (statSync(installed).mtimeMs >= statSync(wanted).mtimeMs) return true;
  try {
    const there = packagesOf(installed);
    return Object.entries(packagesOf(wanted)).every(([path, { version, optional, peer }]) => {
      if (path === '') return true;
      return there[path] === undefined ? optional === true || peer === true : there[path].version === version;
    });
  } catch {
    return false; // half-written by an install that was cut off
  }
}

function packagesOf(lockFile) {
  return JSON.parse(readFileSync(lockFile, 'utf8')).packages ?? {};
}

function run(command, args, env) {
  // Output goes to stderr: what these scripts print on stdout is often read by a program.
  const quoted = windows ? args.map((arg) => `"${arg}"`) : args;
  const done = spawnSync(command, quoted, { cwd: root, env, shell: windows, stdio: ['ignore', 2, 2] });
  return done.status === 0;
}

/** npm run puts our own Node first on the path; an install replaces it, so it must not be what runs the install. */
function withoutOwnNode(env) {
  return {
    ...env,
    PATH: pathOf(env)
      .filter((folder) => !folder.includes('node_modules'))
      .join(delimiter),
  };
}

function withOwnNode(env) {
  return { ...env, PATH: [bin, ...pathOf(env)].join(delimiter) };
}

function pathOf(env) {
  return (env.PATH ?? env.Path ?? '').split(delimiter);
}

function say(line) {
  process.stderr.write(`${line}\n`);
}

function stop(line) {
  say(line);
  process.exit(1);
}
