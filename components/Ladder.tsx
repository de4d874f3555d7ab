import type { ReactNode } from 'react';
import type { LadderStep } from '../utils/engine/types.ts';

const NAMES = { 1: 'First boundary', 2: 'Last boundary', 3: 'End the chat' } as const;

const LATER = {
  1: 'Opens when it is needed.',
  2: 'Opens if the insults go on.',
  3: 'Opens after the last boundary. Only you can end it.',
} as const;

interface LadderProps {
  readonly steps: readonly LadderStep[];
  /** The cards of the step that is due. */
  readonly now: readonly ReactNode[];
}

/** What was said and what comes, so that nobody ends a chat one step early. */
export function Ladder({ steps, now }: LadderProps) {
  return (
    <ol className="ladder">
      {steps.map(({ step, state, at }) => (
        <li key={step} className="step" data-step={state} aria-current={state === 'now' ? 'step' : undefined}>
          <StepMark state={state} />
          {state === 'done' && (
            <div className="step-head">
              <h3 className="step-name">{NAMES[step]}</h3>
              <span className="lead">{at === undefined ? 'Sent' : `Sent ${clock(at)}`}</span>
            </div>
          )}
          {state === 'now' && (now.length > 0 ? now : <h3 className="step-name">{NAMES[step]}</h3>)}
          {state === 'later' && (
            <>
              <h3 className="step-name lead">{NAMES[step]}</h3>
              <p className="sug-why">{LATER[step]}</p>
            </>
          )}
        </li>
      ))}
    </ol>
  );
}

const clock = (at: number) => new Date(at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });

function StepMark({ state }: { readonly state: LadderStep['state'] }) {
  return (
    <svg className="step-mark" viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="8" cy="8" r="6" />
      {state === 'done' && <path d="M5.5 8.2 7.3 10l3.3-3.9" />}
      {state === 'now' && <circle cx="8" cy="8" r="2" fill="currentColor" />}
    </svg>
  );
}
