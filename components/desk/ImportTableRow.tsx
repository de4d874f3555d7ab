import { choicesOf, type FileRow, type RowChoice } from '../../utils/stores/desk-view.ts';
import { KIND_WORDS } from '../words.ts';
import { DeskIcon, type DeskIconName } from './DeskIcon.tsx';
import { Diff } from './Diff.tsx';
import { ruleName } from './desk-words.ts';
import { TemplateText } from './TemplateText.tsx';

const FATES = {
  new: { label: 'New', icon: 'plus', tone: 'good' },
  changes: { label: 'Changes one', icon: 'edit', tone: '' },
  duplicate: { label: 'There twice', icon: 'two', tone: 'warn' },
  same: { label: 'Left out', icon: 'dash', tone: 'muted' },
  unreadable: { label: 'Can’t be read', icon: 'no', tone: 'bad' },
} as const satisfies Record<FileRow['fate'], { label: string; icon: DeskIconName; tone: string }>;

const LISTS: Readonly<Record<FileRow['list'], string>> = {
  phrase: 'Phrase',
  hidden: 'Hidden',
  rule: 'Rule',
  playbook: 'Playbook',
  allowlist: 'Never flagged',
  tools: 'Taught chat tool',
  currency: 'Currency',
  returnSteps: 'Return steps',
  manager: 'Way to a manager',
  renames: 'Renamed',
  safeguarding: 'Safeguarding',
};

const CHOICES: Readonly<Record<RowChoice, string>> = {
  in: 'Change ours',
  beside: 'Keep both',
  out: 'Keep ours',
};

interface ImportTableRowProps {
  readonly row: FileRow;
  readonly place: number;
  readonly choice: RowChoice;
  /** Say which file it stands in. */
  readonly named: boolean;
  /** Tab comes to this one. */
  readonly reached: boolean;
  readonly onReach: () => void;
  readonly onChoose: (choice: RowChoice) => void;
}

/** One row of a file: its tick, what happens to it, and the choice where there is one. */
export function ImportTableRow(props: ImportTableRowProps) {
  const { row, place, choice, named, reached, onReach, onChoose } = props;
  const { list, fate, id, text, before, note, phrase } = row;
  const { label, icon, tone } = FATES[fate];
  const choices = choicesOf(row);
  const name = `row ${row.row}${named ? ` of ${row.file}` : ''}, ${id || text.slice(0, 40)}`;
  return (
    <tr data-row={place} aria-rowindex={place + 2} className={choice === 'out' && choices.length > 1 ? 'off' : ''}>
      <td className="c">
        {choices.length > 1 && (
          <input
            type="checkbox"
            aria-label={`Bring in ${name}`}
            tabIndex={reached ? 0 : -1}
            checked={choice !== 'out'}
            onFocus={onReach}
            onChange={({ target }) => onChoose(target.checked ? 'in' : 'out')}
          />
        )}
      </td>
      <td className="num muted inl ln">
        {row.row}
        {named && <span className="meta">{row.file}</span>}
      </td>
      <td className="nowrap inl">
        <span className={`st ${tone}`}>
          <DeskIcon name={icon} />
          {label}
        </span>
        {choices.length > 2 && (
          <select
            className="in small"
            aria-label={`What happens to ${name}`}
            tabIndex={reached ? 0 : -1}
            value={choice}
            onFocus={onReach}
            onChange={({ target }) => onChoose(choices.find((one) => one === target.value) ?? 'in')}
          >
            {choices.map((one) => (
              <option key={one} value={one}>
                {CHOICES[one]}
              </option>
            ))}
          </select>
        )}
      </td>
      <td>
        <span className="ph-whole">
          {before !== undefined && before !== text ? (
            <Diff before={before} after={text} />
          ) : phrase && fate !== 'unreadable' ? (
            <TemplateText text={text} />
          ) : (
            text
          )}
        </span>
        <span className="meta">
          {list === 'rule' && fate !== 'unreadable' ? ruleName(id) : id}
          {note !== undefined && <span className={fate === 'unreadable' ? 'bad' : 'warn'}> {note}</span>}
        </span>
      </td>
      <td className="nowrap inl">{phrase ? KIND_WORDS[phrase.kind] : LISTS[list]}</td>
    </tr>
  );
}
