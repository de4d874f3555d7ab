import type { Message } from '../engine/types.ts';
import type { PageRow } from './adapter.ts';
import { align } from './align.ts';
import { MAX_TEXT } from './dom.ts';
import { MAX_ROWS } from './memory.ts';

/** Messages kept of a chat: the newest. */
export const MAX_MESSAGES = MAX_ROWS;
/** As many more are let come before they are cut back: to cut costs as much as many a message. */
const SLACK = 250;
/** Characters kept of a chat in all, so that a report always fits one message of the browser's (64 MB). */
export const MAX_CHARS = 8_000_000;

/** What is new between two revisions: the parts of a `ChatDelta` that the transcript knows. */
export interface TranscriptChange {
  readonly revision: number;
  readonly base: number;
  readonly upserts: readonly { readonly index: number; readonly message: Message }[];
  readonly removed: readonly string[];
}

interface Entry {
  /** The tool's id, or a hash of what the row says: how a row is recognised. */
  readonly key: string;
  readonly message: Message;
  /** The revision in which it was last new or different. */
  readonly revision: number;
}

/**
 * One chat as it has been seen so far, merged from windows on it. A row that is gone from the page is not rendered,
 * not deleted; it is deleted when the tool says so, or when both its neighbours are there with nothing between them.
 */
export class Transcript {
  #entries: Entry[] = [];
  #revision = 0;
  #keys: Set<string> = new Set();
  #chars = 0;
  /** What was rendered at the last merge, row by row: a row that was not read anew is the very same. */
  #rendered: readonly PageRow[] = [];
  /** It ended where the chat ends; and it was all of the chat. */
  #toTheEnd = false;
  #isAll = false;
  /** Where the first rendered row stood at the last merge. */
  #first = 0;
  #removals: readonly { readonly id: string; readonly revision: number }[] = [];
  /** Messages the cap has dropped since the last whole report: indexes go on counting. */
  #dropped = 0;
  /** Occurrences given out per hash, never twice: an id of our own making stays one message's. */
  readonly #given = new Map<string, number>();

  /** Rises with every change of what was said; 0 while nothing has been. */
  get revision(): number {
    return this.#revision;
  }

  get messages(): readonly Message[] {
    return this.#entries.map((entry) => entry.message);
  }

  /** Take in what is rendered now. True when something in the chat is different from before. */
  merge(rendered: readonly PageRow[]): boolean {
    const before = this.#rendered;
    this.#rendered = rendered;
    const first = rendered[0];
    // Rows may have gone from the front since: so many.
    const gone = first ? before.indexOf(first) : -1;
    const same = gone < 0 ? 0 : sameRows(before, gone, rendered);
    if (gone >= 0 && same === before.length - gone) {
      this.#first += gone;
      this.#isAll &&= gone === 0;
      if (same === rendered.length) return false;
      if (this.#toTheEnd && this.#add(rendered.slice(same), false)) return true;
    } else if (before.length > 0 && this.#isAll && endsWith(rendered, before)) {
      if (this.#add(rendered.slice(0, -before.length), true)) return true;
    }
    // An empty shell of what is known holds its place; of what is not it says nothing yet.
    const isKnown = ({ id }: PageRow) => id !== '' && this.#keys.has(id);
    const rows = withoutRepeats(rendered.filter((row) => row.text !== '' || row.deleted || isKnown(row))).map(cut);
    const keys = rows.map(keyOf);
    const changed = this.#mergeAll(rows, keys);
    const isLast = keys.length > 0 && this.#entries.at(-1)?.key === keys.at(-1);
    this.#toTheEnd = isLast && this.#first + rows.length === this.#entries.length;
    this.#isAll = this.#toTheEnd && this.#first === 0;
    return changed;
  }

  /** Compare all that is rendered with all that is known. */
  #mergeAll(rows: readonly PageRow[], keys: readonly string[]): boolean {
    const same = this.#standing(rows, keys);
    if (same === rows.length) return false;
    if (same > 0 && this.#first + same === this.#entries.length && this.#add(rows.slice(same), false)) return true;
    const places = align(
      this.#entries.map((entry) => entry.key),
      keys,
    );
    const shown = new Set(rows.map((row) => row.id));
    const revision = this.#revision + 1;
    const next: Entry[] = [];
    const removed: string[] = [];
    let from = 0;
    let seen = false;
    let changed = false;
    const fresh: { readonly row: PageRow; readonly key: string }[] = [];

    /** Settle what lies between two rows that are both rendered: old entries up to `to`, and the new rows. */
    const settle = (to: number, closed: boolean) => {
      // What is rendered elsewhere has moved there.
      const olds = this.#entries.slice(from, to).filter((entry) => !shown.has(entry.message.id));
      const pairs = pairUp(olds, fresh, closed);
      // Old entries in an open stretch (before the first or after the last rendered row) are only out of sight.
      const gone = new Set(olds.filter((old) => closed && !pairs.has(old)));
      const replaced = new Map([...pairs].map(([old, new_]) => [new_.row, old]));
      for (const old of gone) removed.push(old.message.id);
      // What is out of sight stands in front of the new rows, unless it is known to come after them.
      const stay = olds.filter((old) => !gone.has(old) && !pairs.has(old));
      const later = fresh.length > 0 && placeByOrder(stay, rowsOf(fresh)) === 0;
      if (!later) next.push(...stay);
      for (const { row, key } of fresh) {
        const old = replaced.get(row);
        const keepId = old !== undefined && (row.id === '' || old.message.id === row.id);
        if (old && !keepId) removed.push(old.message.id);
        const id = keepId ? old.message.id : row.id || this.#newId(key);
        next.push({ key, message: messageOf(row, id), revision });
      }
      if (later) next.push(...stay);
      changed ||= gone.size > 0 || fresh.length > 0;
      fresh.length = 0;
    };

    // No row is known: a jump to another part of a virtualised list. Where the rows tell, they go in between.
    const jump = places.some((place) => place >= 0) ? undefined : placeByOrder(this.#entries, rows);
    if (jump !== undefined) {
      for (const [index, row] of rows.entries()) if (!row.deleted) fresh.push({ row, key: keys[index] ?? '' });
      this.#first = jump;
      settle(jump, false);
      from = jump;
    }
    for (const [index, row] of jump === undefined ? rows.entries() : []) {
      const place = places[index] ?? -1;
      const key = keys[index] ?? '';
      const old = this.#entries[place];
      if (index === 0) this.#first = Math.max(0, place);
      if (!old) {
        if (!row.deleted) fresh.push({ row, key });
        continue;
      }
      settle(place, seen);
      from = place + 1;
      seen = true;
      if (row.deleted) {
        removed.push(old.message.id);
        changed = true;
      } else if (isShell(row) || sameMessage(old.message, row)) {
        next.push(old);
      } else {
        next.push({ key, message: messageOf(row, old.message.id), revision });
        changed = true;
      }
    }
    settle(this.#entries.length, false);
    if (!changed) return false;
    this.#commit(next, removed, revision);
    return true;
  }

  /** What is new since `base`, or undefined when that is too long ago to tell: then send the whole. */
  since(base: number): TranscriptChange | undefined {
    const oldest = this.#removals[0]?.revision ?? 0;
    if (base <= 0 || base > this.#revision || (this.#removals.length >= MAX_REMOVALS && base < oldest))
      return undefined;
    const upserts = this.#entries.flatMap((entry, index) =>
      entry.revision > base ? [{ index: index + this.#dropped, message: entry.message }] : [],
    );
    const removed = this.#removals.filter((one) => one.revision > base).map((one) => one.id);
    return { revision: this.#revision, base, upserts, removed };
  }

  /** The whole chat, from nothing. */
  whole(): TranscriptChange {
    this.#dropped = 0;
    const upserts = this.#entries.map((entry, index) => ({ index, message: entry.message }));
    return { revision: this.#revision, base: 0, upserts, removed: [] };
  }

  /** How many rows, from the first, stand unchanged where they stood at the last merge: nearly always all of them. */
  #standing(rows: readonly PageRow[], keys: readonly string[]): number {
    let count = 0;
    for (const [index, row] of rows.entries()) {
      const entry = this.#entries[this.#first + index];
      if (!entry || entry.key !== keys[index] || row.deleted) break;
      if (!isShell(row) && !sameMessage(entry.message, row)) break;
      count += 1;
    }
    return count;
  }

  /** Further rows after the last one known, or older ones before the first: without comparing the whole chat. */
  #add(further: readonly PageRow[], isOlder: boolean): boolean {
    const rows = further.map(cut);
    const keys = new Set(rows.map(keyOf));
    if (keys.size < rows.length || rows.some((row) => row.deleted || isShell(row))) return false;
    for (const key of keys) if (this.#keys.has(key)) return false;
    this.#revision += 1;
    const added = rows.map((row): Entry => {
      const key = keyOf(row);
      this.#keys.add(key);
      this.#chars += row.text.length;
      return { key, message: messageOf(row, row.id || this.#newId(key)), revision: this.#revision };
    });
    if (isOlder) this.#entries = [...added, ...this.#entries];
    else for (const entry of added) this.#entries.push(entry);
    if (this.#entries.length > MAX_MESSAGES + SLACK || this.#chars > MAX_CHARS) this.#keepNewest();
    return true;
  }

  #commit(next: Entry[], removed: readonly string[], revision: number): void {
    const kept = new Set(next.map((entry) => entry.message.id));
    const gone = removed.filter((id) => !kept.has(id));
    this.#entries = next;
    this.#keepNewest();
    this.#removals = [...this.#removals, ...gone.map((id) => ({ id, revision }))].slice(-MAX_REMOVALS);
    this.#revision = revision;
  }

  #keepNewest(): void {
    const start = firstKept(this.#entries);
    if (start > 0) this.#entries = this.#entries.slice(start);
    this.#isAll &&= start === 0;
    this.#first = Math.max(0, this.#first - start);
    this.#dropped += start;
    this.#keys = new Set(this.#entries.map((entry) => entry.key));
    this.#chars = this.#entries.reduce((sum, { message }) => sum + message.text.length, 0);
  }

  #newId(key: string): string {
    const count = (this.#given.get(key) ?? 0) + 1;
    this.#given.set(key, count);
    return `${key}~${count}`;
  }
}

const MAX_REMOVALS = 500;

/** From which entry on a chat fits the caps; the newest are kept. */
function firstKept(entries: readonly Entry[]): number {
  let chars = 0;
  for (let index = entries.length - 1; index >= 0; index -= 1) {
    chars += entries[index]?.message.text.length ?? 0;
    if (chars > MAX_CHARS || entries.length - index > MAX_MESSAGES) return index + 1;
  }
  return 0;
}

/** Before which entry rows go by their times, else by ids that count up; undefined where neither tells. */
function placeByOrder(entries: readonly Entry[], rows: readonly PageRow[]): number | undefined {
  const byTime = ({ at }: Message) => at;
  const byId = ({ id }: Message) => (NUMBER.test(id) ? Number(id) : undefined);
  for (const orderOf of [byTime, byId]) {
    const known = entries.map(({ message }) => orderOf(message));
    const last = rows.at(-1) && orderOf(rows.at(-1) ?? NOBODY);
    if (last === undefined || known.length === 0 || !rises(known) || !rises(rows.map(orderOf))) continue;
    const after = known.findIndex((order) => order !== undefined && order > last);
    return after === -1 ? undefined : after;
  }
  return undefined;
}

const rowsOf = (fresh: readonly { readonly row: PageRow }[]): readonly PageRow[] => fresh.map(({ row }) => row);

const NOBODY: Message = { id: '', author: 'unknown', text: '' };

const rises = (orders: readonly (number | undefined)[]): boolean =>
  orders.every((order, index) => order !== undefined && order >= (orders[index - 1] ?? order));

/**
 * Which new row is an old entry in a new dress. Between two rendered rows: as many new as old of the same author is an
 * edit, one by one. After the last one only the very same words count: a pending message that was given its real id.
 */
function pairUp(
  olds: readonly Entry[],
  fresh: readonly { readonly row: PageRow; readonly key: string }[],
  closed: boolean,
): Map<Entry, { readonly row: PageRow; readonly key: string }> {
  const pairs = new Map<Entry, { readonly row: PageRow; readonly key: string }>();
  const sameCount = closed && olds.length === fresh.length;
  if (!sameCount && (olds.length > 64 || fresh.length > 64)) return pairs;
  const free = new Set(fresh);
  for (const [index, old] of olds.entries()) {
    const counterpart = sameCount ? fresh[index] : undefined;
    const edited = counterpart?.row.author === old.message.author ? counterpart : undefined;
    const settled = [...free].find((new_) => isSettled(old, new_.row) && (closed || fresh[index] === new_));
    const match = edited && free.has(edited) ? edited : (settled ?? grown(old, olds, fresh));
    if (!match) continue;
    pairs.set(old, match);
    free.delete(match);
  }
  return pairs;
}

/** The same words under another id: pending ones count differently, so two numbers are two messages. */
const isSettled = ({ message }: Entry, { id, author, text }: PageRow): boolean =>
  id !== '' && author === message.author && text === message.text && !(NUMBER.test(id) && NUMBER.test(message.id));

const NUMBER = /^\d{1,15}$/;

/** The last row, in a tool without ids, read again with more or fewer words: a bot still writing, an edit. */
function grown<F extends { readonly row: PageRow }>(
  old: Entry,
  olds: readonly Entry[],
  fresh: readonly F[],
): F | undefined {
  const [only] = fresh;
  if (olds.length !== 1 || fresh.length !== 1 || !only || only.row.id !== '') return undefined;
  const [before, after] = [old.message.text, only.row.text];
  const half = Math.ceil(Math.min(before.length, after.length) / 2);
  const alike = half >= 2 && before.slice(0, half) === after.slice(0, half);
  return alike && only.row.author === old.message.author && only.row.at === old.message.at ? only : undefined;
}

/** Two rows with one id are one row: tools render a pending copy, or the same row in two lists. */
function withoutRepeats(rows: readonly PageRow[]): readonly PageRow[] {
  const last = new Map<string, PageRow>();
  let named = 0;
  for (const row of rows) {
    if (row.id === '') continue;
    last.set(row.id, row);
    named += 1;
  }
  if (last.size === named) return rows; // nearly always, and it is asked at every change
  const done = new Set<string>();
  return rows.flatMap((row) => {
    if (row.id === '') return [row];
    if (done.has(row.id)) return [];
    done.add(row.id);
    return [last.get(row.id) ?? row];
  });
}

const cut = (row: PageRow): PageRow =>
  row.text.length > MAX_TEXT ? { ...row, text: row.text.slice(0, MAX_TEXT) } : row;

const keyOf = (row: PageRow): string =>
  row.id !== '' ? row.id : `h${hash(`${row.author}\n${row.at ?? ''}\n${row.text}`)}`;

/** How many rows, from the first, are the very ones that were there before, less so many. */
function sameRows(before: readonly PageRow[], gone: number, rows: readonly PageRow[]): number {
  const most = Math.min(before.length - gone, rows.length);
  let count = 0;
  while (count < most && before[gone + count] === rows[count]) count += 1;
  return count;
}

function endsWith(rows: readonly PageRow[], before: readonly PageRow[]): boolean {
  const more = rows.length - before.length;
  return before.every((row, index) => row === rows[more + index]);
}

/** The row itself where it is all there is to a message: one object less for each. */
function messageOf(row: PageRow, id: string): Message {
  if (row.id === id && row.deleted === undefined) return row;
  return {
    id,
    author: row.author,
    text: row.text,
    ...(row.name !== undefined && { name: row.name }),
    ...(row.at !== undefined && { at: row.at }),
  };
}

const isShell = ({ text, deleted }: PageRow): boolean => text === '' && !deleted;

const sameMessage = (old: Message, row: PageRow): boolean =>
  old.author === row.author && old.text === row.text && old.name === row.name && old.at === row.at;

/** FNV-1a over UTF-16 units, with the length: enough to tell the rows of one chat apart. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return `${(value >>> 0).toString(36)}${text.length.toString(36)}`;
}
