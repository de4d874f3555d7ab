import { useId, useRef, useState } from 'react';
import { type RolloutActs, type RolloutState, SHORTEST_PASSPHRASE } from '../../utils/stores/rollout-view.ts';
import { KeyNamesLine } from './KeyNamesLine.tsx';

interface TeamKeyProps {
  readonly rollout: RolloutState;
  readonly acts: RolloutActs;
}

/** The lead's own key: made here, kept where nobody can read it out, with a locked spare to save. */
export function TeamKey({ rollout, acts }: TeamKeyProps) {
  const { signing, busy } = rollout;
  const [doing, setDoing] = useState<'make' | 'restore' | 'change'>();
  const file = useRef<File>(undefined);
  const done = () => setDoing(undefined);
  return (
    <section aria-labelledby="key-title">
      <h2 id="key-title">Your signing key</h2>
      {signing ? (
        <p>
          <KeyNamesLine names={signing} />
          <span className="muted key-says">
            Not secret: read the words out to whoever asks whether a line is yours. The key itself is on this computer.
            Nobody can read it out, Poise neither. Save a spare: without it a broken computer means a new key for
            everyone.
          </span>
        </p>
      ) : (
        <p className="muted">
          Only whoever publishes needs one. Agents take a library only when it bears this signature, so nobody else can
          change their words, not even on the server.
        </p>
      )}
      {doing === undefined ? (
        <div className="acts below">
          {signing ? (
            <>
              <button type="button" className="btn" onClick={acts.saveSpare}>
                Save a spare of the key
              </button>
              <button type="button" className="btn quiet" onClick={() => setDoing('change')}>
                Change the key
              </button>
            </>
          ) : (
            <button type="button" className="btn" onClick={() => setDoing('make')}>
              Make a signing key
            </button>
          )}
          <button type="button" className="btn quiet" onClick={() => setDoing('restore')}>
            Bring in a spare
          </button>
        </div>
      ) : (
        <>
          {doing === 'change' && (
            <p>
              Your old key gives its word for the new one and is withdrawn, both with the next version you publish.
              Agents follow by themselves.
            </p>
          )}
          {doing === 'restore' && (
            <div className="field narrow-field">
              <label htmlFor="spare-file">Spare</label>
              <input
                id="spare-file"
                type="file"
                accept=".json,application/json"
                onChange={({ target }) => {
                  file.current = target.files?.[0];
                }}
              />
            </div>
          )}
          <Passphrase
            button={{ make: 'Make the key', restore: 'Bring it in', change: 'Change the key' }[doing]}
            busy={busy !== undefined}
            fresh={doing !== 'restore'}
            onCancel={done}
            onUse={(passphrase) => {
              if (doing === 'make') void acts.makeKey(passphrase).then(done);
              else if (doing === 'change') void acts.changeKey(passphrase).then(done);
              else if (file.current) void acts.restoreKey(file.current, passphrase).then(done);
            }}
          />
        </>
      )}
    </section>
  );
}

interface PassphraseProps {
  readonly button: string;
  readonly busy: boolean;
  readonly fresh: boolean;
  readonly onUse: (passphrase: string) => void;
  readonly onCancel: () => void;
}

function Passphrase({ button, busy, fresh, onUse, onCancel }: PassphraseProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onUse(typed);
      }}
    >
      <div className="field narrow-field">
        <label htmlFor={id}>Passphrase of the spare</label>
        <input
          id={id}
          className="in"
          type="password"
          autoComplete={fresh ? 'new-password' : 'current-password'}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
        {fresh && (
          <span className="small muted">
            At least {SHORTEST_PASSPHRASE} letters; four words are easy to keep. Nobody can recover it.
          </span>
        )}
      </div>
      <div className="acts below">
        <button type="submit" className="btn primary" disabled={busy || typed === ''}>
          {button}
        </button>
        <button type="button" className="btn quiet" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </form>
  );
}
