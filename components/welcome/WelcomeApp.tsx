import { useStore } from 'zustand';
import { type SitesActs, sitesStore } from '../../utils/stores/sites.ts';
import { Icon, MoodMark } from '../Icon.tsx';
import { Sites } from './Sites.tsx';
import { type KnownTool, Tools } from './Tools.tsx';

interface WelcomeProps {
  readonly tools: readonly KnownTool[];
  readonly acts: SitesActs;
  /** The key that opens the panel, as the user has it; undefined: none is set. */
  readonly openKey: string | undefined;
}

const PROMISES = [
  'Nothing a customer or you write leaves this browser.',
  'No message is kept. What was read goes with its tab.',
  'You send, never Poise.',
  'Only the customer’s words are read for feeling, never yours.',
] as const;

/** The first page after the install, and the place where sites are turned off again. */
export function WelcomeApp({ tools, acts, openKey }: WelcomeProps) {
  const state = useStore(sitesStore);
  return (
    <main className="poise panel welcome">
      <header className="part">
        <MoodMark mood="calm" className="rest-line" />
        <h1>Poise is ready</h1>
        <p>It sits beside your chat tool, says how the customer feels and why, and puts better words one press away.</p>
        <ol className="steps">
          <li>Open your chat tool, with a conversation in front.</li>
          <li>
            Press Poise’s button in the toolbar
            {openKey !== undefined && (
              <>
                , or <kbd>{openKey}</kbd>
              </>
            )}
            . Its panel opens beside the page.
          </li>
          <li>Press “Turn on” there. The browser asks once for that site.</li>
        </ol>
      </header>
      <Sites state={state} acts={acts} />
      <Tools tools={tools} />
      <section className="part" aria-labelledby="promises">
        <h2 id="promises">What it never does</h2>
        <ul className="plain-list">
          {PROMISES.map((promise) => (
            <li key={promise}>
              <Icon name="tick" />
              <span>{promise}</span>
            </li>
          ))}
        </ul>
      </section>
    </main>
  );
}
