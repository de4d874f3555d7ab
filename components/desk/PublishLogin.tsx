import type { Credentials } from '../../utils/stores/rollout-view.ts';

interface PublishLoginProps {
  readonly credentials: Credentials;
  readonly onChange: (credentials: Credentials) => void;
}

/** What the server wants to see before it takes the upload. Forgotten when this page is closed. */
export function PublishLogin({ credentials, onChange }: PublishLoginProps) {
  return (
    <section aria-labelledby="login-title">
      <h2 id="login-title">How the server lets you in</h2>
      <p className="muted">Sent to that server alone, and forgotten when this page is closed.</p>
      <div className="login">
        <div className="field">
          <label htmlFor="login-with">With</label>
          <select
            id="login-with"
            className="in"
            value={credentials.with}
            onChange={({ target }) => {
              if (target.value === 'password') onChange({ with: 'password', name: '', password: '' });
              else if (target.value === 'token') onChange({ with: 'token', token: '' });
              else onChange({ with: 'nothing' });
            }}
          >
            <option value="nothing">Nothing</option>
            <option value="password">Name and password</option>
            <option value="token">A token</option>
          </select>
        </div>
        {credentials.with === 'password' && (
          <>
            <Field
              id="login-name"
              label="Name"
              value={credentials.name}
              onChange={(name) => onChange({ ...credentials, name })}
            />
            <Field
              id="login-password"
              label="Password"
              secret
              value={credentials.password}
              onChange={(password) => onChange({ ...credentials, password })}
            />
          </>
        )}
        {credentials.with === 'token' && (
          <Field
            id="login-token"
            label="Token"
            secret
            value={credentials.token}
            onChange={(token) => onChange({ with: 'token', token })}
          />
        )}
      </div>
    </section>
  );
}

interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly secret?: boolean;
  readonly onChange: (value: string) => void;
}

function Field({ id, label, value, secret, onChange }: FieldProps) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="in"
        type={secret ? 'password' : 'text'}
        autoComplete="off"
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </div>
  );
}
