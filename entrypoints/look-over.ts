import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Look } from '../utils/adapters/look.ts';
import { inSlice } from '../utils/adapters/memory.ts';
import { shared } from '../utils/adapters/shared.ts';
import type { TaughtTool } from '../utils/engine/taught.ts';
import { leaksOf } from '../utils/teach/leaks.ts';
import { rootsOf } from '../utils/teach/pick.ts';
import { reportOf } from '../utils/teach/report.ts';
import { saidIn } from '../utils/teach/said.ts';

declare global {
  /** What can be asked of a page before anything of it is handed on. */
  var poiseLookOver: LookOver | undefined;
}

export interface LookOver {
  /** Words of the page in what was taught. */
  leaks(tool: TaughtTool): readonly string[];
  /** As text: on its way through the browser an object would lose its order. */
  report(poise: string, tool: TaughtTool | null): { readonly text: string } | { readonly leaks: readonly string[] };
}

/** A long chat is read in slices: here they follow each other at once, on a press. */
const MAX_SLICES = 60;

function lookNow(): Look | undefined {
  const url = new URL(location.href);
  for (let slice = 0; slice < MAX_SLICES; slice += 1) {
    const { answer, isWhole } = inSlice(() => shared().look?.(document, url));
    if (isWhole) return answer;
  }
  return undefined;
}

/** Added to a document when something taught there is to leave this computer, or its agent says that it looks wrong. */
export default defineUnlistedScript(() => {
  const roots = () =>
    rootsOf(document).filter((one) => !('host' in one && globalThis.poiseRoot?.isOwn(one.host as Node)));
  globalThis.poiseLookOver = {
    leaks: (tool) => leaksOf(tool, saidIn(roots())),
    report: (poise, tool) => {
      const all = roots();
      const made = reportOf({
        page: document,
        roots: all,
        said: saidIn(all),
        poise,
        look: lookNow(),
        tool: tool ?? undefined,
      });
      return 'leaks' in made ? made : { text: `${JSON.stringify(made.report, undefined, 2)}\n` };
    },
  };
});
