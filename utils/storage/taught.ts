import { storage } from 'wxt/utils/storage';
import type { OwnName, TaughtTool } from '../engine/taught.ts';
import { WRITTEN_LAYERS, type WrittenLayer } from '../library/layers.ts';
import { MOST_TAUGHT, readOwnName, readTaughtTool } from '../library/taught.ts';
import { readLayers, toolsChanged } from './layers.ts';

/** What this agent has taught, one tool a site. Kept on this machine; `unknown`: believed once it was checked. */
const item = storage.defineItem<unknown>('local:taughtTools');

const toolsIn = (stored: unknown): readonly TaughtTool[] =>
  (Array.isArray(stored) ? stored : []).flatMap((one) => readTaughtTool(one) ?? []);

/** What was taught on this computer. */
export const taughtHere = async (): Promise<readonly TaughtTool[]> => toolsIn(await item.getValue());

/** Keep tools; each takes the place of what was taught on its site before. Rejects when there is no room. */
export async function keepTaught(tools: readonly TaughtTool[]): Promise<void> {
  const sites = new Set(tools.map(({ site }) => site));
  const others = (await taughtHere()).filter(({ site }) => !sites.has(site));
  await item.setValue([...others, ...tools].slice(-MOST_TAUGHT));
}

/** Forget what was taught here for a site, and the agent's own name there. */
export async function forgetTaught(site: string): Promise<void> {
  await item.setValue((await taughtHere()).filter((tool) => tool.site !== site));
  await keepOwnName(site, undefined);
}

/**
 * The agent's own names by site, salted and hashed, where nothing else on a page tells who wrote what. They stay on this
 * computer: no file, no library and no report has a place for them.
 */
const names = storage.defineItem<unknown>('local:ownNames');

async function namesIn(): Promise<ReadonlyMap<string, OwnName>> {
  const stored = await names.getValue();
  const entries = Object.entries(typeof stored === 'object' && stored !== null ? stored : {});
  const kept = new Map<string, OwnName>();
  for (const [site, value] of entries) {
    const own = readOwnName(value);
    if (own) kept.set(site, own);
  }
  return kept;
}

export async function keepOwnName(site: string, own: OwnName | undefined): Promise<void> {
  const kept = new Map(await namesIn());
  if (!own && !kept.has(site)) return;
  kept.delete(site);
  if (own) kept.set(site, own);
  await names.setValue(Object.fromEntries(kept));
}

/** What is kept of the agent's own name on a site. */
export const ownNameOn = async (site: string): Promise<OwnName | undefined> => (await namesIn()).get(site);

/** Who taught it: this computer's own agent, or a layer of the library. */
export type TaughtFrom = 'here' | WrittenLayer;

export interface TaughtBy {
  readonly tool: TaughtTool;
  readonly from: TaughtFrom;
}

/** What is taught for a site, what is used first: what was taught here, then the team's, then the organisation's. */
export async function taughtFor(site: string): Promise<TaughtBy | undefined> {
  return (await allTaught()).find(({ tool }) => tool.site === site);
}

/** Everything that is taught, here and in every layer; of one site, what is used comes first. */
export async function allTaught(): Promise<readonly TaughtBy[]> {
  const [own, layers] = await Promise.all([taughtHere(), readLayers()]);
  const inLayers = WRITTEN_LAYERS.toReversed().flatMap((from) =>
    (layers[from].layer.tools ?? []).map((tool) => ({ tool, from })),
  );
  return [...own.map((tool) => ({ tool, from: 'here' as const })), ...inLayers];
}

/** Called when what is taught changes, here or in a layer, or the agent's own name; returns how to stop. Register it in the worker's first turn. */
export function onTaughtChanged(changed: () => void): () => void {
  const stops = [item.watch(changed), names.watch(changed), toolsChanged(changed)];
  return () => {
    for (const stop of stops) stop();
  };
}
