import type { DeskActs } from '../../utils/stores/desk-acts.ts';
import { isFixed, layerOf, libraryHere, type Shelf } from '../../utils/stores/desk-view.ts';
import { clockOf, minutesOf } from './amounts.ts';
import { KeptField } from './KeptField.tsx';

interface ManagerFieldsProps {
  readonly shelf: Shelf;
  readonly acts: DeskActs;
}

const DAY: readonly [number, number] = [540, 1020];

/** Who comes next, when they are there, and what is done when they are not. */
export function ManagerFields({ shelf, acts }: ManagerFieldsProps) {
  const fixed = isFixed(shelf, shelf.editing);
  const own = layerOf(shelf).manager ?? {};
  const { title = '', onDuty = '', outside = '', hours } = libraryHere(shelf).manager ?? {};
  const set = (fields: { [Name in keyof typeof own]?: (typeof own)[Name] | undefined }) => {
    const next = Object.fromEntries(Object.entries({ ...own, ...fields }).filter(([, value]) => value !== undefined));
    acts.setPlaybook('manager', Object.keys(next).length > 0 ? next : undefined);
  };
  const words = (text: string) => (text.trim() === '' ? undefined : text);
  return (
    <section aria-labelledby="manager-title">
      <h2 id="manager-title">Way to a manager</h2>
      <p className="muted">
        Offered when asked for, from the third contact, above the limit, or for legal and safety matters. Never for
        anger alone.
      </p>
      <div className="two">
        <KeptField
          label="Customers read"
          value={title}
          placeholder="my team lead"
          most={60}
          disabled={fixed}
          onChange={(text) => set({ title: words(text) })}
        />
        <KeptField
          label="Who that is, for the agent"
          value={onDuty}
          placeholder="Returns lead"
          most={60}
          disabled={fixed}
          onChange={(text) => set({ onDuty: words(text) })}
        />
        <fieldset className="field">
          <legend>Hours</legend>
          {hours ? (
            <span className="hours">
              <Clock
                label="From"
                value={hours[0]}
                disabled={fixed}
                onChange={(from) => set({ hours: [from, hours[1]] })}
              />
              <span>to</span>
              <Clock label="To" value={hours[1]} disabled={fixed} onChange={(to) => set({ hours: [hours[0], to] })} />
              {!fixed && (
                <button type="button" className="btn link small" onClick={() => set({ hours: undefined })}>
                  Always there
                </button>
              )}
            </span>
          ) : (
            <span className="hours">
              Always there
              {!fixed && (
                <button type="button" className="btn link small" onClick={() => set({ hours: [DAY[0], DAY[1]] })}>
                  Set hours
                </button>
              )}
            </span>
          )}
        </fieldset>
        <KeptField
          label="Outside these hours"
          value={outside}
          placeholder="Call back by 9:30 the next day"
          most={160}
          disabled={fixed}
          onChange={(text) => set({ outside: words(text) })}
        />
      </div>
    </section>
  );
}

interface ClockProps {
  readonly label: string;
  readonly value: number;
  readonly disabled: boolean;
  readonly onChange: (minutes: number) => void;
}

function Clock({ label, value, disabled, onChange }: ClockProps) {
  return (
    <input
      className="in auto"
      type="time"
      aria-label={label}
      value={clockOf(value)}
      disabled={disabled}
      onChange={({ target }) => {
        const minutes = minutesOf(target.value);
        if (minutes !== undefined) onChange(minutes);
      }}
    />
  );
}
