import { useStore } from 'zustand';
import { type RolloutState, rolloutStore } from '../../utils/stores/rollout-view.ts';

/** What is known of the roll-out. */
export const useRollout = (): RolloutState => useStore(rolloutStore);
