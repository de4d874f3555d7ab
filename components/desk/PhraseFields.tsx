import type { Phrase } from '../../utils/engine/types.ts';
import { ISSUES, MOODS } from '../../utils/engine/words.ts';
import type { DeskActs } from '../../utils/stores/desk-acts.ts';
import { ISSUE_WORDS, MOOD_WORDS } from '../words.ts';
import { plainWord, STEP_WORDS } from './desk-words.ts';
import { TagField } from './TagField.tsx';

interface PhraseFieldsProps {
  readonly phrase: Phrase;
  readonly onEdit: (fields: Parameters<DeskActs['edit']>[1]) => void;
}

const FORMALITIES = ['casual', 'neutral', 'formal'] as const;
const STEPS = [1, 2, 3, 4] as const;
const NOTE_CHARS = 300;

/** When the phrase is offered, and a word to the agents. */
export function PhraseFields({ phrase, onEdit }: PhraseFieldsProps) {
  const { moods, issues, formality, note, kind, step, flags, variants, when } = phrase;
  const also = [...(flags ?? []), ...(variants ?? []), ...(when?.filter((one) => one !== 'search') ?? [])].map(
    plainWord,
  );
  return (
    <div className="two">
      <TagField
        label="Moods"
        none="any mood"
        all={MOODS}
        chosen={moods}
        word={(mood) => MOOD_WORDS[mood]}
        onChange={(next) => onEdit({ moods: [...next] })}
      />
      <TagField
        label="Issues"
        none="any issue"
        all={ISSUES}
        chosen={issues}
        word={(issue) => ISSUE_WORDS[issue]}
        onChange={(next) => onEdit({ issues: [...next] })}
      />
      <fieldset className="field">
        <legend>Formality</legend>
        <span className="seg">
          {FORMALITIES.map((one) => (
            <label key={one}>
              <input
                type="radio"
                name="formality"
                checked={formality === one}
                onChange={() => onEdit({ formality: one })}
              />
              <span>{one.slice(0, 1).toUpperCase() + one.slice(1)}</span>
            </label>
          ))}
        </span>
      </fieldset>
      <div className="field">
        <label htmlFor="phrase-note">Note the agent sees</label>
        <input
          id="phrase-note"
          className="in"
          type="text"
          maxLength={NOTE_CHARS}
          value={note ?? ''}
          onChange={({ target }) => onEdit({ note: target.value === '' ? undefined : target.value })}
        />
      </div>
      {kind === 'boundary' && (
        <div className="field">
          <label htmlFor="phrase-step">Step</label>
          <select
            id="phrase-step"
            className="in"
            value={step ?? ''}
            onChange={({ target }) => onEdit({ step: STEPS.find((one) => String(one) === target.value) })}
          >
            {step === undefined && <option value="">Not said</option>}
            {STEPS.map((one) => (
              <option key={one} value={one}>
                {one}. {STEP_WORDS[one]}
              </option>
            ))}
          </select>
        </div>
      )}
      <label className="check whole">
        <input
          type="checkbox"
          checked={!(when?.includes('search') ?? false)}
          onChange={({ target }) => {
            const others = when?.filter((one) => one !== 'search') ?? [];
            const next = target.checked ? others : [...others, 'search' as const];
            onEdit({ when: next.length > 0 ? next : undefined });
          }}
        />
        Offered by itself; else agents find it by searching
      </label>
      {also.length > 0 && (
        <p className="meta also">
          Offered only with: {also.join(', ')}. Set in the file; the guide for team leads says what each means.
        </p>
      )}
    </div>
  );
}
