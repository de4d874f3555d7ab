import { change, deskStore, say, showDesk } from './desk.ts';

/** The layer as it was in that version; one step, and what is there now is kept as a version itself. */
export function restoreVersion(at: number): void {
  const version = deskStore.getState().versions.find((one) => one.at === at);
  if (!version) return;
  const when = new Date(at).toLocaleString('en-GB', {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  });
  change(version.layer, `going back to before ${when}`, `restore ${at}`, { milestone: true });
  showDesk({ page: 'phrases', pane: 'list' });
  say(`The library is as it was before ${when}. One undo takes that back.`);
}
