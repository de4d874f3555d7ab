import { addressOf } from '../rollout/in-force.ts';
import type { RolloutState } from './rollout.ts';

export { SHORTEST_PASSPHRASE } from '../rollout/backup.ts';
export type { Change, Conflict } from '../rollout/compare.ts';
export {
  POLICY_BROWSERS,
  POLICY_SYSTEMS,
  type PolicyBrowser,
  type PolicySystem,
  policyFile,
} from '../rollout/policy-files.ts';
export type { Credentials } from '../rollout/put.ts';
export type { Line } from '../rollout/told.ts';
export { type RolloutState, rolloutStore } from './rollout.ts';
export { invitationNow, type RolloutActs, readGranted, rolloutActs } from './rollout-acts.ts';
export { isFlagged, type PublishActs, publishActs } from './rollout-publish.ts';

/** One line of Policy in force. */
export interface SettingRow {
  readonly id: string;
  /** `rules jargon`: a rule, to be called by its name. */
  readonly rule?: string;
  readonly value: string;
  readonly from: 'enforced' | 'defaults' | 'here' | 'poise';
}

/** Every setting a company can set, what holds, and whose word it is. */
export function settingsInForce({ policy, source, trusted }: RolloutState): readonly SettingRow[] {
  const { enforced, defaults } = policy;
  const from = (name: keyof typeof enforced): SettingRow['from'] =>
    enforced[name] !== undefined ? 'enforced' : defaults[name] !== undefined ? 'defaults' : 'poise';
  const rules = [
    ...Object.entries(enforced.rules ?? {}).map(([rule, value]) => ({ rule, value, from: 'enforced' as const })),
    ...Object.entries(defaults.rules ?? {})
      .filter(([rule]) => enforced.rules?.[rule] === undefined)
      .map(([rule, value]) => ({ rule, value, from: 'defaults' as const })),
  ];
  return [
    { id: 'Library address', value: source?.url ?? 'None', from: source?.setBy ?? 'poise' },
    { id: 'Signing key', value: trusted ?? 'None', from: source?.setBy ?? 'poise' },
    { id: 'It becomes', value: enforced.libraryLayer ?? defaults.libraryLayer ?? 'team', from: from('libraryLayer') },
    {
      id: 'Looks there',
      value: `every ${source?.minutes ?? enforced.checkMinutes ?? defaults.checkMinutes ?? 15} minutes`,
      from: from('checkMinutes'),
    },
    {
      id: 'Agents’ own phrases',
      value: (enforced.personalPhrases ?? defaults.personalPhrases ?? true) ? 'Offered' : 'Not offered',
      from: from('personalPhrases'),
    },
    ...rules.map(({ rule, value, from: by }) => ({ id: `rules ${rule}`, rule, value, from: by })),
  ];
}

/** The company has fixed the address: it cannot be changed here. */
export const isAddressFixed = ({ policy }: RolloutState): boolean => addressOf(policy.enforced) !== undefined;
