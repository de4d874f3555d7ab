import { createStore } from 'zustand/vanilla';
import type { Shortcuts } from '../messaging-commands.ts';

export type { Shortcuts } from '../messaging-commands.ts';

/** The keys of the browser commands that the agent really has; a command without one is not in it. */
export const shortcutStore = createStore<Shortcuts>()(() => ({}));
