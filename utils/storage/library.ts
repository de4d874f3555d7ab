import type { Library } from '../engine/types.ts';
import { mergeLayers } from '../library/layers.ts';
import { troubleOf } from '../library/slots.ts';
import { starterLibrary } from '../library/starter.ts';
import { fixedBy, startingWith } from '../rollout/in-force.ts';
import { layersOf, onLayersChanged, readLayers } from './layers.ts';
import { companyPolicy, onPolicyChanged } from './policy.ts';

let current: Promise<Library> | undefined;
let watched = false;

/** The library advice is given from: what is shipped, and what each layer changed. Read once, and again when one does. */
export function currentLibrary(): Promise<Library> {
  forgetWhenChanged();
  current ??= merged();
  return current;
}

async function merged(): Promise<Library> {
  const [read, { policy }] = await Promise.all([readLayers(), companyPolicy()]);
  const { personal, ...others } = layersOf(read);
  const own = policy.enforced.personalPhrases ?? policy.defaults.personalPhrases ?? true;
  const layers = own && personal ? { ...others, personal } : others;
  return offered(fixedBy(mergeLayers(startingWith(starterLibrary, policy), layers), policy));
}

/** Called when `currentLibrary` gives another library than before. Register it in the worker's first turn. */
export function onLibraryChanged(changed: () => void): () => void {
  forgetWhenChanged();
  const stops = [onLayersChanged(changed), onPolicyChanged(changed)];
  return () => {
    for (const stop of stops) stop();
  };
}

function forgetWhenChanged(): void {
  if (watched) return;
  watched = true;
  const forget = () => {
    current = undefined;
  };
  onLayersChanged(forget);
  onPolicyChanged(forget);
}

/** A phrase that is still half written, or names a slot nobody knows, is kept and offered to nobody. */
const offered = (library: Library): Library => ({
  ...library,
  phrases: library.phrases.filter(({ origin, text }) => origin === 'built_in' || troubleOf(text) === undefined),
});
