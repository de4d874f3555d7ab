import type { ChatRecord } from '../utils/stores/panel.ts';
import { PROOF_WORDS } from './words.ts';

interface ReadByProps {
  readonly adapter: ChatRecord['adapter'];
}

/** Under this the generic adapter is guessing. */
const SURE = 0.8;

/** Which chat tool Poise takes the page for, and how well its reading of it is proven. */
export function ReadBy({ adapter: { name, proof, sureness } }: ReadByProps) {
  if (proof === 'guess') {
    return sureness < SURE ? (
      <p className="hint reading-hint">Poise does not know this chat tool well. Check that it reads it right.</p>
    ) : null;
  }
  return (
    <p className="hint reading-hint">
      {name} · {PROOF_WORDS[proof]}
    </p>
  );
}
