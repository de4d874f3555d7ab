import { createRoot } from 'react-dom/client';
import { Boundary } from '../../components/Boundary.tsx';
import { WelcomeApp } from '../../components/welcome/WelcomeApp.tsx';
import { written } from '../../utils/adapters/written.ts';
import { shortcuts } from '../../utils/messaging-commands.ts';
import { followSites, sitesActs } from '../../utils/stores/sites.ts';

const PRACTICE = 'practice-desk';

const tools = written.filter(({ id }) => id !== PRACTICE).toSorted((a, b) => a.name.localeCompare(b.name, 'en'));

const root = document.querySelector('#root');
if (root) {
  followSites();
  void shortcuts().then((keys) =>
    createRoot(root).render(
      <Boundary says="This page failed. Where Poise is on has not changed.">
        <WelcomeApp tools={tools} acts={sitesActs} openKey={keys['open-panel']} />
      </Boundary>,
    ),
  );
}
