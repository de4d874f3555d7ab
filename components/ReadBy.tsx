import type { ChatRecord } from '../utils/stores/panel.ts';
import { PROOF_WORDS } from './words.ts';

interface ReadByProps {
  readonly adapter: ChatRecord['adapter'];
  readonly onTeach: () => void;
}

/** Under this the generic adapter is guessing. */
const SURE = 0.8;

/** Which chat tool Poise takes the page for, and how well its reading of it is proven. */
export function ReadBy({ adapter: { name, proof, sureness }, onTeach }: ReadByProps) {
  if (proof === 'guess') {
    return sureness < SURE ? (
      <p className="hint reading-hint">
        Poise does not know this chat tool well. Check that it reads it right.{' '}
        <button type="button" className="link" onClick={onTeach}>
          Teach it
        </button>
      </p>
    ) : null;
  }
  return (
    <p className="hint reading-hint">
      {name} · {PROOF_WORDS[proof]}
    </p>
  );
}
