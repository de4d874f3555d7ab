import { useState } from 'react';
import type { ImportRow } from '../../utils/stores/desk-view.ts';
import { KIND_WORDS } from '../words.ts';
import { changeOf } from './change-of.ts';
import { DeskIcon, type DeskIconName } from './DeskIcon.tsx';
import { many, ruleName } from './desk-words.ts';
import { TemplateText } from './TemplateText.tsx';

const DRAWN = 200;

const FATES = {
  new: { label: 'New', icon: 'plus', tone: 'good' },
  changes: { label: 'Changes one', icon: 'edit', tone: '' },
  same: { label: 'Left out', icon: 'dash', tone: 'muted' },
  unreadable: { label: 'Can’t be read', icon: 'no', tone: 'bad' },
} as const satisfies Record<ImportRow['fate'], { label: string; icon: DeskIconName; tone: string }>;

const LISTS: Readonly<Record<ImportRow['list'], string>> = {
  phrase: 'Phrase',
  hidden: 'Hidden',
  rule: 'Rule',
  playbook: 'Playbook',
  allowlist: 'Never flagged',
  tools: 'Taught chat tools',
  currency: 'Currency',
  returnSteps: 'Return steps',
  manager: 'Way to a manager',
  renames: 'Renamed',
  safeguarding: 'Safeguarding',
};

/** The rows of a file, each with what happens to it. */
export function ImportTable({ rows }: { readonly rows: readonly ImportRow[] }) {
  const [drawn, setDrawn] = useState(DRAWN);
  if (rows.length === 0) {
    return (
      <div className="empty">
        <b>No such rows</b>
      </div>
    );
  }
  return (
    <div className="import-rows">
      <table className="cards" aria-rowcount={rows.length + 1}>
        <caption className="sr">Rows of the file and what happens to each</caption>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col">Row</th>
            <th scope="col">What happens</th>
            <th scope="col">Words</th>
            <th scope="col">Kind</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, drawn).map((row, at) => (
            <Row key={`${row.list}:${row.row}`} {...row} index={at + 2} />
          ))}
        </tbody>
      </table>
      {drawn < rows.length && (
        <p className="pad">
          <button type="button" className="btn s" onClick={() => setDrawn(drawn + DRAWN)}>
            Show {many(Math.min(DRAWN, rows.length - drawn), 'more row')}
          </button>
        </p>
      )}
    </div>
  );
}

function Row({ row, list, fate, id, text, before, note, phrase, index }: ImportRow & { readonly index: number }) {
  const { label, icon, tone } = FATES[fate];
  const changed = before === undefined || before === text ? undefined : changeOf(before, text);
  return (
    <tr aria-rowindex={index}>
      <td className="num muted inl ln">{row}</td>
      <td className="nowrap inl">
        <span className={`st ${tone}`}>
          <DeskIcon name={icon} />
          {label}
        </span>
      </td>
      <td>
        <span className="ph-whole">
          {changed ? (
            <>
              {changed.start}
              {changed.gone !== '' && <del>{changed.gone}</del>} {changed.come !== '' && <ins>{changed.come}</ins>}
              {changed.end}
            </>
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
