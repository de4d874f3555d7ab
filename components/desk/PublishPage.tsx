import { useState } from 'react';
import type { DeskState } from '../../utils/stores/desk.ts';
import type { DeskActs } from '../../utils/stores/desk-acts.ts';
import { isKeyNew, publishActs, rolloutActs } from '../../utils/stores/rollout-view.ts';
import { summaryOf } from './change-words.ts';
import { DeskIcon } from './DeskIcon.tsx';
import { many } from './desk-words.ts';
import { PublishChanges } from './PublishChanges.tsx';
import { PublishConflict } from './PublishConflict.tsx';
import { PublishLogin } from './PublishLogin.tsx';
import { TeamTrouble } from './TeamTrouble.tsx';
import { useRollout } from './useRollout.ts';

/** Send out exactly what is meant, without running over another lead. */
export function PublishPage({ acts }: { readonly state: DeskState; readonly acts: DeskActs }) {
  const rollout = useRollout();
  const { comparing, base, busy, credentials, source } = rollout;
  const [by, setBy] = useState('');
  const [typed, setNote] = useState<string>();
  if (!comparing)
    return (
      <div className="empty">
        <b>Nothing is being published</b>
        <div className="acts">
          <button type="button" className="btn" onClick={() => acts.goTo('team')}>
            To Team
          </button>
        </div>
      </div>
    );
  const { version, there, conflicts, chosen, changes, ticked, back } = comparing;
  const note = typed ?? (back ? `Version ${back.version} again` : '');
  const open = conflicts.filter(({ key }) => !chosen.has(key)).length;
  const newKey = isKeyNew(rollout);
  const moved = there && base && there.pack.version > base.version;
  return (
    <>
      <div className="top">
        <div>
          <h1>{back ? `Bring back version ${back.version}, as version ${version}` : `Publish version ${version}`}</h1>
          <p>
            Agents take it in within {source?.minutes ?? 15} minutes, or when they next open the browser. Nothing moves
            under their hands.
          </p>
        </div>
        <div className="acts">
          <button type="button" className="btn quiet" onClick={publishActs.cancel}>
            <DeskIcon name="back" />
            Team
          </button>
        </div>
      </div>
      <div className="page">
        <TeamTrouble trouble={rollout.trouble} onClose={rolloutActs.dismiss} />
        {newKey && (
          <div className="note">
            <DeskIcon name="lock" />
            <b>Signed with your new key</b>
            <span>It carries the old key’s word for it; agents’ computers follow by themselves.</span>
          </div>
        )}
        {moved && !back && (
          <div className="note warn-b" role="alert">
            <DeskIcon name="two" />
            <b>
              {there.pack.by || 'Somebody'} published version {there.pack.version} while you were working from{' '}
              {base.version}
            </b>
            <span>
              {open === 0
                ? 'Those changes are in yours too.'
                : `Those changes are in yours too, except ${many(open, 'thing')} you both changed. Choose; then you can publish.`}
            </span>
          </div>
        )}
        {conflicts.map((one) => (
          <PublishConflict
            key={one.key}
            conflict={one}
            name={there?.pack.by || 'The other lead'}
            version={there?.pack.version ?? 0}
            chosen={chosen.get(one.key)}
            onChoose={(value) => publishActs.choose(one.key, value)}
            onUndo={() => publishActs.undoOurs([one.key])}
          />
        ))}
        {conflicts.length > 1 && (
          <div className="acts">
            <button type="button" className="btn" onClick={() => publishActs.undoOurs(conflicts.map(({ key }) => key))}>
              Undo all {conflicts.length} of ours
            </button>
          </div>
        )}
        <section aria-labelledby="out-title">
          <h2 id="out-title">What goes out</h2>
          {changes.length > 0 && (
            <p>
              For agents version {version} means: <b>{summaryOf(changes.filter(({ key }) => ticked.has(key)))}</b>.
            </p>
          )}
          <p className="muted">
            {back
              ? `What differs between version ${there?.pack.version ?? 0}, which agents have, and version ${back.version}. Changes of yours that are not published wait as they did.`
              : `${many(changes.length, 'change')} of yours. Untick what should wait.`}
          </p>
          <PublishChanges
            changes={changes}
            ticked={ticked}
            onTick={publishActs.tick}
            onUndo={back ? undefined : (key) => publishActs.undoOurs([key])}
          />
        </section>
        <PublishLogin credentials={credentials} onChange={rolloutActs.setCredentials} />
      </div>
      <form
        className="actionbar"
        onSubmit={(event) => {
          event.preventDefault();
          void publishActs.publish(by, note);
        }}
      >
        <div>
          <label htmlFor="publish-by" className="sr">
            Your name, as agents see it
          </label>
          <input
            id="publish-by"
            className="in"
            type="text"
            maxLength={60}
            placeholder="Your name"
            value={by}
            onChange={({ target }) => setBy(target.value)}
          />
        </div>
        <div className="grow">
          <label htmlFor="publish-note" className="sr">
            What this version is for
          </label>
          <input
            id="publish-note"
            className="in"
            type="text"
            maxLength={200}
            placeholder="What is this version for? “Winter returns”"
            value={note}
            onChange={({ target }) => setNote(target.value)}
          />
        </div>
        <button
          type="button"
          className="btn quiet"
          disabled={open > 0}
          onClick={() => void publishActs.saveAsFile(by, note)}
        >
          Save as a file
        </button>
        <button
          type="submit"
          className="btn primary"
          disabled={open > 0 || (ticked.size === 0 && !newKey) || busy !== undefined}
        >
          {busy === 'publishing'
            ? 'Publishing…'
            : ticked.size === 0 && newKey
              ? 'Publish the new key'
              : `Publish ${many(ticked.size, 'change')}`}
        </button>
      </form>
    </>
  );
}
