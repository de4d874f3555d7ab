import type { CDPSession } from 'playwright-core';

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds: when it began, how long it took, and how much of that was this thread's own processor time. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly data?: { readonly url?: string } };
}

/** What ran in pages of an extension's scripts, in milliseconds of processor time. */
export interface OurCalls {
  readonly total: number;
  readonly longest: number;
  readonly count: number;
}

/** Watch the calls into scripts of any extension, in every page; the answer ends it. */
export async function traceOurCalls(browser: CDPSession): Promise<() => Promise<OurCalls>> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { readonly value: readonly unknown[] }) => {
    events.push(...(value as readonly TraceEvent[]).filter(isOurs));
  };
  browser.on('Tracing.dataCollected', collect);
  await browser.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline'], excludedCategories: ['*'] },
  });
  return async () => {
    const complete = new Promise((resolve) => browser.once('Tracing.tracingComplete', resolve));
    await browser.send('Tracing.end');
    await complete;
    browser.off('Tracing.dataCollected', collect);
    const times = outermost(events).map(({ tdur = 0 }) => tdur / 1000);
    return { total: times.reduce((sum, one) => sum + one, 0), longest: Math.max(0, ...times), count: times.length };
  };
}

const isOurs = ({ name, args }: TraceEvent): boolean =>
  (name === 'FunctionCall' || name === 'EvaluateScript') &&
  /^chrome-extension:.*\/(?:content-scripts\/chat|adapters(?:-\w+)?|hands)\.js/.test(args.data?.url ?? '');

/** A call inside a call is in the time of the outer one. */
function outermost(events: readonly TraceEvent[]): readonly TraceEvent[] {
  const ends = new Map<string, number>();
  return events
    .toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))
    .filter(({ pid, tid, ts, dur = 0 }) => {
      const thread = `${pid} ${tid}`;
      if (ts < (ends.get(thread) ?? 0)) return false;
      ends.set(thread, ts + dur);
      return true;
    });
}
