import { withRule } from '../library/edit.ts';
import type { RuleEntry } from '../library/schema.ts';
import { addressOf } from '../rollout/in-force.ts';
import { change, editLayer } from './desk.ts';
import { isFixed, type Shelf } from './desk-shelf.ts';
import type { RolloutState } from './rollout.ts';

/** One line of Policy in force. */
export interface SettingRow {
  readonly id: string;
  /** A rule, to be called by its name. */
  readonly rule?: string;
  readonly value: string;
  readonly from: 'enforced' | 'defaults' | 'here' | 'team' | 'poise';
  /** What the company starts with, where somebody here says otherwise: that can be taken back. */
  readonly starts?: string;
}

/** Every setting a company can set, what holds, and whose word it is. */
export function settingsInForce(rollout: RolloutState, shelf: Shelf): readonly SettingRow[] {
  const { policy, source, trusted } = rollout;
  const { enforced, defaults } = policy;
  const from = (name: keyof typeof enforced): SettingRow['from'] =>
    enforced[name] !== undefined ? 'enforced' : defaults[name] !== undefined ? 'defaults' : 'poise';
  const company = source?.setBy === 'here' ? addressOf(defaults) : undefined;
  return [
    {
      id: 'Library address',
      value: source?.url ?? 'None',
      from: source?.setBy ?? 'poise',
      ...(company && { starts: company.url }),
    },
    {
      id: 'Signing key',
      value: trusted ? `${trusted.short}: ${trusted.spoken}` : 'None',
      from: source?.setBy ?? 'poise',
    },
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
    { id: 'Sites agents may turn on', value: sitesWords(policy), from: from('sites') },
    ...ruleRows(policy, shelf),
  ];
}

function sitesWords({ enforced, defaults }: RolloutState['policy']): string {
  if (enforced.sites) return enforced.sites.join(', ') || 'None';
  return defaults.sites?.length ? `Any; suggested: ${defaults.sites.join(', ')}` : 'Any';
}

function ruleRows({ enforced, defaults }: RolloutState['policy'], shelf: Shelf): readonly SettingRow[] {
  const fixed = Object.entries(enforced.rules ?? {});
  const started = Object.entries(defaults.rules ?? {}).filter(([rule]) => enforced.rules?.[rule] === undefined);
  return [
    ...fixed.map(([rule, value]) => ({ id: `rules ${rule}`, rule, value, from: 'enforced' as const })),
    ...started.map(([rule, value]): SettingRow => {
      const ours = saidOf(shelf.layers.team.rules[rule]);
      return ours === undefined
        ? { id: `rules ${rule}`, rule, value, from: 'defaults' }
        : { id: `rules ${rule}`, rule, value: ours, from: 'team', starts: value };
    }),
  ];
}

/** What a layer says of a rule that a company could have said; its wordings are its own. */
const saidOf = (setting: RuleEntry | undefined): string | undefined => (setting?.off ? 'off' : setting?.severity);

/** The team's own word on a rule goes, and the company's starting value is back; its wordings stay. One step. */
export function undoOurRule(rule: string, shelf: Shelf): void {
  if (isFixed(shelf, 'team')) return;
  editLayer('team');
  const { off: _, severity: __, ...wordings } = shelf.layers.team.rules[rule] ?? {};
  change(withRule(shelf.layers.team, rule, wordings), `our setting of ${rule}`, `undo ours rules ${rule}`);
}
