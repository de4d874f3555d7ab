import { screen, within } from '@testing-library/react';
import type { PanelState } from '../../utils/stores/panel.ts';
import { STATES } from './fixtures.ts';
import { LIBRARY_STATES } from './library-states.ts';

/** A state of the gallery by its name. */
export function state(name: string): PanelState {
  const found = STATES[name] ?? LIBRARY_STATES[name];
  if (!found) throw new Error(`No state ${name}`);
  return found;
}

export const button = (name: string | RegExp) => screen.getByRole('button', { name });
export const region = (name: string) => within(screen.getByRole('region', { name }));
