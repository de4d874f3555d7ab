import { storage } from 'wxt/utils/storage';
import { type Policy, type PolicyMistake, readPolicy } from '../rollout/policy.ts';

const WAYS = ['managed:enforced', 'managed:defaults'] as const;

/** What the company has set for this computer. Where there is no policy, or this browser knows none, nothing is set. */
export async function companyPolicy(): Promise<{
  readonly policy: Policy;
  readonly mistakes: readonly PolicyMistake[];
}> {
  const [enforced, defaults] = await Promise.all(WAYS.map((key) => storage.getItem(key).catch(() => undefined)));
  return readPolicy({ enforced, defaults });
}

/** Called when the company sets something else; returns how to stop. */
export function onPolicyChanged(changed: () => void): () => void {
  const stops = WAYS.map((key) => storage.watch(key, changed));
  return () => {
    for (const stop of stops) stop();
  };
}
