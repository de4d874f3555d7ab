import { useStore } from 'zustand';
import { type Shortcuts, shortcutStore } from '../utils/stores/shortcuts.ts';

/** The keys of the browser commands, as the agent has them now. */
export const useShortcuts = (): Shortcuts => useStore(shortcutStore);
