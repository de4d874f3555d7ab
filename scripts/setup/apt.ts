import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './programs.ts';

/** Install packages on Debian and what is made of it, as root or by a sudo that asks nothing; false elsewhere. */
export function installWithApt(packages: readonly string[]): boolean {
  if (!mayInstall()) return false;
  console.error(`Installing ${packages.join(' and ')} (apt-get)…`);
  const apt = (...args: readonly string[]) =>
    asRoot('env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', ...args);
  return apt('update') && apt('install', '--yes', '--no-install-recommends', ...packages);
}

/** The same for a server: only its programs are wanted, so it is not started, neither now nor with the machine. */
export function installServerWithApt(name: string): boolean {
  const installed = mayInstall() && withoutStartingServices(() => installWithApt([name]));
  if (installed) asRoot('update-rc.d', name, 'disable');
  return installed;
}

/** The same for several packages of which some bring servers; none of them is started. */
export const installServersWithApt = (packages: readonly string[]): boolean =>
  mayInstall() && withoutStartingServices(() => installWithApt(packages));

/** There Chromium is a snap, which cannot see a temporary profile. */
export const isUbuntu = (): boolean =>
  existsSync('/etc/os-release') && /^ID=ubuntu$/m.test(readFileSync('/etc/os-release', 'utf8'));

/** Packages ask this program whether they may start what they have installed; 101 means no. */
const POLICY = '/usr/sbin/policy-rc.d';

function withoutStartingServices(install: () => boolean): boolean {
  // A machine that has a policy of its own, as containers do, keeps it.
  if (existsSync(POLICY)) return install();
  const folder = mkdtempSync(join(tmpdir(), 'poise-policy-'));
  const policy = join(folder, 'policy');
  writeFileSync(policy, '#!/bin/sh\nexit 101\n');
  try {
    return asRoot('install', '--mode=755', policy, POLICY) && install();
  } finally {
    asRoot('rm', '--force', POLICY);
    rmSync(folder, { recursive: true });
  }
}

const mayInstall = (): boolean =>
  process.platform === 'linux' && existsSync('/etc/debian_version') && (isRoot || run(...sudo('true')));

const isRoot = process.getuid?.() === 0;
const sudo = (...command: readonly string[]) => ['sudo', ['--non-interactive', ...command]] as const;

function asRoot(command: string, ...args: readonly string[]): boolean {
  return isRoot ? run(command, args) : run(...sudo(command, ...args));
}
