import { defineAdapter } from './adapter.ts';

/** Any tool we have no adapter for. */
export const generic = defineAdapter({
  id: 'generic',
  name: 'This page',
  matches: () => true,
  sureness: () => 0,
  readChat: () => undefined,
});
