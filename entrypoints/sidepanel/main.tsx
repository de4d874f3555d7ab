import { createRoot } from 'react-dom/client';
import { App } from '../../components/App.tsx';
import { Boundary } from '../../components/Boundary.tsx';
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
  void followCommands();
  followShortcuts();
}
