import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { installWithApt, isUbuntu } from './apt.ts';
import { isProgram, onPath, run } from './programs.ts';

/** A browser that can load Poise, or the one line that tells the reader what to do. */
export class NoBrowserError extends Error {
  override name = 'NoBrowserError';
}

const ADVICE =
  'Install Chromium (Debian: apt install chromium) or Chrome for Testing, or set POISE_BROWSER to one you have.';

/** In the order they are preferred. Branded Chrome is not among them: it ignores `--load-extension`. */
const NAMES = ['chromium', 'chromium-browser', 'chrome-for-testing', 'google-chrome-for-testing', 'ungoogled-chromium'];

const LOCATIONS: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: [
    '.cache/ms-playwright/chromium-*/chrome-linux*/chrome',
    '.cache/puppeteer/{chrome,chromium}/*/chrome-linux*/chrome',
    '/opt/chromium*/{chrome,chromium}',
    '/opt/chrome-for-testing/chrome',
  ],
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'Library/Caches/ms-playwright/chromium-*/chrome-mac*/*.app/Contents/MacOS/*',
    '.cache/puppeteer/{chrome,chromium}/*/chrome-mac*/*.app/Contents/MacOS/*',
  ],
  win32: [
    'AppData/Local/Chromium/Application/chrome.exe',
    'AppData/Local/ms-playwright/chromium-*/chrome-win*/chrome.exe',
    '.cache/puppeteer/{chrome,chromium}/*/chrome-win*/chrome.exe',
  ],
};

/**
 * The path of a browser that can load an unpacked extension: `POISE_BROWSER`, else one found in the usual places, else
 * one installed now where this machine allows it.
 */
export function setUpBrowser(): string {
  const found = findBrowser();
  if (found) return found;
  // On Ubuntu Playwright's own is taken: there the package is only a stub for a snap.
  if ((!isUbuntu() && installWithApt(['chromium', 'fonts-liberation'])) || installWithPlaywright()) {
    const installed = findBrowser();
    if (installed) return installed;
  }
  throw new NoBrowserError(`No browser found that can load Poise. ${ADVICE}`);
}

/** As `setUpBrowser`, without installing anything. */
export function findBrowser(): string | undefined {
  const chosen = process.env.POISE_BROWSER;
  if (chosen) {
    if (!isProgram(chosen)) throw new NoBrowserError(`POISE_BROWSER is “${chosen}”, and no program is there.`);
    return chosen;
  }
  return [...onPath(NAMES), ...inUsualPlaces()].find(answers);
}

/** What the test of the real permission prompt needs on Linux: a screen nobody sees, and hands to press its keys. */
export function setUpScreen(): boolean {
  const missing = ['Xvfb', 'xdotool'].filter((name) => onPath([name]).length === 0);
  return missing.length === 0 || installWithApt(missing.map((name) => name.toLowerCase()));
}

function inUsualPlaces(): string[] {
  const patterns = LOCATIONS[process.platform] ?? [];
  // The newest of several cached revisions is the last by name.
  return patterns.flatMap((pattern) => globSync(pattern, { cwd: homedir() }).toSorted().toReversed()).map(fromHome);
}

const fromHome = (path: string): string => (path.startsWith('/') ? path : join(homedir(), path));

/** Ubuntu's `chromium-browser` is a stub that only says to install a snap; a broken download says nothing at all. */
function answers(path: string): boolean {
  if (process.platform === 'win32') return true; // there `--version` opens a window instead
  const asked = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 15_000 });
  return asked.status === 0 && /chrom/i.test(asked.stdout) && !/snap/i.test(asked.stdout);
}

function installWithPlaywright(): boolean {
  const cli = join(import.meta.dirname, '../../node_modules/playwright-core/cli.js');
  console.error('Downloading Chromium (playwright)…');
  return run(process.execPath, [cli, 'install', '--no-shell', 'chromium']);
}
