import { Fragment } from 'react';
import type { DeskRule } from '../../utils/stores/desk-view.ts';
import { LayerMark } from './DeskIcon.tsx';
import { ruleName, SEVERITY_WORDS } from './desk-words.ts';
import { OnOff } from './OnOff.tsx';
import type { useRows } from './useRows.ts';

interface RuleTableProps {
  readonly groups: readonly { readonly title: string; readonly rules: readonly DeskRule[] }[];
  readonly chosen: string | undefined;
  readonly rows: ReturnType<typeof useRows>;
  readonly onOpen: (id: string) => void;
  readonly onSwitch: (id: string, on: boolean) => void;
}

/** The rules by what they are about, each with its switch. */
export function RuleTable({ groups, chosen, rows, onOpen, onSwitch }: RuleTableProps) {
  return (
    <table className="cards" ref={rows.rows} onKeyDown={rows.onKeyDown}>
      <caption className="sr">Rules by group</caption>
      <thead>
        <tr>
          <th scope="col">On</th>
          <th scope="col">Rule</th>
          <th scope="col">Severity</th>
          <th scope="col">Set by</th>
        </tr>
      </thead>
      <tbody>
        {groups.map(({ title, rules }) => (
          <Fragment key={title}>
            <tr className="group">
              <th colSpan={4} scope="rowgroup">
                {title}
              </th>
            </tr>
            {rules.map((rule) => (
              <tr
                key={rule.id}
                className={[...(rule.id === chosen ? ['sel'] : []), ...(rule.off ? ['gone'] : [])].join(' ')}
              >
                <td className="c">
                  <OnOff
                    label={`${ruleName(rule.id)}, on or off`}
                    on={!rule.off}
                    onChange={(on) => onSwitch(rule.id, on)}
                  />
                </td>
                <td>
                  <button
                    type="button"
                    className="rowbtn"
                    data-row={rule.id}
                    tabIndex={rule.id === rows.stop ? 0 : -1}
                    {...(rule.id === chosen && { 'aria-current': 'true' })}
                    onClick={() => onOpen(rule.id)}
                  >
                    <span className="ph">{ruleName(rule.id)}</span>
                    <span className="meta">{rule.summary}</span>
                  </button>
                </td>
                <td className="inl">{SEVERITY_WORDS[rule.set]}</td>
                <td className="inl">
                  <LayerMark layer={rule.by} />
                </td>
              </tr>
            ))}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}
