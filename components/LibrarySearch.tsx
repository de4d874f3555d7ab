import type { KeyboardEvent, Ref } from 'react';
import { Icon } from './Icon.tsx';

interface LibrarySearchProps {
  readonly fieldRef: Ref<HTMLInputElement>;
  readonly query: string;
  /** The id of the list, while there is one. */
  readonly list: string | undefined;
  /** The id of the line that Enter inserts. */
  readonly active: string | undefined;
  /** How many were found. */
  readonly says: string;
  readonly onQuery: (query: string) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
}

/** Where one types; the keys go through the list from here. */
export function LibrarySearch({ fieldRef, query, list, active, says, onQuery, onKeyDown }: LibrarySearchProps) {
  return (
    <div className="search">
      <Icon name="find" />
      <input
        ref={fieldRef}
        type="text"
        role="combobox"
        aria-label="Search phrases"
        aria-autocomplete="list"
        aria-expanded={list !== undefined}
        aria-controls={list}
        aria-activedescendant={active}
        placeholder="Search phrases"
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        value={query}
        onChange={(event) => onQuery(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <span className="lead" role="status">
        {says}
      </span>
    </div>
  );
}
