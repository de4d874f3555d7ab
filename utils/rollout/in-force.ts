import type { Library, RuleSetting } from '../engine/types.ts';
import { readAddress } from './address.ts';
import type { PublicKey } from './keys.ts';
import type { PackLayer } from './pack.ts';
import type { Policy, PolicySettings, RulePolicy } from './policy.ts';
import { USUAL_MINUTES, usableMinutes } from './schedule.ts';

/** Who set a value: fixed by the company, chosen on this computer, or what the company starts with. */
export type SetBy = 'enforced' | 'here' | 'defaults';

/** What was chosen on this computer. */
export interface OwnAddress {
  readonly url: string;
  readonly key: PublicKey;
}

/** Where this computer looks, for whose signature, how often, and what becomes of it. */
export interface Source extends OwnAddress {
  readonly layer: PackLayer;
  readonly minutes: number;
  readonly setBy: SetBy;
}

/** Undefined: roll-out by an address is off, as it is at first. Address and key come from the same hand. */
export function sourceInForce({ enforced, defaults }: Policy, own: OwnAddress | undefined): Source | undefined {
  const minutes = usableMinutes(enforced.checkMinutes ?? defaults.checkMinutes ?? USUAL_MINUTES);
  const layer = enforced.libraryLayer ?? defaults.libraryLayer ?? 'team';
  const with_ = (one: OwnAddress | undefined, setBy: SetBy): Source | undefined =>
    one && { url: one.url, key: one.key, layer, minutes, setBy };
  return with_(addressOf(enforced), 'enforced') ?? with_(own, 'here') ?? with_(addressOf(defaults), 'defaults');
}

export function addressOf({ libraryAddress, libraryKey }: PolicySettings): OwnAddress | undefined {
  const { address } = readAddress(libraryAddress ?? '');
  const key = libraryKey ?? address?.key;
  return address && key !== undefined ? { url: address.url, key } : undefined;
}

/** The shipped library as the company starts with it: what a layer says of a rule still stands above this. */
export const startingWith = (builtIn: Library, { defaults }: Policy): Library =>
  defaults.rules ? { ...builtIn, rules: withRules(builtIn.rules, defaults.rules) } : builtIn;

/** The merged library with what the company has fixed above everything. */
export const fixedBy = (library: Library, { enforced }: Policy): Library =>
  enforced.rules ? { ...library, rules: withRules(library.rules, enforced.rules) } : library;

function withRules(
  under: Library['rules'],
  over: Readonly<Record<string, RulePolicy>>,
): Readonly<Record<string, RuleSetting>> {
  const set = Object.entries(over).map(([id, as]): [string, RuleSetting] => {
    const { off: _, severity: __, ...wordings } = under[id] ?? {};
    return [id, { ...wordings, ...(as === 'off' ? { off: true } : { severity: as }) }];
  });
  return { ...under, ...Object.fromEntries(set) };
}

/** Rules an agent has muted, less those the company has fixed: a fixed rule speaks to everyone alike. */
export const mutable = (muted: readonly string[], { enforced }: Policy): readonly string[] =>
  enforced.rules ? muted.filter((id) => enforced.rules?.[id] === undefined) : muted;
