import { storage } from 'wxt/utils/storage';
import { withRuleRenames } from '../library/renames.ts';

const item = storage.defineItem<unknown>('local:mutedRules');

/** What is stored as ids, as they are called now; what is no list of words says nothing. */
const idsIn = (stored: unknown): readonly string[] =>
  withRuleRenames(Array.isArray(stored) ? stored.filter((id) => typeof id === 'string') : []);

/** Single letters act as keys in the desk's table. */
export const deskLetters = storage.defineItem<boolean>('local:deskLetters', { fallback: true });

/** Rules this agent has muted for good, by id. Kept on this machine. */
export const mutedRules = {
  getValue: async (): Promise<readonly string[]> => idsIn(await item.getValue()),
  setValue: (ids: readonly string[]): Promise<void> => item.setValue(ids),
  watch: (changed: (ids: readonly string[]) => void): (() => void) => item.watch((stored) => changed(idsIn(stored))),
};
