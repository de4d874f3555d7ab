import { useState } from 'react';
import {
  POLICY_BROWSERS,
  POLICY_SYSTEMS,
  type PolicyBrowser,
  type PolicySystem,
  type RolloutActs,
} from '../../utils/stores/rollout-view.ts';

const BROWSERS: Readonly<Record<PolicyBrowser, string>> = {
  chrome: 'Chrome',
  edge: 'Edge',
  chromium: 'Chromium',
  firefox: 'Firefox',
};
const SYSTEMS: Readonly<Record<PolicySystem, string>> = {
  windows: 'Windows, registry',
  macos: 'macOS, profile',
  linux: 'Linux, file',
};

/** A ready policy file for IT, with this team's address and key in it. */
export function PolicyFileForm({ hasAddress, acts }: { readonly hasAddress: boolean; readonly acts: RolloutActs }) {
  const [browser, setBrowser] = useState<PolicyBrowser>('chrome');
  const [system, setSystem] = useState<PolicySystem>('windows');
  return (
    <section aria-labelledby="make-title">
      <h2 id="make-title">Make a policy file</h2>
      <p className="muted">
        For IT. {hasAddress ? 'It fixes your address and key, ' : 'There is no address yet; it holds '}
        and what is fixed or started with now.
      </p>
      <div className="login">
        <div className="field">
          <label htmlFor="policy-browser">Browser</label>
          <select
            id="policy-browser"
            className="in"
            value={browser}
            onChange={({ target }) => setBrowser(POLICY_BROWSERS.find((one) => one === target.value) ?? 'chrome')}
          >
            {POLICY_BROWSERS.map((one) => (
              <option key={one} value={one}>
                {BROWSERS[one]}
              </option>
            ))}
          </select>
        </div>
        <div className="field">
          <label htmlFor="policy-system">System</label>
          <select
            id="policy-system"
            className="in"
            value={system}
            onChange={({ target }) => setSystem(POLICY_SYSTEMS.find((one) => one === target.value) ?? 'windows')}
          >
            {POLICY_SYSTEMS.map((one) => (
              <option key={one} value={one}>
                {SYSTEMS[one]}
              </option>
            ))}
          </select>
        </div>
      </div>
      <div className="acts below">
        <button type="button" className="btn primary" onClick={() => acts.savePolicy(browser, system)}>
          Save the file for {BROWSERS[browser]}
        </button>
        <button type="button" className="btn quiet" onClick={() => void acts.copySteps(browser, system)}>
          Copy the steps for IT
        </button>
      </div>
    </section>
  );
}
