import { z } from 'zod';
import type { Severity } from '../engine/types.ts';
import { SEVERITIES } from '../engine/words.ts';
import { readAddress } from './address.ts';
import { isPublicKey } from './keys.ts';
import { LEAST_MINUTES, MOST_MINUTES } from './schedule.ts';
import { readSite } from './sites.ts';

/** How a company sets a rule: off, or how loudly. */
export type RulePolicy = 'off' | Severity;
export const RULE_POLICIES: readonly RulePolicy[] = ['off', ...SEVERITIES];

/** What a company may set, in each of two ways: fixed, and as what it starts with. */
export interface PolicySettings {
  readonly libraryAddress?: string;
  readonly libraryKey?: string;
  readonly libraryLayer?: 'organisation' | 'team';
  readonly checkMinutes?: number;
  readonly personalPhrases?: boolean;
  /** Fixed: Poise may be on for these and no other. As a start: these are suggested. */
  readonly sites?: readonly string[];
  readonly rules?: Readonly<Record<string, RulePolicy>>;
}

export interface Policy {
  /** Nobody here can change these. */
  readonly enforced: PolicySettings;
  /** These hold until somebody here says otherwise. */
  readonly defaults: PolicySettings;
}

/** A value that is not used, in words for whoever wrote it. */
export interface PolicyMistake {
  readonly at: string;
  readonly reason: string;
}

export const noPolicy: Policy = { enforced: {}, defaults: {} };

const address = z.string().refine((text) => readAddress(text).address !== undefined, {
  error: ({ input }) => reasonOf(input),
});
const reasonOf = (input: unknown): string => {
  const read = readAddress(String(input));
  return read.address ? '' : read.reason;
};

/** The schema of each value; shown to the browser as public/managed-schema.json, and a test keeps the two together. */
export const POLICY_VALUES = {
  libraryAddress: address,
  libraryKey: z.string().refine(isPublicKey, 'It must be the key as the desk shows it: 43 letters, digits, - and _.'),
  libraryLayer: z.enum(['organisation', 'team'], { error: 'It must be “organisation” or “team”.' }),
  checkMinutes: z
    .number({ error: 'It must be a number.' })
    .int('It must be a whole number.')
    .min(LEAST_MINUTES, `It must be from ${LEAST_MINUTES} to ${MOST_MINUTES}.`)
    .max(MOST_MINUTES, `It must be from ${LEAST_MINUTES} to ${MOST_MINUTES}.`),
  personalPhrases: z.boolean({ error: 'It must be true or false.' }),
  sites: z.array(z.unknown(), { error: 'It must be a list of sites.' }).max(500, 'Those are more than 500 sites.'),
} as const;

const rulePolicy = z.enum(['off', ...SEVERITIES]);
const record = z.record(z.string(), z.unknown());

/** What the browser hands over, value by value: a mistake in one leaves the others in force. */
export function readPolicy(stored: { readonly enforced?: unknown; readonly defaults?: unknown }): {
  readonly policy: Policy;
  readonly mistakes: readonly PolicyMistake[];
} {
  const mistakes: PolicyMistake[] = [];
  const read = (way: 'enforced' | 'defaults'): PolicySettings => {
    const given = stored[way];
    if (given === undefined || given === null) return {};
    const { data } = record.safeParse(given);
    if (!data) {
      mistakes.push({ at: way, reason: 'It must hold settings by name.' });
      return {};
    }
    return readSettings(data, way, mistakes);
  };
  return { policy: { enforced: read('enforced'), defaults: read('defaults') }, mistakes };
}

function readSettings(data: Readonly<Record<string, unknown>>, way: string, mistakes: PolicyMistake[]): PolicySettings {
  const wrong = (name: string, reason: string) => mistakes.push({ at: `${way} › ${name}`, reason });
  const value = <Value>(name: string, schema: z.ZodType<Value>): Value | undefined => {
    if (data[name] === undefined) return undefined;
    const read = schema.safeParse(data[name]);
    if (!read.success) wrong(name, read.error.issues[0]?.message ?? 'It can’t be read.');
    return read.data;
  };
  for (const name of Object.keys(data))
    if (name !== 'rules' && !Object.hasOwn(POLICY_VALUES, name)) wrong(name, 'Poise has no such setting.');
  const rules: Record<string, RulePolicy> = {};
  for (const [id, said] of Object.entries(record.safeParse(data.rules ?? {}).data ?? {})) {
    const { data: as } = rulePolicy.safeParse(said);
    if (as) rules[id] = as;
    else wrong(`rules › ${id}`, `It must be one of ${RULE_POLICIES.join(', ')}.`);
  }
  const libraryAddress = value('libraryAddress', POLICY_VALUES.libraryAddress);
  const libraryKey = value('libraryKey', POLICY_VALUES.libraryKey);
  const libraryLayer = value('libraryLayer', POLICY_VALUES.libraryLayer);
  const checkMinutes = value('checkMinutes', POLICY_VALUES.checkMinutes);
  const personalPhrases = value('personalPhrases', POLICY_VALUES.personalPhrases);
  const sites = value('sites', POLICY_VALUES.sites)?.flatMap((one, at) => {
    const read = readSite(String(one));
    if (!read.site) wrong(`sites › ${String(one).slice(0, 60) || at + 1}`, read.reason);
    return read.site ? [String(one).trim()] : [];
  });
  return {
    ...(libraryAddress !== undefined && { libraryAddress }),
    ...(libraryKey !== undefined && { libraryKey }),
    ...(libraryLayer && { libraryLayer }),
    ...(checkMinutes !== undefined && { checkMinutes }),
    ...(personalPhrases !== undefined && { personalPhrases }),
    ...(sites && { sites }),
    ...(Object.keys(rules).length > 0 && { rules }),
  };
}
