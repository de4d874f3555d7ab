import { useState } from 'react';
import type { Issue } from '../../utils/engine/types.ts';
import type { DeskActs } from '../../utils/stores/desk-acts.ts';
import {
  isFixed,
  layerOf,
  libraryHere,
  phrasesOf,
  type RemedyEntry,
  type Shelf,
} from '../../utils/stores/desk-view.ts';
import { ISSUE_WORDS } from '../words.ts';
import { amountOf, wrongAmount } from './amounts.ts';
import { DeskIcon } from './DeskIcon.tsx';
import { KeptField, notEmpty } from './KeptField.tsx';

interface RemedyTableProps {
  readonly issue: Issue;
  readonly shelf: Shelf;
  readonly acts: DeskActs;
}

const NEW = 'a replacement';

/** What is given for one issue, best first, each with the limit up to which an agent gives it alone. */
export function RemedyTable({ issue, shelf, acts }: RemedyTableProps) {
  const [added, setAdded] = useState(0);
  const fixed = isFixed(shelf, shelf.editing);
  const own = layerOf(shelf).playbook?.[issue];
  const { currency, playbook } = libraryHere(shelf);
  const list: readonly RemedyEntry[] =
    own ?? playbook.filter((one) => one.issue === issue).map(({ issue: _, ...remedy }) => remedy);
  const set = (remedies: readonly RemedyEntry[], what: string) => acts.setRemedies(issue, [...remedies], what);
  const change = (at: number, fields: { [Name in keyof RemedyEntry]?: RemedyEntry[Name] | undefined }, what: string) =>
    set(
      list.map((one, place) => (place === at ? given({ ...one, ...fields }) : one)),
      `${what} of a remedy`,
    );
  const move = (at: number) =>
    set(
      list.map((one, place) => (place === at - 1 ? (list[at] ?? one) : place === at ? (list[at - 1] ?? one) : one)),
      'the order of remedies',
    );
  const offers = phrasesOf(shelf).filter(({ phrase, hidden }) => phrase.kind === 'remedy' && !hidden);
  const name = ISSUE_WORDS[issue];
  return (
    <div>
      <div className="rowhead">
        <h2>{name}: what we can give</h2>
        {own && !fixed && (
          <button
            type="button"
            className="btn link small"
            onClick={() => acts.setRemedies(issue, undefined, 'returning')}
          >
            Return to the original
          </button>
        )}
      </div>
      <p className="muted">Best first. Above the agent’s limit, Poise offers the way to a manager instead.</p>
      <table className="cards remedies">
        <caption className="sr">Remedies for {name.toLowerCase()}</caption>
        <thead>
          <tr>
            <th scope="col">Remedy</th>
            <th scope="col">Agent alone, up to</th>
            <th scope="col">Team lead, up to</th>
            <th scope="col">When</th>
            <th scope="col">Phrase</th>
            <th scope="col">
              <span className="sr">Order and removal</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {list.map((remedy, at) => (
            <tr key={`${issue} ${at} ${added}`}>
              <td>
                <KeptField
                  label={`Remedy ${at + 1}`}
                  quiet
                  value={remedy.remedy}
                  most={120}
                  disabled={fixed}
                  wrong={notEmpty}
                  onChange={(text) => change(at, { remedy: text }, 'the words')}
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
                  onChange={(text) => change(at, { limit: amountOf(text) }, 'the limit')}
                />
                <span className="unit">{remedy.currency ?? currency}</span>
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
                  onChange={(text) => change(at, { leadLimit: amountOf(text) }, 'the lead’s limit')}
                />
                <span className="unit">{remedy.currency ?? currency}</span>
              </td>
              <td>
                <KeptField
                  label={`When, remedy ${at + 1}`}
                  quiet
                  value={remedy.when ?? ''}
                  placeholder="always fits"
                  most={160}
                  disabled={fixed}
                  onChange={(text) => change(at, { when: text.trim() === '' ? undefined : text }, 'the condition')}
                />
              </td>
              <td>
                <select
                  className="in"
                  aria-label={`Phrase for remedy ${at + 1}`}
                  value={remedy.phrase ?? ''}
                  disabled={fixed}
                  onChange={({ target }) => change(at, { phrase: target.value || undefined }, 'the phrase')}
                >
                  <option value="">the one that fits</option>
                  {offers.map(({ phrase }) => (
                    <option key={phrase.id} value={phrase.id}>
                      {phrase.id}
                    </option>
                  ))}
                </select>
              </td>
              <td className="nowrap inl">
                {!fixed && (
                  <>
                    <button
                      type="button"
                      className="btn icon quiet"
                      aria-label={`Move remedy ${at + 1} up`}
                      disabled={at === 0}
                      onClick={() => {
                        move(at);
                        setAdded(added + 1);
                      }}
                    >
                      ↑
                    </button>
                    <button
                      type="button"
                      className="btn icon quiet"
                      aria-label={`Remove remedy ${at + 1}`}
                      onClick={() => {
                        set(
                          list.filter((_, place) => place !== at),
                          'removing a remedy',
                        );
                        setAdded(added + 1);
                      }}
                    >
                      <DeskIcon name="x" />
                    </button>
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {list.length === 0 && <p className="muted">Nothing is given for this.</p>}
      {!fixed && (
        <button type="button" className="btn link" onClick={() => set([...list, { remedy: NEW }], 'a new remedy')}>
          <DeskIcon name="plus" />
          Add a remedy
        </button>
      )}
    </div>
  );
}

/** A remedy without the fields that say nothing. */
const given = (fields: { [Name in keyof RemedyEntry]?: RemedyEntry[Name] | undefined }): RemedyEntry => ({
  remedy: fields.remedy ?? NEW,
  ...(fields.limit !== undefined && { limit: fields.limit }),
  ...(fields.leadLimit !== undefined && { leadLimit: fields.leadLimit }),
  ...(fields.currency !== undefined && { currency: fields.currency }),
  ...(fields.when !== undefined && { when: fields.when }),
  ...(fields.phrase !== undefined && { phrase: fields.phrase }),
});
