import { useState } from 'react';
import { FORMALITIES, ISSUES, MOODS } from '../../utils/engine/words.ts';
import type { DeskState } from '../../utils/stores/desk.ts';
import type { DeskActs } from '../../utils/stores/desk-acts.ts';
import { type BulkChange, bulkFate, noBulk, phrasesOf } from '../../utils/stores/desk-view.ts';
import { ISSUE_WORDS, KIND_WORDS, MOOD_WORDS } from '../words.ts';
import { DeskIcon, LayerMark } from './DeskIcon.tsx';
import { FORMALITY_WORDS, many } from './desk-words.ts';
import { TagField } from './TagField.tsx';
import { TemplateText } from './TemplateText.tsx';

interface BulkPageProps {
  readonly state: DeskState;
  readonly acts: DeskActs;
}

const SHOWN = 200;
const FATES = { changes: 'Changes', already: 'Already so', fixed: 'Fixed by the company' } as const;

/** One change for all the marked phrases, each with what would happen to it before it does. */
export function BulkPage({ state, acts }: BulkPageProps) {
  const { shelf, selected } = state;
  const [wanted, setWanted] = useState<BulkChange>(noBulk);
  const set = (change: Partial<BulkChange>) => setWanted({ ...wanted, ...change });
  const chosen = phrasesOf(shelf).filter(({ phrase }) => selected.has(phrase.id));
  const fates = chosen.map((one) => ({ one, fate: bulkFate(one, wanted) }));
  const count = (fate: keyof typeof FATES) => fates.filter((row) => row.fate === fate).length;
  const deletable = chosen.filter(({ own, changed, fixed }) => own && !changed && !fixed).length;
  const changes = count('changes');
  return (
    <>
      <div className="top">
        <div>
          <h1>Change {many(chosen.length, 'phrase')}</h1>
          <p>Say what should change. The table shows each as it will be.</p>
        </div>
      </div>
      <div className="bulk">
        <TagField
          label="Add issues"
          none="none"
          all={ISSUES}
          chosen={wanted.addIssues}
          word={(issue) => ISSUE_WORDS[issue]}
          onChange={(addIssues) =>
            set({ addIssues, dropIssues: wanted.dropIssues.filter((one) => !addIssues.includes(one)) })
          }
        />
        <TagField
          label="Take away issues"
          none="none"
          all={ISSUES}
          chosen={wanted.dropIssues}
          word={(issue) => ISSUE_WORDS[issue]}
          onChange={(dropIssues) =>
            set({ dropIssues, addIssues: wanted.addIssues.filter((one) => !dropIssues.includes(one)) })
          }
        />
        <TagField
          label="Add moods"
          none="none"
          all={MOODS}
          chosen={wanted.addMoods}
          word={(mood) => MOOD_WORDS[mood]}
          onChange={(addMoods) =>
            set({ addMoods, dropMoods: wanted.dropMoods.filter((one) => !addMoods.includes(one)) })
          }
        />
        <TagField
          label="Take away moods"
          none="none"
          all={MOODS}
          chosen={wanted.dropMoods}
          word={(mood) => MOOD_WORDS[mood]}
          onChange={(dropMoods) =>
            set({ dropMoods, addMoods: wanted.addMoods.filter((one) => !dropMoods.includes(one)) })
          }
        />
        <div className="field">
          <label htmlFor="bulk-formality">Formality</label>
          <select
            id="bulk-formality"
            className="in"
            value={wanted.formality ?? ''}
            onChange={({ target }) => set({ formality: FORMALITIES.find((one) => one === target.value) })}
          >
            <option value="">As it is</option>
            {FORMALITIES.map((one) => (
              <option key={one} value={one}>
                {FORMALITY_WORDS[one]}
              </option>
            ))}
          </select>
        </div>
        <div className="field">
          <label htmlFor="bulk-hide">Offered to agents</label>
          <select
            id="bulk-hide"
            className="in"
            value={wanted.hide === undefined ? '' : String(wanted.hide)}
            onChange={({ target }) => set({ hide: target.value === '' ? undefined : target.value === 'true' })}
          >
            <option value="">As it is</option>
            <option value="true">Hide</option>
            <option value="false">Offer</option>
          </select>
        </div>
      </div>
      <div className="import-rows">
        <table className="cards">
          <caption className="sr">The marked phrases and what happens to each</caption>
          <thead>
            <tr>
              <th scope="col">Phrase</th>
              <th scope="col">Kind</th>
              <th scope="col">From</th>
              <th scope="col">Result</th>
            </tr>
          </thead>
          <tbody>
            {fates.slice(0, SHOWN).map(({ one, fate }) => (
              <tr key={one.phrase.id}>
                <td>
                  <span className="ph">
                    <TemplateText text={one.phrase.text} />
                  </span>
                  <span className="meta">{one.phrase.id}</span>
                </td>
                <td className="inl nowrap">{KIND_WORDS[one.phrase.kind]}</td>
                <td className="inl">
                  <LayerMark layer={one.phrase.origin} />
                </td>
                <td className="inl nowrap">
                  <span className={fate === 'changes' ? 'st good' : 'st muted'}>
                    <DeskIcon name={fate === 'changes' ? 'edit' : fate === 'fixed' ? 'lock' : 'dash'} />
                    {FATES[fate]}
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        {fates.length > SHOWN && <p className="pad muted">and {many(fates.length - SHOWN, 'more phrase')}</p>}
      </div>
      <div className="actionbar">
        <span className="grow">
          {changes.toLocaleString('en')} will change, {count('already').toLocaleString('en')} are so already
          {count('fixed') > 0 && `, ${count('fixed').toLocaleString('en')} are fixed by the company`}.
        </span>
        <button type="button" className="btn quiet" onClick={() => acts.goTo('phrases')}>
          Cancel
        </button>
        {deletable > 0 && (
          <button type="button" className="btn" onClick={acts.deleteSelected}>
            Delete {many(deletable, 'phrase')}
          </button>
        )}
        {changes > 0 && (
          <button type="button" className="btn primary" onClick={() => acts.applyBulk(wanted)}>
            Change {many(changes, 'phrase')}
          </button>
        )}
      </div>
    </>
  );
}
