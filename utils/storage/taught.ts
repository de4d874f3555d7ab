import { storage } from 'wxt/utils/storage';
import type { TaughtTool } from '../engine/taught.ts';
import { WRITTEN_LAYERS } from '../library/layers.ts';
import { MOST_TAUGHT, readTaughtTool } from '../library/taught.ts';
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

export const forgetTaught = async (site: string): Promise<void> =>
  item.setValue((await taughtHere()).filter((tool) => tool.site !== site));

/** The tool for a site: what was taught here, else what the team has taught, else the organisation. */
export async function taughtFor(site: string): Promise<TaughtTool | undefined> {
  const own = (await taughtHere()).find((tool) => tool.site === site);
  if (own) return own;
  const layers = await readLayers();
  for (const name of WRITTEN_LAYERS.toReversed()) {
    const tool = layers[name].layer.tools?.find((one) => one.site === site);
    if (tool) return tool;
  }
  return undefined;
}

/** Called when what is taught changes, here or in a layer; returns how to stop. Register it in the worker's first turn. */
export function onTaughtChanged(changed: () => void): () => void {
  const stops = [item.watch(changed), toolsChanged(changed)];
  return () => {
    for (const stop of stops) stop();
  };
}

export const watchTaught = (changed: (tools: readonly TaughtTool[]) => void): (() => void) =>
  item.watch((stored) => changed(toolsIn(stored)));
