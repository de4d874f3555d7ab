import { createStore } from 'zustand/vanilla';
import type { OwnName, TaughtTool } from '../engine/taught.ts';
import { needsOwnName, type TaughtFate } from '../library/taught.ts';
import { isAllowedSite } from '../rollout/sites.ts';
import { companyPolicy } from '../storage/policy.ts';
import { isUnder } from '../storage/sites.ts';
import { allTaught, onTaughtChanged, ownNameOn, type TaughtFrom } from '../storage/taught.ts';
import { grantedSites, watchGrants } from './grants.ts';

/** A chat tool somebody has taught Poise. */
export interface TaughtLine {
  readonly tool: TaughtTool;
  readonly host: string;
  readonly from: TaughtFrom;
  /** Of several for one site, this is the one pages are read by. */
  readonly isUsed: boolean;
  /** It is taught by somebody else too, and that waits behind this one. */
  readonly overrides: TaughtFrom | undefined;
  /** Poise is on for its site. */
  readonly isOn: boolean;
  /** `missing`: it tells authors by the agent's own name, and nobody has shown theirs on this computer. */
  readonly ownName: 'none' | 'known' | 'missing';
}

/** What is about to leave this computer, in full. */
export interface Leaving {
  readonly to: 'file' | 'team';
  readonly tools: readonly TaughtTool[];
  readonly text: string;
  /** Names of the page's own making in it. */
  readonly names: readonly string[];
  readonly byName: boolean;
}

/** A file that was chosen. Nothing of it is kept yet. */
export interface Coming {
  readonly name: string;
  /** Why it can't be used. */
  readonly reason: string | undefined;
  readonly rows: readonly { readonly tool: TaughtTool; readonly fate: TaughtFate; readonly byName: boolean }[];
}

export interface TaughtState {
  /** Undefined: not read yet. */
  readonly lines: readonly TaughtLine[] | undefined;
  readonly leaving: Leaving | undefined;
  readonly coming: Coming | undefined;
  /** What could not be done, in words. */
  readonly trouble: string | undefined;
  /** What was done. */
  readonly said: string;
  /** What was forgotten last, to be had back. */
  readonly forgotten: { readonly tool: TaughtTool; readonly own: OwnName | undefined } | undefined;
  readonly busy: boolean;
}

export const emptyTaught: TaughtState = {
  lines: undefined,
  leaving: undefined,
  coming: undefined,
  trouble: undefined,
  said: '',
  forgotten: undefined,
  busy: false,
};

export const taughtStore = createStore<TaughtState>()(() => emptyTaught);

export const showTaught = (change: Partial<TaughtState>): void => taughtStore.setState(change);

/** Follow what is taught and where Poise is on; returns how to stop. */
export function followTaught(): () => void {
  let turn = 0;
  const refresh = async () => {
    turn += 1;
    const mine = turn;
    const lines = await readLines();
    if (mine === turn) showTaught({ lines });
  };
  const again = () => void refresh();
  const stop = onTaughtChanged(again);
  const stopGrants = watchGrants(again);
  again();
  return () => {
    turn += 1;
    stop();
    stopGrants();
  };
}

async function readLines(): Promise<readonly TaughtLine[]> {
  const [all, granted, { policy }] = await Promise.all([allTaught(), grantedSites(), companyPolicy()]);
  const origins = granted.filter((pattern) => isAllowedSite(pattern, policy.enforced.sites));
  const lines: TaughtLine[] = [];
  for (const { tool, from } of all) {
    const first = lines.find((line) => line.tool.site === tool.site);
    if (first && first.overrides === undefined) lines[lines.indexOf(first)] = { ...first, overrides: from };
    const own = needsOwnName(tool) ? ((await ownNameOn(tool.site)) ? 'known' : 'missing') : 'none';
    lines.push({
      tool,
      from,
      host: new URL(tool.site).host,
      isUsed: first === undefined,
      overrides: undefined,
      isOn: origins.some((pattern) => isUnder(tool.site, pattern)),
      ownName: own,
    });
  }
  return lines.toSorted(
    (one, other) => one.host.localeCompare(other.host, 'en') || Number(other.isUsed) - Number(one.isUsed),
  );
}
