import { createRoot } from 'react-dom/client';
import { App } from '../../components/App.tsx';
import { Boundary } from '../../components/Boundary.tsx';
import { warmLibrary } from '../../utils/stores/library-acts.ts';
import { panelActs } from '../../utils/stores/panel-acts.ts';
import { followCommands, followShortcuts } from '../../utils/stores/panel-commands.ts';
import { followWindow } from '../../utils/stores/panel-follow.ts';

const root = document.querySelector('#root');
if (root) {
  createRoot(root).render(
    <Boundary>
      <App acts={panelActs} />
    </Boundary>,
  );
  void followWindow();
  requestIdleCallback(() => void warmLibrary().catch(() => {}), { timeout: 5000 }); // opening it says what fails
  void followCommands();
  followShortcuts();
}
