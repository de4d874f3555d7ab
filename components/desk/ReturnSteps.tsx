import { SETTLED_BY } from '../../utils/engine/words.ts';
import type { DeskActs } from '../../utils/stores/desk-acts.ts';
import { isFixed, layerOf, libraryHere, type Shelf } from '../../utils/stores/desk-view.ts';
import { DeskIcon } from './DeskIcon.tsx';
import { KeptField, notEmpty } from './KeptField.tsx';

interface ReturnStepsProps {
  readonly shelf: Shelf;
  readonly acts: DeskActs;
}

type Steps = NonNullable<ReturnType<typeof layerOf>['returnSteps']>;
type Step = Steps[number];

const SETTLED_WORDS: Readonly<Record<(typeof SETTLED_BY)[number], string>> = {
  order: 'the order number is known',
  item: 'the item is known',
  date: 'a date is known',
  amount: 'the amount is known',
  reason: 'the problem is known',
  photos: 'they sent photos',
  offer: 'something was offered',
};

/** The return policy's steps: the panel shows them on returns and ticks off what the chat has settled. */
export function ReturnSteps({ shelf, acts }: ReturnStepsProps) {
  const fixed = isFixed(shelf, shelf.editing);
  const own = layerOf(shelf).returnSteps;
  const steps: Steps = own ?? [...(libraryHere(shelf).returnSteps ?? [])];
  const set = (next: Steps) => acts.setPlaybook('returnSteps', next);
  const change = (at: number, fields: Partial<Step>) =>
    set(steps.map((one, place) => (place === at ? { ...one, ...fields } : one)));
  const settle = (at: number, settledBy: Step['settledBy']) =>
    set(
      steps.map(({ settledBy: before, ...one }, place) => {
        const wanted = place === at ? settledBy : before;
        return wanted === undefined ? one : { ...one, settledBy: wanted };
      }),
    );
  return (
    <section aria-labelledby="steps-title">
      <div className="rowhead">
        <h2 id="steps-title">Return, step by step</h2>
        {own && !fixed && (
          <button type="button" className="btn link small" onClick={() => acts.setPlaybook('returnSteps', undefined)}>
            Return to the original
          </button>
        )}
      </div>
      <p className="muted">
        The panel shows the agent these on returns and refunds, and ticks off what the chat has already settled.
      </p>
      <ol className="steps">
        {steps.map((step, at) => (
          <li key={at}>
            <div className="step-fields">
              <KeptField
                label={`Step ${at + 1}, title`}
                quiet
                value={step.title}
                most={40}
                disabled={fixed}
                wrong={notEmpty}
                onChange={(title) => change(at, { title })}
              />
              <KeptField
                label={`Step ${at + 1}, what to ask or do`}
                quiet
                value={step.text}
                most={300}
                disabled={fixed}
                wrong={notEmpty}
                onChange={(text) => change(at, { text })}
              />
              <select
                className="in"
                aria-label={`Step ${at + 1} is settled when`}
                value={step.settledBy ?? ''}
                disabled={fixed}
                onChange={({ target }) =>
                  settle(
                    at,
                    SETTLED_BY.find((one) => one === target.value),
                  )
                }
              >
                <option value="">the agent knows when</option>
                {SETTLED_BY.map((one) => (
                  <option key={one} value={one}>
                    done when {SETTLED_WORDS[one]}
                  </option>
                ))}
              </select>
            </div>
            {!fixed && (
              <button
                type="button"
                className="btn icon quiet"
                aria-label={`Remove step ${at + 1}`}
                onClick={() => set(steps.filter((_, place) => place !== at))}
              >
                <DeskIcon name="x" />
              </button>
            )}
          </li>
        ))}
      </ol>
      {!fixed && steps.length < 12 && (
        <button
          type="button"
          className="btn link"
          onClick={() => set([...steps, { title: 'Reason', text: 'Changed mind, damaged, faulty or wrong?' }])}
        >
          <DeskIcon name="plus" />
          Add a step
        </button>
      )}
    </section>
  );
}
