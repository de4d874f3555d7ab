import { SETTLED_BY } from '../../utils/engine/words.ts';
import type { layerOf } from '../../utils/stores/desk-view.ts';
import { DeskIcon } from './DeskIcon.tsx';
import { KeptField, notEmpty } from './KeptField.tsx';
import { type Reorder, useReorderRow } from './useReorder.tsx';

export type Step = NonNullable<ReturnType<typeof layerOf>['returnSteps']>[number];

const SETTLED_WORDS: Readonly<Record<(typeof SETTLED_BY)[number], string>> = {
  order: 'the order number is known',
  item: 'the item is known',
  date: 'a date is known',
  amount: 'the amount is known',
  reason: 'the problem is known',
  photos: 'they sent photos',
  offer: 'something was offered',
};

interface StepRowProps {
  readonly step: Step;
  readonly at: number;
  readonly fixed: boolean;
  readonly reorder: Reorder;
  readonly onChange: (fields: Partial<Step>) => void;
  readonly onSettle: (settledBy: Step['settledBy']) => void;
  readonly onRemove: () => void;
}

/** One step of the return policy, to be edited in place and to be taken elsewhere in the order. */
export function StepRow({ step, at, fixed, reorder, onChange, onSettle, onRemove }: StepRowProps) {
  const { row, rowProps, handle } = useReorderRow<HTMLLIElement>(reorder, at, `step ${at + 1}`);
  return (
    <li ref={row} {...rowProps}>
      <span className="order">{!fixed && handle}</span>
      <div className="step-fields">
        <KeptField
          label={`Step ${at + 1}, title`}
          quiet
          value={step.title}
          most={40}
          disabled={fixed}
          wrong={notEmpty}
          onChange={(title) => onChange({ title })}
        />
        <KeptField
          label={`Step ${at + 1}, what to ask or do`}
          quiet
          value={step.text}
          most={300}
          disabled={fixed}
          wrong={notEmpty}
          onChange={(text) => onChange({ text })}
        />
        <select
          className="in"
          aria-label={`Step ${at + 1} is settled when`}
          value={step.settledBy ?? ''}
          disabled={fixed}
          onChange={({ target }) => onSettle(SETTLED_BY.find((one) => one === target.value))}
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
        <button type="button" className="btn icon quiet" aria-label={`Remove step ${at + 1}`} onClick={onRemove}>
          <DeskIcon name="x" />
        </button>
      )}
    </li>
  );
}
