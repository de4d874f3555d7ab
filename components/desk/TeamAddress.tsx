import { useState } from 'react';
import type { RolloutActs, RolloutState } from '../../utils/stores/rollout-view.ts';
import { DeskIcon } from './DeskIcon.tsx';
import { whenOf } from './desk-words.ts';
import { HostNote } from './HostNote.tsx';
import { KeyNamesLine } from './KeyNamesLine.tsx';
import { useTypedKey } from './useTypedKey.ts';

interface TeamAddressProps {
  readonly rollout: RolloutState;
  readonly fixed: boolean;
  readonly acts: RolloutActs;
}

/** The one file Poise ever fetches: where it lies, whose signature it bears, what version is there. */
export function TeamAddress({ rollout, fixed, acts }: TeamAddressProps) {
  const { source, seen, trusted, signing, busy, hostGranted } = rollout;
  const [typed, setTyped] = useState<string>();
  const value = typed ?? source?.url ?? '';
  const pack = seen?.pack;
  const named = useTypedKey(typed);
  return (
    <section aria-labelledby="address-title">
      <h2 id="address-title">Address</h2>
      <p className="muted">The only thing Poise ever fetches, and only this one file.</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void acts.setAddress(value).then(() => setTyped(undefined));
        }}
      >
        <div className="field">
          <label htmlFor="library-address">Library file</label>
          <input
            id="library-address"
            className="in"
            type="text"
            inputMode="url"
            autoComplete="off"
            spellCheck={false}
            placeholder={signing ? 'https://tools.example.com/poise/library.json' : 'The whole line from your lead'}
            value={value}
            disabled={fixed}
            onChange={({ target }) => setTyped(target.value)}
          />
        </div>
        {fixed && (
          <p className="small muted">
            <DeskIcon name="lock" /> Fixed by the company
          </p>
        )}
        {named && (
          <div className="note">
            <DeskIcon name="lock" />
            <b>
              This line’s key: <KeyNamesLine names={named} />
            </b>
            <span>
              Ask whoever publishes to read out the words on their Team page. If yours are others, somebody changed the
              line on its way: don’t use it.
            </span>
          </div>
        )}
        {source && !hostGranted && <HostNote source={source} acts={acts} />}
        <dl className="facts">
          {source && typed === undefined && (
            <>
              <dt>Signed with</dt>
              <dd>{trusted && <KeyNamesLine names={trusted} />}</dd>
              <dt>Version in use</dt>
              <dd className="num">
                {pack
                  ? `${pack.version}, published ${whenOf(Date.parse(pack.published))}${pack.by && ` by ${pack.by}`}`
                  : 'None yet'}
              </dd>
              {pack?.note && (
                <>
                  <dt>What for</dt>
                  <dd>{pack.note}</dd>
                </>
              )}
            </>
          )}
        </dl>
        <div className="acts below">
          {!fixed && typed !== undefined && typed !== source?.url ? (
            <button type="submit" className="btn primary" disabled={busy !== undefined}>
              Use this address
            </button>
          ) : (
            source && (
              <button type="button" className="btn" disabled={busy !== undefined} onClick={() => void acts.lookNow()}>
                {busy === 'looking' ? 'Looking…' : 'Check now'}
              </button>
            )
          )}
          {source && (
            <button type="button" className="btn quiet" onClick={() => void acts.copyInvitation()}>
              <DeskIcon name="two" />
              Copy the line for agents
            </button>
          )}
          {source?.setBy === 'here' && (
            <button type="button" className="btn quiet" disabled={busy !== undefined} onClick={() => void acts.stop()}>
              Stop looking there
            </button>
          )}
        </div>
      </form>
    </section>
  );
}
