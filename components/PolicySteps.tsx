import type { PolicyStepNow } from '../utils/engine/types.ts';
import { Icon } from './Icon.tsx';

/** The team's return policy, step by step; what the chat has settled is ticked. */
export function PolicySteps({ steps }: { readonly steps: readonly PolicyStepNow[] }) {
  const next = steps.findIndex(({ done }) => !done);
  return (
    <section className="policy" aria-label="Return, step by step">
      <h2>Return, step by step</h2>
      <ol>
        {steps.map(({ title, text, done }, at) => (
          <li key={title} className={done ? 'done' : undefined} {...(at === next && { 'aria-current': 'step' })}>
            {done ? <Icon name="tick" /> : <span className="dot" aria-hidden="true" />}
            <span>
              <b>{title}.</b> {text}
              {done && <span className="sr-only"> Settled.</span>}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
