import type { AdviseSettings, ComposerMode, Library, Situation } from '../types.ts';

/**
 * What was found in the parts of a long draft, kept while nothing else changes. It changes no answer: the same words in
 * the same chat with the same settings were found to have the same faults.
 */
export class Memo<Value> {
  private world = '';
  private kept = new Map<string, Value>();
  private readonly most: number;

  constructor(most: number) {
    this.most = most;
  }

  /** Ask in a world: another chat, mood or setting, and all is forgotten. */
  in(world: string): this {
    if (world !== this.world) {
      this.world = world;
      this.kept = new Map();
    }
    return this;
  }

  get(key: string, make: () => Value): Value {
    const known = this.kept.get(key);
    if (known !== undefined) return known;
    if (this.kept.size >= this.most) this.kept = new Map();
    const value = make();
    this.kept.set(key, value);
    return value;
  }
}

/** The library and the settings are the same objects from key to key: written out once. */
const written = new WeakMap<object, string>();

function textOf(one: object, what: () => unknown): string {
  const known = written.get(one);
  if (known !== undefined) return known;
  const text = JSON.stringify(what());
  written.set(one, text);
  return text;
}

/** All that a finding depends on beside the words of its part. */
export const worldOf = (mode: ComposerMode, situation: Situation, library: Library, settings: AdviseSettings): string =>
  [
    mode,
    JSON.stringify(situation),
    textOf(library, () => ({ ...library, phrases: [], playbook: [] })),
    textOf(settings, () => [settings.mutedRules, settings.memory]),
  ].join('\n');
