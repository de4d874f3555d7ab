import { Fragment } from 'react';
import { sectionsOf } from './rule-page.ts';

/** What the rule's own page says: what it flags, what is fine, what is flagged, when it is wrong. */
export function RulePageText({ page }: { readonly page: string }) {
  return (
    <div className="rule-page">
      {sectionsOf(page).map(({ title, paragraphs, examples }) => (
        <Fragment key={title}>
          <h3>{title}</h3>
          {paragraphs.map((text) => (
            <p key={text}>{text}</p>
          ))}
          {examples.length > 0 && (
            <ul>
              {examples.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          )}
        </Fragment>
      ))}
    </div>
  );
}
