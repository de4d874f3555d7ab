import { browser } from 'wxt/browser';

/** The browser commands of the manifest. */
export type CommandId = 'open-panel' | 'insert-first-suggestion' | 'next-finding' | 'apply-rewrite';

export type Shortcuts = Readonly<Partial<Record<CommandId, string>>>;

/** The keys the agent really has: they can be changed or taken away in the browser's own settings. */
export async function shortcuts(): Promise<Shortcuts> {
  const set = await browser.commands.getAll();
  return Object.fromEntries(
    set.flatMap(({ name, shortcut }) => (name !== undefined && shortcut ? [[name, shownKey(shortcut)]] : [])),
  );
}

const SIGNS: Readonly<Record<string, string>> = {
  Shift: '⇧',
  Up: '↑',
  Down: '↓',
  Left: '←',
  Right: '→',
  Comma: ',',
  Period: '.',
};

/**
 * A shortcut as Poise shows it: `Alt+Shift+Down` is `Alt⇧↓`. A Mac's browser already answers in its own signs, `⌥⇧1`,
 * but for the arrows' names.
 */
export const shownKey = (shortcut: string): string =>
  shortcut
    .split('+')
    .map((key) => SIGNS[key] ?? key)
    .reduce((keys, key) => (/[a-z]$/i.test(keys) && /^[a-z0-9]/i.test(key) ? `${keys}+${key}` : keys + key), '')
    .replace(/(?<=[⌘⌥⇧⌃])(?:Up|Down|Left|Right)$/, (arrow) => SIGNS[arrow] ?? arrow);
