import type { Adapter } from './adapter.ts';
import { type Group, known } from './known.ts';
import { isToolsPage } from './recognise.ts';

/** In place of the adapters whose script has not come: each knows its tool's pages, and reads none. */
export const standIns: readonly Adapter[] = known.map(({ id, ...signs }) => ({
  id,
  name: id,
  proof: 'guess',
  matches: (url, page) => isToolsPage(signs, url, page),
  sureness: () => 1,
  readChat: () => undefined,
}));

/** The adapter itself, where it has come; else the script it comes in. The generic one stands for nobody. */
export function inPlaceOf(standIn: Adapter, come: readonly Adapter[]): Adapter | Group {
  const its = known.find(({ id }) => id === standIn.id);
  return its ? (come.find(({ id }) => id === its.id) ?? its.group) : standIn;
}
