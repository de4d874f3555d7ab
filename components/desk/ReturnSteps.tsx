import type { DeskActs } from '../../utils/stores/desk-acts.ts';
import { isFixed, layerOf, libraryHere, type Shelf } from '../../utils/stores/desk-view.ts';
import { DeskIcon } from './DeskIcon.tsx';
import { type Step, StepRow } from './StepRow.tsx';
import { useReorder } from './useReorder.tsx';

interface ReturnStepsProps {
  readonly shelf: Shelf;
  readonly acts: DeskActs;
}

type Steps = NonNullable<ReturnType<typeof layerOf>['returnSteps']>;

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
  const reorder = useReorder('step', steps.length, (order) => set(order.flatMap((place) => steps[place] ?? [])));
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
          <StepRow
            key={at}
            step={step}
            at={at}
            fixed={fixed}
            reorder={reorder}
            onChange={(fields) => change(at, fields)}
            onSettle={(settledBy) => settle(at, settledBy)}
            onRemove={() => set(steps.filter((_, place) => place !== at))}
          />
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
