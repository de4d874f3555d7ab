/**
 * `npm test`: everything that must hold, cheapest first, and it stops at the first thing that does not.
 * `--no-browser` (`npm run check`) leaves out the browser and its builds' tests.
 */
import { findBrowser, NoBrowserError, setUpBrowser, setUpScreen } from './setup/browser.ts';
import { buildStep } from './setup/build.ts';
import { setUpEditors } from './setup/editors.ts';
import { NO_PROSODY, setUpProsody } from './setup/prosody.ts';
import { runStep, type Step } from './setup/step.ts';
import { stopSignal } from './setup/stop.ts';
import { noTool, SYSTEM_TOOLS, setUpTool } from './setup/tools.ts';

interface Named extends Step {
  readonly name: string;
}

const withBrowser = !process.argv.includes('--no-browser');
const stop = stopSignal();

const STEPS: readonly Named[] = [
  { name: 'Format and lint', tool: 'biome', args: ['ci', '--error-on-warnings', '.'] },
  { name: 'Types', tool: 'tsc', args: ['--noEmit'] },
  { name: 'The engine is pure', tool: 'tsc', args: ['-p', 'utils/engine'] },
  { name: 'Unit and component tests', tool: 'vitest', args: vitest('engine', 'unit', 'component') },
  { name: 'The build we ship', ...buildStep('production') },
  { name: 'The build we test', ...buildStep('test') },
];
const BROWSER_STEPS: readonly Named[] = [
  { name: 'Browser tests', tool: 'vitest', args: vitest('e2e') },
  { name: 'Every kind of composer', tool: 'vitest', args: vitest('editors') },
];

function vitest(...projects: readonly string[]): readonly string[] {
  return ['run', ...projects.flatMap((project) => ['--project', project])];
}

process.exitCode = (await runAll()) ? 0 : 1;

async function runAll(): Promise<boolean> {
  const began = performance.now();
  for (const step of STEPS) if (!(await passes(step))) return false;
  if (withBrowser) {
    const browser = browserOrReason();
    if (browser === undefined) return false;
    if (!setUpEditors()) return false;
    if (!setUpProsody()) console.error(`\n! Skipped: ${NO_PROSODY}.`);
    for (const tool of SYSTEM_TOOLS) if (!setUpTool(tool)) console.error(`\n! Skipped: ${noTool(tool)}.`);
    for (const step of BROWSER_STEPS) {
      if (!(await passes({ ...step, env: { POISE_BROWSER: browser } }))) return false;
    }
  }
  console.log(`\nAll passed in ${seconds(began)}.`);
  return true;
}

async function passes(step: Named): Promise<boolean> {
  if (stop.aborted) return false;
  console.log(`\n── ${step.name}`);
  const began = performance.now();
  const passed = await runStep(step, stop);
  console.log(passed ? `   passed in ${seconds(began)}` : `\n✗ ${step.name} failed after ${seconds(began)}.`);
  return passed;
}

function browserOrReason(): string | undefined {
  try {
    const browser = findBrowser() ?? setUpBrowser();
    if (process.platform === 'linux' && !setUpScreen()) {
      throw new NoBrowserError(
        'The test of the permission prompt needs Xvfb and xdotool (Debian: apt install xvfb xdotool).',
      );
    }
    return browser;
  } catch (error) {
    if (!(error instanceof NoBrowserError)) throw error;
    console.error(`\n✗ ${error.message}`);
    return undefined;
  }
}

function seconds(began: number): string {
  return `${((performance.now() - began) / 1000).toFixed(1)} s`;
}
