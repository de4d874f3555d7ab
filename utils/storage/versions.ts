import { storage } from 'wxt/utils/storage';
import type { WrittenLayer } from '../library/layers.ts';
import { readVersions, type Version, versionsIn, withVersion } from '../library/versions.ts';

const itemOf = (name: WrittenLayer) => storage.defineItem<unknown>(`local:${name}Versions`);

/** Earlier states of a layer, newest first; what cannot be read is not among them. */
export const layerVersions = async (name: WrittenLayer): Promise<readonly Version[]> =>
  versionsIn(readVersions(await itemOf(name).getValue()));

let turn: Promise<unknown> = Promise.resolve();

/** Keep a state of a layer. Where there is no room for it, none is kept: the layer itself comes first. */
export function addVersion(name: WrittenLayer, version: Version): Promise<void> {
  const add = async () => {
    const item = itemOf(name);
    await item.setValue(withVersion(readVersions(await item.getValue()), version));
  };
  const done = turn.then(add).catch(() => itemOf(name).removeValue());
  turn = done;
  return done;
}

/** Called when another version is kept; returns how to stop. */
export const watchVersions = (name: WrittenLayer, changed: () => void): (() => void) => itemOf(name).watch(changed);
