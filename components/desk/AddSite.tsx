import { useState } from 'react';
import { isAllowedSite, patternOf, turnOn } from '../../utils/stores/desk-view.ts';
import { DeskIcon } from './DeskIcon.tsx';

interface AddSiteProps {
  /** The company's list; undefined: any site may be turned on. */
  readonly allowed: readonly string[] | undefined;
  readonly onChanged: () => void;
}

/** Turn Poise on for a site by its address. */
export function AddSite({ allowed, onChanged }: AddSiteProps) {
  const [typed, setTyped] = useState('');
  const [says, setSays] = useState<string>();
  const pattern = patternOf(typed);
  const refused = pattern !== undefined && !isAllowedSite(pattern, allowed);
  const wrong =
    typed.trim() !== '' && pattern === undefined
      ? 'That is no web address, such as chat.example.com'
      : refused
        ? 'Not on your company’s list. Ask IT to add it.'
        : says;
  return (
    <form
      className="add-site"
      onSubmit={(event) => {
        event.preventDefault();
        if (pattern === undefined || refused) return;
        // The browser asks only while the press counts: nothing may be waited for before.
        void turnOn(pattern).then((granted) => {
          setSays(granted ? undefined : 'The browser was told no. Nothing has changed.');
          if (granted) setTyped('');
          onChanged();
        });
      }}
    >
      <div className="field">
        <label htmlFor="add-site">Turn on for a site</label>
        <input
          id="add-site"
          className="in"
          type="text"
          inputMode="url"
          placeholder="chat.example.com"
          value={typed}
          aria-invalid={refused || (typed.trim() !== '' && pattern === undefined)}
          onChange={({ target }) => {
            setTyped(target.value);
            setSays(undefined);
          }}
        />
      </div>
      <button type="submit" className="btn" disabled={pattern === undefined || refused}>
        <DeskIcon name="plus" />
        Add the site
      </button>
      {wrong !== undefined && (
        <p className="meta bad" role="status">
          {wrong}
        </p>
      )}
    </form>
  );
}
