import { ISSUE_WORDS } from '../words.ts';
import { plainWord, ruleName } from './desk-words.ts';

const NAMES: Readonly<Record<string, string>> = {
  phrases: 'Phrase',
  rules: 'Rule',
  playbook: 'Playbook',
  hidden: 'Hidden phrase',
  allowlist: 'Never flagged',
  manager: 'Manager',
  renames: 'Renamed',
  currency: 'Currency',
  returnSteps: 'Return policy',
  safeguarding: 'Safeguarding note',
  tools: 'Taught chat tool',
};

/** What kind of thing a part of a library is. */
export const partName = (list: string): string => NAMES[list] ?? plainWord(list);

/** What a part is called, among others of its kind. */
export function partTitle(list: string, id: string): string {
  if (list === 'rules') return ruleName(id);
  if (list === 'playbook') return Object.entries(ISSUE_WORDS).find(([issue]) => issue === id)?.[1] ?? plainWord(id);
  if (list === 'allowlist') return `“${id}”`;
  return id || partName(list);
}

/** A part as a person reads it: a phrase's words, or its fields without braces. */
export function partText(value: unknown): string {
  if (value === undefined || value === true) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string')
    return value.text;
  if (typeof value === 'object' && value !== null && 'site' in value && 'taughtOn' in value)
    return `${value.site}, taught on ${value.taughtOn}`;
  return JSON.stringify(value)
    .replace(/["{}[\]]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The same phrase in other words. */
export const withText = (phrase: unknown, text: string): unknown =>
  typeof phrase === 'object' && phrase !== null ? { ...phrase, text } : phrase;
