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
import { DeskIcon } from './DeskIcon.tsx';
import { type RemedyFields, RemedyRow } from './RemedyRow.tsx';
import { useReorder } from './useReorder.tsx';

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
  const change = (at: number, fields: RemedyFields, what: string) =>
    set(
      list.map((one, place) => (place === at ? given({ ...one, ...fields }) : one)),
      `${what} of a remedy`,
    );
  const reorder = useReorder(`remedy-${issue}`.replaceAll('_', '-'), list.length, (order) =>
    set(
      order.flatMap((place) => list[place] ?? []),
      'the order of remedies',
    ),
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
            <th scope="col">
              <span className="sr">Order</span>
            </th>
            <th scope="col">Remedy</th>
            <th scope="col">Agent alone, up to</th>
            <th scope="col">Team lead, up to</th>
            <th scope="col">When</th>
            <th scope="col">Phrase</th>
            <th scope="col">
              <span className="sr">Remove</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {list.map((remedy, at) => (
            <RemedyRow
              key={`${issue} ${at} ${added}`}
              remedy={remedy}
              at={at}
              currency={remedy.currency ?? currency}
              fixed={fixed}
              offers={offers.map(({ phrase }) => phrase.id)}
              reorder={reorder}
              onChange={(fields, what) => change(at, fields, what)}
              onRemove={() => {
                set(
                  list.filter((_, place) => place !== at),
                  'removing a remedy',
                );
                setAdded(added + 1);
              }}
            />
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
const given = (fields: RemedyFields): RemedyEntry => ({
  remedy: fields.remedy ?? NEW,
  ...(fields.limit !== undefined && { limit: fields.limit }),
  ...(fields.leadLimit !== undefined && { leadLimit: fields.leadLimit }),
  ...(fields.currency !== undefined && { currency: fields.currency }),
  ...(fields.when !== undefined && { when: fields.when }),
  ...(fields.phrase !== undefined && { phrase: fields.phrase }),
});
