import type { CDPSession } from 'playwright-core';

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Processor time of the thread, in microseconds: another program's share of a busy machine is not in it. */
  readonly tdur?: number;
  readonly args: { readonly data?: { readonly url?: string } };
}

/** Poise's calls on pages' threads while it was watched, in milliseconds of processor time, longest first. */
export interface OurWork {
  stop(): Promise<readonly number[]>;
}

/**
 * Watch what Poise's script costs the pages it is in. Only its own calls count: what a page does with 2,000 messages is
 * the page's affair.
 */
export async function watchOurWork(browser: CDPSession): Promise<OurWork> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { readonly value: readonly unknown[] }) => {
    events.push(...(value as readonly TraceEvent[]));
  };
  browser.on('Tracing.dataCollected', collect);
  await browser.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline'], excludedCategories: ['*'] },
  });
  return {
    async stop() {
      const complete = new Promise((resolve) => browser.once('Tracing.tracingComplete', resolve));
      await browser.send('Tracing.end');
      await complete;
      browser.off('Tracing.dataCollected', collect);
      return events
        .filter(({ name, args }) => name === 'FunctionCall' && args.data?.url?.includes('/content-scripts/chat.js'))
        .map(({ tdur = Number.NaN }) => tdur / 1000)
        .toSorted((a, b) => b - a);
    },
  };
}
