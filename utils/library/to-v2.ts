import { parseWording } from '../engine/wordings/parse.ts';
import type { Document } from './file.ts';

/** The issues there were when version 1 was written. */
const ISSUES_OF_V1 =
  'delay missing damaged wrong_item defective billing refund return cancel account_access technical service_quality staff_rude repeat_contact long_wait booking quality price privacy_security other'.split(
    ' ',
  );

/**
 * Version 1 had one list of remedies, which replaced the whole playbook below, and plain text that was never flagged. Now
 * remedies stand by issue, so that a layer can change one of them, and what is never flagged is a wording.
 */
export function toV2({ playbook, allowlist, ...document }: Document): Document {
  return {
    ...document,
    version: 2,
    ...(playbook !== undefined && { playbook: Array.isArray(playbook) ? byIssue(playbook) : playbook }),
    ...(allowlist !== undefined && { allowlist: Array.isArray(allowlist) ? allowlist.flatMap(asWording) : allowlist }),
  };
}

/** An issue the old list did not name had no remedy, and keeps none. A line that names no issue is left to the schema. */
function byIssue(remedies: readonly unknown[]): Record<string, unknown[]> {
  const playbook: Record<string, unknown[]> = Object.fromEntries(ISSUES_OF_V1.map((issue) => [issue, []]));
  for (const line of remedies) {
    const { issue, ...remedy } =
      typeof line === 'object' && line !== null ? { issue: undefined, ...line } : { issue: undefined, line };
    const name = String(issue);
    playbook[name] = [...(playbook[name] ?? []), remedy];
  }
  return playbook;
}

/** The same words without the signs a wording has no use for. */
function asWording(text: unknown): unknown[] {
  if (typeof text !== 'string' || parseWording(text).parts) return [text];
  const words = text.replace(/[^\p{L}\p{N}' ]+/gu, ' ').trim();
  return parseWording(words).parts ? [words] : [];
}
