import type { z } from 'zod';
import type { Library } from '../engine/types.ts';
import { asLayer, sameData, withHidden, withPhrase, withRule, withTool } from './edit.ts';
import { upgrade } from './file.ts';
import { lineOfJsonError } from './json-place.ts';
import {
  type LibraryLayer,
  layerSchema,
  MOST_PHRASES,
  type PhraseEntry,
  phraseSchema,
  ruleSettingSchema,
} from './schema.ts';
import { troubleOf, troubleSentence } from './slots.ts';
import { TAUGHT_FORMAT, taughtToolSchema } from './taught.ts';

/** A larger file is no phrase library. */
export const LARGEST_FILE = 20_000_000;

export type Fate = 'new' | 'changes' | 'same' | 'duplicate' | 'unreadable';

/** What one row of a file would do, or why it can't be read. Nothing is done by making it. */
export interface ImportRow {
  /** Its place in its list, as a person counts. */
  readonly row: number;
  readonly list: 'phrase' | 'hidden' | 'rule' | 'playbook' | 'tools' | (typeof WHOLE)[number];
  readonly fate: Fate;
  /** The phrase's or rule's id, as far as it could be read. */
  readonly id: string;
  /** What it says, as text. */
  readonly text: string;
  /** For `changes`: what stands there now. */
  readonly before?: string;
  /** Why it can't be read; or a word of warning. */
  readonly note?: string;
  readonly phrase?: PhraseEntry;
  /** Undefined where nothing is to be done. */
  readonly apply?: (layer: LibraryLayer) => LibraryLayer;
}

export type ReadImport =
  | { readonly rows: readonly ImportRow[]; readonly reason: undefined }
  /** The file as a whole can't be used. */
  | { readonly rows: undefined; readonly reason: string };

/** What an import is compared with. */
export interface ImportBase {
  /** As agents have it now: what is shipped, changed by the team. */
  readonly merged: Library;
  /** Every phrase there is, hidden ones too. */
  readonly phrases: readonly PhraseEntry[];
  readonly layer: LibraryLayer;
  readonly ruleIds: ReadonlySet<string>;
}

/** The bytes of a file as text: UTF-8, or UTF-16 that says so. Anything else is named, never guessed. */
export function decodeFile(bytes: Uint8Array): { readonly text: string } | { readonly reason: string } {
  if (bytes.length > LARGEST_FILE) return { reason: 'It is larger than 20 MB. A phrase library is smaller than that.' };
  // An .xlsx is an archive; so is an .ods.
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3)
    return {
      reason: 'It is a workbook, not a table of text. In the spreadsheet choose Save as, CSV UTF-8, and take that.',
    };
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : undefined;
  const other = { reason: 'It is not written in UTF-8. Save it again as UTF-8 and choose it once more.' };
  // UTF-16 that doesn't say so passes for UTF-8 with a zero beside each letter; no text has one.
  if (!utf16 && bytes.includes(0)) return other;
  try {
    return { text: new TextDecoder(utf16 ?? 'utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return other;
  }
}

/** Every row of a library file with its fate. */
export function readImport(text: string, base: ImportBase): ReadImport {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { rows: undefined, reason: `It is not JSON: ${jsonReason(text)}` };
  }
  if (typeof data === 'object' && data !== null && 'format' in data && data.format === TAUGHT_FORMAT)
    return { rows: undefined, reason: 'It holds taught chat tools. Bring it in on the page “Chat tools”.' };
  const { fields, ...refused } = upgrade(data);
  if (!fields) return { rows: undefined, reason: `It can’t be used: ${'reason' in refused ? refused.reason : ''}.` };
  const known = Object.keys(layerSchema.shape);
  const unknown = Object.keys(fields).find((field) => !known.includes(field));
  if (unknown !== undefined)
    return { rows: undefined, reason: `It can’t be used: nobody knows its field “${cut(unknown, 40)}”.` };
  const rows = [
    ...phraseRows(fields.phrases, base),
    ...hiddenRows(fields.hidden, base),
    ...ruleRows(fields.rules, base),
    ...playbookRows(fields.playbook, base),
    ...toolRows(fields.tools, base),
    ...wholeRows(fields, base),
  ];
  return rows.length > 0
    ? { rows, reason: undefined }
    : { rows: undefined, reason: 'There is nothing in it: no phrase and no rule.' };
}

/** All that can be read, in one step; the rest stays out. */
export function applyImport(rows: readonly ImportRow[], layer: LibraryLayer): LibraryLayer {
  // Phrases go in together: ten thousand one by one would each look through all.
  const phrases = new Map(layer.phrases.map((phrase) => [phrase.id, phrase]));
  for (const { apply, phrase } of rows) if (apply && phrase) phrases.set(phrase.id, phrase);
  const others = rows.filter(({ phrase }) => !phrase);
  return others.reduce((before, { apply }) => apply?.(before) ?? before, { ...layer, phrases: [...phrases.values()] });
}

/** A row that stays out, with the reason. */
export const unreadable = (
  list: ImportRow['list'],
  row: number,
  id: string,
  text: string,
  note: string,
): ImportRow => ({
  list,
  row,
  id,
  text,
  note,
  fate: 'unreadable',
});

/** Phrases of our own form. `rowOf`: where each stands, as a person counts. */
export function phraseRows(data: unknown, base: ImportBase, rowOf = (at: number) => at + 1): ImportRow[] {
  if (data === undefined) return [];
  if (!Array.isArray(data)) return [unreadable('phrase', 1, '', '', 'phrases must be a list')];
  const there = new Map(base.phrases.map((phrase) => [phrase.id, phrase]));
  const own = new Set(base.layer.phrases.map(({ id }) => id));
  const firstRow = new Map<string, number>();
  return data.map((value: unknown, at): ImportRow => {
    const row = rowOf(at);
    const { id, text } = shownOf(value);
    const read = phraseSchema.safeParse(value);
    if (!read.success) return unreadable('phrase', row, id, text, reasonOf(read.error));
    const first = firstRow.get(read.data.id);
    if (first !== undefined)
      return unreadable('phrase', row, id, text, `the id ${read.data.id} is used twice, first in row ${first}`);
    firstRow.set(read.data.id, row);
    const phrase = read.data;
    const before = there.get(phrase.id);
    const warning = warningOf(phrase.text);
    const shown = {
      list: 'phrase',
      row,
      id: phrase.id,
      text: phrase.text,
      phrase,
      ...(warning !== undefined && { note: warning }),
    } as const;
    if (before && sameData(before, phrase)) return { ...shown, fate: 'same' };
    if (!own.has(phrase.id)) {
      if (own.size >= MOST_PHRASES)
        return unreadable('phrase', row, id, text, `there is room for ${MOST_PHRASES} phrases of your own`);
      own.add(phrase.id);
    }
    const apply = (layer: LibraryLayer) => withPhrase(layer, phrase);
    return before ? { ...shown, fate: 'changes', before: before.text, apply } : { ...shown, fate: 'new', apply };
  });
}

function hiddenRows(data: unknown, { phrases, layer }: ImportBase): ImportRow[] {
  if (data === undefined) return [];
  if (!Array.isArray(data)) return [unreadable('hidden', 1, '', '', 'hidden must be a list of ids')];
  const ids = new Set(phrases.map(({ id }) => id));
  return data.map((id: unknown, at): ImportRow => {
    const row = at + 1;
    if (typeof id !== 'string' || id.length > 120)
      return unreadable('hidden', row, '', asText(id), 'an id must be words');
    if (layer.hidden.includes(id)) return { list: 'hidden', row, id, text: id, fate: 'same' };
    const note = ids.has(id) ? undefined : 'no phrase here has that id';
    return {
      list: 'hidden',
      row,
      id,
      text: id,
      fate: 'changes',
      ...(note !== undefined && { note }),
      apply: (before) => withHidden(before, id, true),
    };
  });
}

function ruleRows(data: unknown, { layer, ruleIds }: ImportBase): ImportRow[] {
  if (data === undefined) return [];
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    return [unreadable('rule', 1, '', '', 'rules must be settings by rule')];
  return Object.entries(data).map(([id, value], at): ImportRow => {
    const row = at + 1;
    const read = ruleSettingSchema.safeParse(value);
    const text = asText(value);
    if (!ruleIds.has(id)) return unreadable('rule', row, cut(id, 60), text, `there is no rule called ${cut(id, 60)}`);
    if (!read.success) return unreadable('rule', row, id, text, reasonOf(read.error));
    const setting = read.data;
    const words = [setting.off ? 'off' : 'on', ...(setting.severity ? [setting.severity] : [])].join(', ');
    const before = layer.rules[id];
    if (sameData(before, setting)) return { list: 'rule', row, id, text: words, fate: 'same' };
    return {
      list: 'rule',
      row,
      id,
      text: words,
      fate: before ? 'changes' : 'new',
      apply: (one) => withRule(one, id, setting),
    };
  });
}

/** What a file says of each issue's remedies. */
function playbookRows(data: unknown, { merged }: ImportBase): ImportRow[] {
  if (data === undefined) return [];
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    return [unreadable('playbook', 1, '', '', 'the playbook must be remedies by issue')];
  const now = asLayer(merged).playbook ?? {};
  return Object.entries(data).flatMap(([issue, value], at): ImportRow | readonly [] => {
    const row = at + 1;
    const read = layerSchema.safeParse({ playbook: { [issue]: value } });
    const text = Array.isArray(value) ? `${cut(issue, 60)}: ${value.length} remedies` : asText(value);
    if (!read.success) return unreadable('playbook', row, cut(issue, 60), text, reasonOf(read.error));
    const next = read.data.playbook ?? {};
    const same = Object.entries(next).every(([name, remedies]) =>
      sameData(Object.entries(now).find(([known]) => known === name)?.[1] ?? [], remedies),
    );
    if (same)
      return Array.isArray(value) && value.length === 0 ? [] : { list: 'playbook', row, id: issue, text, fate: 'same' };
    const apply = (layer: LibraryLayer) => ({ ...layer, playbook: { ...layer.playbook, ...next } });
    return { list: 'playbook', row, id: issue, text, fate: 'changes', apply };
  });
}

/** Chat tools somebody has taught Poise, one a site. */
function toolRows(data: unknown, { layer }: ImportBase): ImportRow[] {
  if (data === undefined) return [];
  if (!Array.isArray(data)) return [unreadable('tools', 1, '', '', 'tools must be a list')];
  const known = new Map(layer.tools?.map((tool) => [tool.site, tool]));
  return data.map((value: unknown, at): ImportRow => {
    const row = at + 1;
    const read = taughtToolSchema.safeParse(value);
    if (!read.success) return unreadable('tools', row, '', asText(value), reasonOf(read.error));
    const tool = read.data;
    const text = `${tool.site}, taught on ${tool.taughtOn}`;
    const before = known.get(tool.site);
    if (before && sameData(before, tool)) return { list: 'tools', row, id: tool.site, text, fate: 'same' };
    known.set(tool.site, tool);
    const apply = (one: LibraryLayer) => withTool(one, tool);
    return { list: 'tools', row, id: tool.site, text, fate: before ? 'changes' : 'new', apply };
  });
}

/** What a file replaces as a whole: each is one row. */
const WHOLE = ['currency', 'returnSteps', 'manager', 'allowlist', 'safeguarding', 'renames'] as const;

function wholeRows(fields: Readonly<Record<string, unknown>>, { merged, layer: now }: ImportBase): ImportRow[] {
  const rows: ImportRow[] = [];
  for (const list of WHOLE) {
    const value = fields[list];
    if (value === undefined || (list === 'allowlist' && Array.isArray(value) && value.length === 0)) continue;
    const read = layerSchema.safeParse({ [list]: value });
    const text =
      typeof value === 'string' ? cut(value, 300) : Array.isArray(value) ? `${value.length} lines` : asText(value);
    if (!read.success) {
      rows.push(unreadable(list, 1, list, text, reasonOf(read.error)));
      continue;
    }
    const next = { [list]: read.data[list] };
    const same = sameData(list === 'renames' ? now[list] : merged[list], next[list]);
    rows.push({
      list,
      row: 1,
      id: list,
      text,
      fate: same ? 'same' : 'changes',
      ...(!same && { apply: (layer: LibraryLayer) => ({ ...layer, ...next }) }),
    });
  }
  return rows;
}

/** Fine to bring in, and still worth a look. */
function warningOf(text: string): string | undefined {
  const trouble = troubleOf(text);
  if (trouble) return `${troubleSentence(trouble)}. It comes in, and is offered to nobody until it is put right`;
  if (/<\/?[a-z!][^<>]{0,200}>/i.test(text)) return 'Holds HTML. It stays plain text and is never run';
  return undefined;
}

/** The first thing a schema says, with the field it says it of. */
function reasonOf({ issues }: z.ZodError): string {
  const [issue] = issues;
  if (!issue) return 'it can’t be read';
  const field = issue.path.map(String).join(' › ');
  return field === '' ? issue.message : `${field}: ${issue.message}`;
}

function shownOf(value: unknown): { readonly id: string; readonly text: string } {
  if (typeof value !== 'object' || value === null) return { id: '', text: asText(value) };
  const id = 'id' in value && typeof value.id === 'string' ? cut(value.id, 60) : '';
  const text = 'text' in value && typeof value.text === 'string' ? cut(value.text, 300) : asText(value);
  return { id, text };
}

const asText = (value: unknown): string => cut(typeof value === 'string' ? value : (JSON.stringify(value) ?? ''), 300);

const cut = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text);

function jsonReason(text: string): string {
  if (text.trim() === '') return 'the file is empty.';
  return `line ${lineOfJsonError(text) ?? 1} can’t be read.`;
}
