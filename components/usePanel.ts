import { useStore } from 'zustand';
import { type PanelState, panelStore } from '../utils/stores/panel.ts';

/** A slice of the panel's state. */
export const usePanel = <T>(slice: (state: PanelState) => T): T => useStore(panelStore, slice);
