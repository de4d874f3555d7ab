import { createRoot } from 'react-dom/client';
import { App } from '../../../../components/App.tsx';
import { closeCard, fillSlot, hold, panelStore, showNew } from '../../../../utils/stores/panel.ts';
import { STATES } from '../../../components/fixtures.ts';
import { idleActs } from '../../../components/idle-acts.ts';
import { LIBRARY_STATES } from '../../../components/library-states.ts';

const name = new URLSearchParams(location.search).get('state') ?? 'frustrated';
const state = STATES[name] ?? LIBRARY_STATES[name];
const root = document.querySelector('#root');
if (state && root) {
  panelStore.setState(state);
  createRoot(root).render(
    <App
      acts={{
        ...idleActs,
        fillSlot,
        hold: (held) => hold(held, 0),
        showNew: () => showNew(0),
        cancelCard: () => closeCard(0),
        choosePhrase: (chosen) =>
          panelStore.setState(({ library }) => ({ library: library && { ...library, chosen } })),
      }}
    />,
  );
}
