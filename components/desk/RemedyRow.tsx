import type { RemedyEntry } from '../../utils/stores/desk-view.ts';
import { amountOf, wrongAmount } from './amounts.ts';
import { DeskIcon } from './DeskIcon.tsx';
import { KeptField, notEmpty } from './KeptField.tsx';
import { type Reorder, useReorderRow } from './useReorder.tsx';

/** What is set of a remedy; undefined: it says nothing of that any more. */
export type RemedyFields = { [Name in keyof RemedyEntry]?: RemedyEntry[Name] | undefined };

interface RemedyRowProps {
  readonly remedy: RemedyEntry;
  readonly at: number;
  readonly currency: string | undefined;
  readonly fixed: boolean;
  /** Ids of the phrases that offer a remedy. */
  readonly offers: readonly string[];
  readonly reorder: Reorder;
  readonly onChange: (fields: RemedyFields, what: string) => void;
  readonly onRemove: () => void;
}

/** One remedy, to be edited in place and to be taken elsewhere in the order. */
export function RemedyRow({ remedy, at, currency, fixed, offers, reorder, onChange, onRemove }: RemedyRowProps) {
  const { row, rowProps, handle } = useReorderRow<HTMLTableRowElement>(reorder, at, `remedy ${at + 1}`);
  return (
    <tr ref={row} {...rowProps}>
      <td className="order">{!fixed && handle}</td>
      <td>
        <KeptField
          label={`Remedy ${at + 1}`}
          quiet
          value={remedy.remedy}
          most={120}
          disabled={fixed}
          wrong={notEmpty}
          onChange={(text) => onChange({ remedy: text }, 'the words')}
        />
      </td>
      <Amount
        label={`Agent alone, up to, remedy ${at + 1}`}
        value={remedy.limit}
        none="no amount"
        unit={currency}
        fixed={fixed}
        onChange={(limit) => onChange({ limit }, 'the limit')}
      />
      <Amount
        label={`Team lead, up to, remedy ${at + 1}`}
        value={remedy.leadLimit}
        none="any amount"
        unit={currency}
        fixed={fixed}
        onChange={(leadLimit) => onChange({ leadLimit }, 'the lead’s limit')}
      />
      <td>
        <KeptField
          label={`When, remedy ${at + 1}`}
          quiet
          value={remedy.when ?? ''}
          placeholder="always fits"
          most={160}
          disabled={fixed}
          onChange={(text) => onChange({ when: text.trim() === '' ? undefined : text }, 'the condition')}
        />
      </td>
      <td>
        <select
          className="in"
          aria-label={`Phrase for remedy ${at + 1}`}
          value={remedy.phrase ?? ''}
          disabled={fixed}
          onChange={({ target }) => onChange({ phrase: target.value || undefined }, 'the phrase')}
        >
          <option value="">the one that fits</option>
          {offers.map((id) => (
            <option key={id} value={id}>
              {id}
            </option>
          ))}
        </select>
      </td>
      <td className="nowrap inl">
        {!fixed && (
          <button type="button" className="btn icon quiet" aria-label={`Remove remedy ${at + 1}`} onClick={onRemove}>
            <DeskIcon name="x" />
          </button>
        )}
      </td>
    </tr>
  );
}

interface AmountProps {
  readonly label: string;
  readonly value: number | undefined;
  /** What no amount means here. */
  readonly none: string;
  readonly unit: string | undefined;
  readonly fixed: boolean;
  readonly onChange: (amount: number | undefined) => void;
}

function Amount({ label, value, none, unit, fixed, onChange }: AmountProps) {
  return (
    <td className="amount">
      <KeptField
        label={label}
        quiet
        value={value === undefined ? '' : String(value)}
        placeholder={none}
        most={10}
        disabled={fixed}
        wrong={wrongAmount}
        onChange={(text) => onChange(amountOf(text))}
      />
      <span className="unit">{unit}</span>
    </td>
  );
}
