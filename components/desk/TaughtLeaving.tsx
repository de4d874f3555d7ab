import type { Leaving } from '../../utils/stores/taught.ts';
import type { TaughtActs } from '../../utils/stores/taught-acts.ts';

/** What is about to leave this computer, in full, before it does. */
export function TaughtLeaving({ leaving, acts }: { readonly leaving: Leaving; readonly acts: TaughtActs }) {
  const { to, text, names, byName } = leaving;
  return (
    <section className="taught-sheet" aria-labelledby="leaving-title">
      <h3 id="leaving-title">{to === 'file' ? 'This is the whole file' : 'This goes into the team’s library'}</h3>
      <p className="meta">
        It names the site and says how its page is built. It was looked over: no word of a page is in it, no id and
        nobody’s address.
        {byName &&
          ' Authors are told by the agent’s own name, which is not in it: each agent shows theirs once on their own computer.'}
      </p>
      {names.length > 0 && (
        <p className="meta">
          Names the page’s makers gave, for you to look at: <b>{names.join(', ')}</b>. If one of them names a person,
          cancel.
        </p>
      )}
      <textarea
        className="sheet-text"
        aria-label="Everything that leaves"
        readOnly
        rows={Math.min(14, text.split('\n').length)}
        value={text}
      />
      <div className="row">
        <button type="button" className="btn primary" onClick={acts.leave}>
          {to === 'file' ? 'Save the file' : 'Put it there'}
        </button>
        <button type="button" className="btn quiet" onClick={acts.cancel}>
          Cancel
        </button>
      </div>
    </section>
  );
}
