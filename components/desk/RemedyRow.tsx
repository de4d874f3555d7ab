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
      <td className="amount">
        <KeptField
          label={`Agent alone, up to, remedy ${at + 1}`}
          quiet
          value={remedy.limit === undefined ? '' : String(remedy.limit)}
          placeholder="no amount"
          most={10}
          disabled={fixed}
          wrong={wrongAmount}
          onChange={(text) => onChange({ limit: amountOf(text) }, 'the limit')}
        />
        <span className="unit">{currency}</span>
      </td>
      <td className="amount">
        <KeptField
          label={`Team lead, up to, remedy ${at + 1}`}
          quiet
          value={remedy.leadLimit === undefined ? '' : String(remedy.leadLimit)}
          placeholder="any amount"
          most={10}
          disabled={fixed}
          wrong={wrongAmount}
          onChange={(text) => onChange({ leadLimit: amountOf(text) }, 'the lead’s limit')}
        />
        <span className="unit">{currency}</span>
      </td>
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
