import { createRoot } from 'react-dom/client';
import { Boundary } from '../../components/Boundary.tsx';
import { DeskApp } from '../../components/desk/DeskApp.tsx';
import { showDesk } from '../../utils/stores/desk.ts';
import { deskActs } from '../../utils/stores/desk-acts.ts';
import { followLayers } from '../../utils/stores/desk-follow.ts';
import { followRollout } from '../../utils/stores/rollout.ts';

/** The pages of docs/rules, built in: nothing is fetched. */
const pages: Record<string, string> = import.meta.glob('../../docs/rules/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const tools: Record<string, string> = import.meta.glob('../../docs/chat-tools.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const rulePages = Object.fromEntries(
  Object.entries(pages).map(([path, text]) => [path.slice(path.lastIndexOf('/') + 1, -'.md'.length), text]),
);

const root = document.querySelector('#root');
if (root) {
  showDesk({ rulePages, toolsPage: Object.values(tools)[0] ?? '' });
  createRoot(root).render(
    <Boundary says="The desk failed; what you changed is kept.">
      <DeskApp acts={deskActs} />
    </Boundary>,
  );
  followRollout();
  void followLayers().then(({ flush }) => {
    // Nothing is lost on a closed tab: what waits is written before the page goes.
    addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') flush();
    });
  });
}
