import type { Kind } from '../../engine/types.ts';
import { isFormula } from '../csv.ts';
import { freshId, withPhrase } from '../edit.ts';
import type { ImportBase, ImportRow } from '../import.ts';
import { rulesThatFlag } from '../preview.ts';
import { MOST_PHRASES, type PhraseEntry } from '../schema.ts';
import { LONGEST_TEXT, troubleOf, troubleSentence } from '../slots.ts';
import { plainText } from './html.ts';
import { kindOf } from './kind.ts';
import { asSlots } from './placeholders.ts';
import type { SavedReply } from './sources.ts';

/** The rules read no more rows than this: a larger file shows what they say after it was brought in. */
const MOST_REVIEWED = 1500;
const LONGEST_NOTE = 300;

/** Saved replies of another tool as phrases, each with its fate. They are found by search only, until a lead says more. */
export function foreignRows(replies: readonly SavedReply[], base: ImportBase): readonly ImportRow[] {
  const taken = new Set([...base.phrases.map(({ id }) => id), ...base.layer.hidden]);
  const own = new Map(base.layer.phrases.map((phrase) => [phrase.id, phrase]));
  const byText = new Map(base.phrases.map(({ id, text }) => [text, id]));
  const used = new Map<string, number>();
  const ids = new Set<string>();
  let room = MOST_PHRASES - base.layer.phrases.length;
  return replies.map((reply, at): ImportRow => {
    const { text, notes, kind } = read(reply);
    const shown = { list: 'phrase', row: reply.row, id: reply.title.slice(0, 60), text: text.slice(0, 300) } as const;
    const broken = whyNot(text);
    if (broken !== undefined) return { ...shown, fate: 'unreadable', note: broken };
    const same = byText.get(text);
    if (same !== undefined) return { ...shown, id: same, fate: 'same', note: `The same words as ${same}` };
    const first = used.get(text);
    if (first !== undefined) return { ...shown, fate: 'same', note: `The same words as row ${first}` };
    used.set(text, reply.row);
    const wanted = freshId(kind, reply.title, new Set());
    const before = own.get(wanted);
    const again = before !== undefined && !ids.has(wanted);
    const id = again ? wanted : freshId(kind, reply.title, taken);
    taken.add(id);
    ids.add(id);
    if (!again && room-- <= 0)
      return { ...shown, fate: 'unreadable', note: `there is room for ${MOST_PHRASES} phrases of your own` };
    const rule = at < MOST_REVIEWED ? [...rulesThatFlag(text, base.merged)][0] : undefined;
    const all = [...notes, ...(rule === undefined ? [] : [`Would be flagged: ${rule.replaceAll('-', ' ')}`])];
    const phrase: PhraseEntry = {
      id,
      kind,
      text,
      moods: [],
      issues: [],
      formality: 'neutral',
      when: ['search'],
      note: reply.title.slice(0, LONGEST_NOTE),
    };
    const row = { ...shown, id, phrase, ...(all.length > 0 && { note: all.join('. ') }) };
    const apply: NonNullable<ImportRow['apply']> = (layer) => withPhrase(layer, phrase);
    return again ? { ...row, fate: 'changes', before: before.text, apply } : { ...row, fate: 'new', apply };
  });
}

interface Read {
  readonly text: string;
  readonly kind: Kind;
  readonly notes: readonly string[];
}

function read({ body = '', also }: SavedReply): Read {
  const { text: slotted, boxes } = asSlots(body);
  const { text, taken } = plainText(slotted);
  const notes = [
    ...(isFormula(body.trim()) ? [`Starts with “${body.trim().slice(0, 1)}”. Kept as plain text, never run`] : []),
    ...(taken === undefined ? [] : [`HTML taken out: ${taken}. Nothing was run`]),
    ...boxes.slice(0, 3).map((box) => `“${box.slice(0, 60)}” becomes a box for the agent`),
    ...(also === undefined ? [] : [also]),
  ];
  return { text, kind: kindOf(text), notes };
}

/** Why a text can't be a phrase. */
function whyNot(text: string): string | undefined {
  if (text === '') return 'it has no words';
  const trouble = troubleOf(text);
  if (trouble?.what === 'too_long')
    return `it has ${text.length.toLocaleString('en')} characters: a phrase is one or two sentences, ${LONGEST_TEXT} at most`;
  if (trouble?.what === 'malformed' || trouble?.what === 'blank_first') return troubleSentence(trouble);
  return undefined;
}
