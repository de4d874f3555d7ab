import { storage } from 'wxt/utils/storage';

/** Rules this agent has muted for good, by id. Kept on this machine. */
export const mutedRules = storage.defineItem<readonly string[]>('local:mutedRules', { fallback: [], version: 1 });
