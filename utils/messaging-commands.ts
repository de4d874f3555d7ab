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
 * A shortcut as Poise shows it: `Alt+Shift+Down Arrow` is `Alt⇧↓`. A Mac's browser answers in its own signs, `⌥⇧1`,
 * which stay.
 */
export const shownKey = (shortcut: string): string =>
  shortcut
    .split('+')
    .map((key) => key.replace(/ Arrow$/, ''))
    .map((key) => (Object.hasOwn(SIGNS, key) ? (SIGNS[key] ?? key) : key))
    // Two words in a row would run together: Ctrl+K, but Alt⇧K.
    .reduce((keys, key) => keys + (/\w$/.test(keys) && /^\w/.test(key) ? '+' : '') + key, '');
