import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { launchPoise } from '../browser/launch.ts';
import type {} from '../practice-desk/page.ts';
import { type DeskServer, serveDesk } from '../practice-desk/server.ts';
import { setUpBrowser } from '../setup/browser.ts';
import { type BuildMode, builtExtension } from '../setup/build.ts';
import { type OurCalls, traceOurCalls } from './our-calls.ts';

/** What a page costs while something happens in it. */
interface Cost {
  /** The main thread's processor time, in milliseconds. */
  readonly busy: number;
  /** The time all of it took, in milliseconds. */
  readonly wall: number;
  readonly shift: number;
  readonly ours: OurCalls;
}

/** What Poise adds to a page in which something happens. */
export interface Added {
  /** Poise's calls as a share of the time it all took, in percent. */
  readonly percentOfTime: number;
  /**
   * All the main thread did more than without Poise, as a share of the time, in percent: layout and paint are in it too,
   * and on a busy machine so much noise that it may be below nothing.
   */
  readonly addedPercent: number;
  readonly longestMs: number;
  /** Layout shift with Poise less that without. */
  readonly shift: number;
}

export interface PageCost {
  readonly load2000: Added;
  readonly load5000: Added;
  readonly stream: Added;
  /** Heap in the page after an hour's messages less that of the page without Poise, in bytes. */
  readonly heapAfterAnHour: number;
  /** The same after half of that hour. */
  readonly heapAfterHalf: number;
  /** Calls of Poise in a page it is not turned on for. */
  readonly callsWhereOff: number;
}

const ROUNDS = 3;
const SETTLES = 4000;
const STREAM_SECONDS = 10;
const PER_SECOND = 50;
/** An hour of a busy chat: one message a second. */
const HOUR = 3600;

/** The built test extension on the practice desk, round by round in turn with a browser that has no extension. */
export async function pageCost(): Promise<PageCost> {
  const desk = await serveDesk(0);
  try {
    const notTurnedOn = await measureOff(desk);
    return await withBrowser('test', desk, (on) =>
      withBrowser(undefined, desk, async (off) => {
        const [heapOn, heapOff] = [await heapOverAnHour(on), await heapOverAnHour(off)];
        return {
          load2000: await compare(on, off, (page) => load(page, 2000)),
          load5000: await compare(on, off, (page) => load(page, 5000)),
          stream: await compare(on, off, stream),
          heapAfterHalf: heapOn[0] - heapOff[0],
          heapAfterAnHour: heapOn[1] - heapOff[1],
          callsWhereOff: notTurnedOn.count,
        };
      }),
    );
  } finally {
    await desk.close();
  }
}

/** The middle of several rounds, with Poise and without in turn: a machine is not as busy in one minute as in the next. */
async function compare(on: Run, off: Run, happen: Happening): Promise<Added> {
  const rounds: (readonly [Cost, Cost])[] = [];
  for (let i = 0; i < ROUNDS; i += 1) rounds.push([await costOf(on, happen), await costOf(off, happen)]);
  const middle = (of: (mine: Cost, plain: Cost) => number) => median(rounds.map(([mine, plain]) => of(mine, plain)));
  return {
    percentOfTime: middle((mine) => (100 * mine.ours.total) / mine.wall),
    addedPercent: middle((mine, plain) => (100 * (mine.busy - plain.busy)) / mine.wall),
    longestMs: Math.max(...rounds.map(([mine]) => mine.ours.longest)),
    shift: middle((mine, plain) => mine.shift - plain.shift),
  };
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

interface Run {
  readonly context: BrowserContext;
  readonly cdp: CDPSession;
  readonly url: string;
}

async function withBrowser<T>(
  mode: BuildMode | undefined,
  desk: DeskServer,
  act: (run: Run) => Promise<T>,
): Promise<T> {
  const url = `${desk.url}?customer=quiet`;
  const executablePath = setUpBrowser();
  if (mode !== undefined) {
    const browser = await launchPoise({ executablePath, extension: builtExtension(mode), headless: true });
    return act({ context: browser.context, cdp: browser.cdp, url }).finally(() => browser.close());
  }
  const plain = await chromium.launch({ executablePath, headless: true, args: ['--no-sandbox', '--disable-gpu'] });
  const context = await plain.newContext();
  return act({ context, cdp: await plain.newBrowserCDPSession(), url }).finally(() => plain.close());
}

/** Poise installed, and turned on nowhere: what people have on every other site. */
const measureOff = (desk: DeskServer): Promise<OurCalls> =>
  withBrowser('production', desk, async (run) => (await costOf(run, (page) => load(page, 2000))).ours);

/** Prepares a page; the answer is what is measured. */
type Happening = (page: Page) => Promise<() => Promise<void>>;

async function costOf({ context, cdp, url }: Run, happen: Happening): Promise<Cost> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 1300, height: 850 });
  await page.goto(url);
  await page.waitForTimeout(SETTLES / 2); // Poise has read what was there
  const run = await happen(page);
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.evaluate(() => {
    Object.assign(window, { shifted: 0 });
    new PerformanceObserver((list) => {
      const sum = list.getEntries().reduce((all, one) => all + ((one as { value?: number }).value ?? 0), 0);
      Object.assign(window, { shifted: (window as unknown as { shifted: number }).shifted + sum });
    }).observe({ type: 'layout-shift' });
  });
  const before = await metric(session, 'TaskDuration');
  const began = performance.now();
  const stop = await traceOurCalls(cdp);
  await run();
  const ours = await stop();
  const wall = performance.now() - began;
  const busy = ((await metric(session, 'TaskDuration')) - before) * 1000;
  const shift = await page.evaluate(() => (window as unknown as { shifted: number }).shifted);
  await page.close();
  return { busy, wall, shift, ours };
}

/** All rows of a long chat come at once, as when it is opened. */
async function load(page: Page, count: number): Promise<() => Promise<void>> {
  await page.evaluate((many) => {
    for (let i = 0; i < many; i += 1) {
      window.desk.say('c4', `Message ${i}: the order is late again since Monday.`, i % 2 === 0 ? 'customer' : 'agent');
    }
  }, count);
  return async () => {
    await page.evaluate(() => window.desk.open('c4'));
    await page.waitForTimeout(SETTLES);
  };
}

const stream = async (page: Page): Promise<() => Promise<void>> => {
  return () =>
    page.evaluate(
      async ([seconds, rate]) => {
        const began = performance.now();
        for (let i = 0; i < seconds * rate; i += 1) {
          window.desk.say('c1', `Line ${i} and still no lamp.`, i % 3 === 0 ? 'agent' : 'customer');
          const wait = began + ((i + 1) * 1000) / rate - performance.now();
          if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
        }
      },
      [STREAM_SECONDS, PER_SECOND] as const,
    );
};

/** The heap of a page half way through an hour's messages and at its end, swept first. */
async function heapOverAnHour({ context, url }: Run): Promise<readonly [number, number]> {
  const page = await context.newPage();
  await page.goto(url);
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  const half = async (): Promise<number> => {
    await page.evaluate(async (count) => {
      for (let i = 0; i < count; i += 1) {
        window.desk.say('c1', `Line ${i} and still no lamp.`, i % 3 === 0 ? 'agent' : 'customer');
        if (i % 10 === 9) await new Promise((resolve) => setTimeout(resolve, 30));
      }
    }, HOUR / 2);
    await page.waitForTimeout(SETTLES / 2);
    await session.send('HeapProfiler.collectGarbage');
    return metric(session, 'JSHeapUsedSize');
  };
  const heap = [await half(), await half()] as const;
  await page.close();
  return heap;
}

async function metric(session: CDPSession, name: string): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const found = metrics.find((one) => one.name === name);
  if (!found) throw new Error(`The browser does not measure ${name}.`);
  return found.value;
}
