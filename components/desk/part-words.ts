import { plainWord } from './desk-words.ts';

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
};

/** What kind of thing a part of a library is. */
export const partName = (list: string): string => NAMES[list] ?? plainWord(list);

/** A part as a person reads it: a phrase's words, or its fields without braces. */
export function partText(value: unknown): string {
  if (value === undefined || value === true) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string')
    return value.text;
  return JSON.stringify(value)
    .replace(/["{}[\]]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The same phrase in other words. */
export const withText = (phrase: unknown, text: string): unknown =>
  typeof phrase === 'object' && phrase !== null ? { ...phrase, text } : phrase;
