import type { TaughtTool } from '../engine/taught.ts';
import { withoutToolFor, withTool } from '../library/edit.ts';
import { decodeFile } from '../library/import.ts';
import { fateOf, MOST_TAUGHT, needsOwnName, readTaughtFile, toolEntryOf, toTaughtFile } from '../library/taught.ts';
import { sendMessage, type ToolCheck } from '../messaging.ts';
import { forgetTaught, keepOwnName, keepTaught, ownNameOn } from '../storage/taught.ts';
import { change, deskStore, editLayer } from './desk.ts';
import { isFixed } from './desk-shelf.ts';
import { download } from './download.ts';
import { showTaught, type TaughtLine, taughtStore } from './taught.ts';

/** A larger file holds more than a hundred tools. */
const LARGEST = 1_000_000;

const state = () => taughtStore.getState();
const quiet = { trouble: undefined, said: '' } as const;

/** Everything that can be done with what was taught. */
export const taughtActs = {
  ask,
  leave,
  chooseFile,
  bringIn,
  forget,
  giveBack,
  cancel: () => showTaught({ ...quiet, leaving: undefined, coming: undefined }),
} as const;

export type TaughtActs = typeof taughtActs;

/** May the team's library be changed on this computer? */
export const canShare = (): boolean => !isFixed(deskStore.getState().shelf, 'team');

/** Show in full what would leave, once it was looked over on the page it was taught on. */
async function ask(tools: readonly TaughtTool[], to: 'file' | 'team'): Promise<void> {
  showTaught({ ...quiet, busy: true, leaving: undefined, coming: undefined });
  const names = new Set<string>();
  for (const tool of tools) {
    const checked = await sendMessage('toolChecked', tool).catch((): ToolCheck => ({ ok: false, why: 'no_page' }));
    if (!checked.ok) return showTaught({ busy: false, trouble: refusal(tool, checked) });
    for (const name of checked.names) names.add(name);
  }
  const leaving = { to, tools, text: toTaughtFile(tools), names: [...names], byName: tools.some(needsOwnName) };
  showTaught({ busy: false, leaving });
}

function refusal({ site }: TaughtTool, checked: ToolCheck & { readonly ok: false }): string {
  const { host } = new URL(site);
  switch (checked.why) {
    case 'no_page':
      return `Poise looks it over on the page before it leaves. Open a chat on ${host}, then try again.`;
    case 'no_tool':
      return `What was taught for ${host} is damaged. Teach it again.`;
    case 'leaks': {
      const words = checked.leaks.slice(0, 3).map((word) => `“${word}”`);
      return `Refused: what was taught for ${host} holds ${words.join(', ')}, which can be read on the page now. Teach it again there.`;
    }
  }
}

/** What was shown leaves: as a file, or into the team's library. */
function leave(): void {
  const { leaving } = state();
  if (!leaving) return;
  const { tools, to, text } = leaving;
  const [first] = tools;
  const hosts = tools.length === 1 && first ? new URL(first.site).host : `${tools.length} chat tools`;
  if (to === 'file') {
    download(`poise-taught-${hosts.replace(/[^a-z\d]+/gi, '-')}.json`, text);
    showTaught({ leaving: undefined, said: `Saved: ${hosts}.` });
  } else share(tools, hosts);
}

function share(tools: readonly TaughtTool[], hosts: string): void {
  const shelf = () => deskStore.getState().shelf;
  const next = tools.reduce((layer, tool) => withTool(layer, toolEntryOf(tool)), shelf().layers.team);
  const isFull = (next.tools?.length ?? 0) > MOST_TAUGHT;
  const trouble = !canShare()
    ? 'The team’s library is not changed on this computer.'
    : isFull
      ? `The team’s library has room for ${MOST_TAUGHT} taught chat tools.`
      : undefined;
  if (trouble === undefined) {
    editLayer('team');
    change(next, `sharing ${hosts}`, `share ${hosts}`, { milestone: true });
  }
  const said = trouble === undefined ? `${hosts} is in the team’s library, and goes out when you publish it.` : '';
  showTaught({ leaving: undefined, trouble, said });
}

/** Read a file and show what it would do. Nothing is kept. */
async function chooseFile(file: File): Promise<void> {
  const name = file.name.slice(0, 80);
  const refuse = (reason: string) => showTaught({ ...quiet, leaving: undefined, coming: { name, reason, rows: [] } });
  if (file.size > LARGEST) return refuse('It is larger than 1 MB. A file of taught chat tools is smaller than that.');
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (!bytes) return refuse('The browser could not read it. Is it still there?');
  const decoded = decodeFile(new Uint8Array(bytes));
  if ('reason' in decoded) return refuse(decoded.reason);
  const { tools, reason } = readTaughtFile(decoded.text);
  if (!tools) return refuse(reason);
  const here = (state().lines ?? []).flatMap((line) => (line.from === 'here' ? [line.tool] : []));
  const rows = tools.map((tool) => ({ tool, fate: fateOf(tool, here), byName: needsOwnName(tool) }));
  showTaught({ ...quiet, leaving: undefined, coming: { name, reason: undefined, rows } });
}

/** Keep what was shown. */
async function bringIn(): Promise<void> {
  const { coming } = state();
  const tools = coming?.rows.flatMap(({ tool, fate }) => (fate === 'same' ? [] : [tool])) ?? [];
  if (tools.length === 0) return;
  await attempt(async () => {
    await keepTaught(tools);
    const what = tools.length === 1 ? '1 chat tool' : `${tools.length} chat tools`;
    showTaught({ ...quiet, coming: undefined, said: `${what} brought in.` });
  });
}

/** What was taught here goes at once, and can be had back; what the team has goes out of its library, as one step. */
async function forget({ tool, from, host }: TaughtLine): Promise<void> {
  if (from === 'here') {
    await attempt(async () => {
      const own = await ownNameOn(tool.site);
      await forgetTaught(tool.site);
      showTaught({ ...quiet, forgotten: { tool, own }, said: `Forgotten: ${host}.` });
    });
    return;
  }
  if (isFixed(deskStore.getState().shelf, from)) return;
  editLayer(from);
  const layer = deskStore.getState().shelf.layers[from];
  change(withoutToolFor(layer, tool.site), `taking out ${host}`, `take out ${host}`, { milestone: true });
  showTaught({ ...quiet, forgotten: undefined, said: `${host} is out of the library. Undo brings it back.` });
}

async function giveBack(): Promise<void> {
  const { forgotten } = state();
  if (!forgotten) return;
  await attempt(async () => {
    await keepOwnName(forgotten.tool.site, forgotten.own);
    await keepTaught([forgotten.tool]);
    showTaught({ ...quiet, forgotten: undefined, said: `${new URL(forgotten.tool.site).host} is taught again.` });
  });
}

async function attempt(act: () => Promise<unknown>): Promise<void> {
  try {
    await act();
  } catch {
    showTaught({ trouble: 'The browser could not keep this. Nothing has changed.' });
  }
}
