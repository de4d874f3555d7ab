import { act, cleanup, render } from '@testing-library/react';
import { afterEach, vi } from 'vitest';
import { App } from '../../components/App.tsx';
import { emptyPanel, type PanelState, panelStore } from '../../utils/stores/panel.ts';
import type { PanelActs } from '../../utils/stores/panel-acts.ts';
import { idleActs } from './idle-acts.ts';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  panelStore.setState(emptyPanel, true);
});

/** The panel in this state, with every act watched. */
export function showApp(state: PanelState, acts: PanelActs = idleActs) {
  const spies = Object.fromEntries(Object.entries(acts).map(([name, done]) => [name, vi.fn(done as () => void)]));
  panelStore.setState(state, true);
  const shown = render(<App acts={{ ...acts, ...spies }} />);
  return {
    ...shown,
    /** What an act was called with, call by call. */
    calls: <Name extends keyof PanelActs>(name: Name) =>
      // The spies stand in a record by name, which forgets what each one takes.
      (spies[name]?.mock.calls ?? []) as Parameters<PanelActs[Name]>[],
    change: (next: Partial<PanelState>) => act(() => panelStore.setState(next)),
  };
}
