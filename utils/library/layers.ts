import type { Library, Phrase } from '../engine/types.ts';
import type { LibraryLayer } from './schema.ts';

/**
 * The library an agent works with: what is shipped, changed by the team, changed by the agent. A phrase with a known
 * id replaces that phrase in its place; a hidden id is gone, from whichever layer it comes, its own one too.
 */
export function mergeLayers(starter: Library, team?: LibraryLayer, mine?: LibraryLayer): Library {
  return overlay(overlay(starter, team, 'team'), mine, 'mine');
}

function overlay(below: Library, layer: LibraryLayer | undefined, origin: Phrase['origin']): Library {
  if (!layer) return below;
  const phrases = new Map(below.phrases.map((phrase) => [phrase.id, phrase]));
  for (const entry of layer.phrases) phrases.set(entry.id, { ...entry, origin });
  for (const id of layer.hidden) phrases.delete(id);
  return {
    phrases: [...phrases.values()],
    rules: { ...below.rules, ...layer.rules },
    playbook: layer.playbook ?? below.playbook,
    allowlist: [...new Set([...below.allowlist, ...layer.allowlist])],
    safeguarding: layer.safeguarding ?? below.safeguarding,
  };
}
