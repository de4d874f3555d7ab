import type { Ref } from 'react';
import { FORMALITIES, ISSUES, KINDS, MOODS } from '../../utils/engine/words.ts';
import type { PhraseFilters } from '../../utils/stores/desk.ts';
import type { DeskActs } from '../../utils/stores/desk-acts.ts';
import { ISSUE_WORDS, KIND_WORDS, MOOD_WORDS } from '../words.ts';
import { FORMALITY_WORDS, FROM_WORDS } from './desk-words.ts';
import { FilterChip } from './FilterChip.tsx';
import { SearchField } from './SearchField.tsx';

interface PhraseFilterBarProps {
  readonly filters: PhraseFilters;
  readonly placeholder: string;
  readonly fieldRef: Ref<HTMLInputElement>;
  readonly onChange: DeskActs['filterPhrases'];
  readonly onLeave: () => void;
}

const FROM = ['personal', 'team', 'organisation', 'built_in', 'changed', 'hidden', 'flagged', 'unoffered'] as const;

/** Words, kind, mood, issue, formality, and where a phrase comes from. */
export function PhraseFilterBar({ filters, placeholder, fieldRef, onChange, onLeave }: PhraseFilterBarProps) {
  const { query, kind, mood, issue, formality, from } = filters;
  return (
    <div className="bar">
      <SearchField
        label="Search phrases"
        placeholder={placeholder}
        value={query}
        fieldRef={fieldRef}
        onChange={(value) => onChange({ query: value })}
        onLeave={onLeave}
      />
      <FilterChip
        name="Kind"
        choices={KINDS.map((id) => ({ id, label: KIND_WORDS[id] }))}
        chosen={kind}
        onChoose={(id) => onChange({ kind: KINDS.find((one) => one === id) })}
      />
      <FilterChip
        name="Mood"
        choices={MOODS.map((id) => ({ id, label: MOOD_WORDS[id] }))}
        chosen={mood}
        onChoose={(id) => onChange({ mood: MOODS.find((one) => one === id) })}
      />
      <FilterChip
        name="Issue"
        choices={ISSUES.map((id) => ({ id, label: ISSUE_WORDS[id] }))}
        chosen={issue}
        onChoose={(id) => onChange({ issue: ISSUES.find((one) => one === id) })}
      />
      <FilterChip
        name="Formality"
        choices={FORMALITIES.map((id) => ({ id, label: FORMALITY_WORDS[id] }))}
        chosen={formality}
        onChoose={(id) => onChange({ formality: FORMALITIES.find((one) => one === id) })}
      />
      <FilterChip
        name="From"
        choices={FROM.map((id) => ({ id, label: FROM_WORDS[id] }))}
        chosen={from}
        onChoose={(id) => onChange({ from: FROM.find((one) => one === id) })}
      />
    </div>
  );
}
