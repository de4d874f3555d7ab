/** `npm run test:editors`: the composers alone, each the real editor, by the extension as it is built now. */
import { setUpBrowser } from './setup/browser.ts';
import { buildStep } from './setup/build.ts';
import { setUpEditors } from './setup/editors.ts';
import { runStep } from './setup/step.ts';
import { stopSignal } from './setup/stop.ts';

const stop = stopSignal();
const env = { POISE_BROWSER: setUpBrowser() };
const passed =
  setUpEditors() &&
  (await runStep(buildStep('test'), stop)) &&
  (await runStep({ tool: 'vitest', args: ['run', '--project', 'editors'], env }, stop));
process.exitCode = passed ? 0 : 1;
