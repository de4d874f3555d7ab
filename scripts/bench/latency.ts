import type { PoiseBrowser } from '../browser/launch.ts';
import { launchPoise } from '../browser/launch.ts';
import type { Target } from '../browser/target.ts';
import { serveDesk } from '../practice-desk/server.ts';
import { setUpBrowser } from '../setup/browser.ts';
import { builtExtension } from '../setup/build.ts';
import { quantile } from './duel.ts';

/** Milliseconds from a customer's message in the page to the mood in the panel. */
export interface Latency {
  readonly warmMedian: number;
  readonly warmP95: number;
  readonly killedMedian: number;
  readonly killedP95: number;
}

const WARM = 40;
const KILLED = 15;
/** Two messages whose moods cannot be mistaken, in turn, so that each one changes the large word. */
const SAYS = [
  ['Thank you so much, that is perfect, all solved!', 'Satisfied'],
  ['This is unacceptable. I am furious with you!', 'Angry'],
] as const;

/** Time the built test extension in a real browser, on the practice desk, with the real side panel. */
export async function latency(): Promise<Latency> {
  const desk = await serveDesk(0);
  const browser = await launchPoise({
    executablePath: setUpBrowser(),
    extension: builtExtension('test'),
    headless: true,
  });
  try {
    const page = await browser.openPage(`${desk.url}?chat=c8&customer=quiet`);
    const panel = await browser.openPanel(page);
    const time = timer(browser, page, panel);
    for (let warmUp = 0; warmUp < 4; warmUp++) await time(false);
    const warm: number[] = [];
    for (let i = 0; i < WARM; i++) warm.push(await time(false));
    const killed: number[] = [];
    for (let i = 0; i < KILLED; i++) killed.push(await time(true));
    return {
      warmMedian: quantile(warm, 0.5),
      warmP95: quantile(warm, 0.95),
      killedMedian: quantile(killed, 0.5),
      killedP95: quantile(killed, 0.95),
    };
  } finally {
    await browser.close();
    await desk.close();
  }
}

function timer(browser: PoiseBrowser, page: Awaited<ReturnType<PoiseBrowser['openPage']>>, panel: Target) {
  let turn = 0;
  return async (kill: boolean): Promise<number> => {
    const [text, mood] = SAYS[turn++ % 2] ?? SAYS[0];
    if (kill) await browser.killWorker(page);
    const shown = panel.evaluate(
      (wanted) =>
        new Promise<number>((resolve) => {
          const look = () => {
            if (!document.querySelector('.mood-word')?.textContent?.includes(wanted)) return;
            observer.disconnect();
            resolve(performance.timeOrigin + performance.now());
          };
          const observer = new MutationObserver(look);
          observer.observe(document.body, { subtree: true, childList: true, characterData: true });
          look();
        }),
      mood,
    );
    // Both clocks are the machine's own: origins are wall time.
    const said = await page.evaluate((words) => {
      const at = performance.timeOrigin + performance.now();
      window.desk.say('c8', words);
      return at;
    }, text);
    return (await shown) - said;
  };
}
