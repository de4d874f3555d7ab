import { sameData } from '../library/edit.ts';
import type { LibraryLayer } from '../library/schema.ts';

/** One thing that differs between two states of a layer. */
export interface DifferenceLine {
  readonly id: string;
  readonly before: string;
  readonly after: string;
}

/** What differs, phrases first; a phrase whose words are the same says what else changed. */
export function differencesOf(before: LibraryLayer, after: LibraryLayer): readonly DifferenceLine[] {
  const lines: DifferenceLine[] = [];
  const was = new Map(before.phrases.map((phrase) => [phrase.id, phrase]));
  for (const phrase of after.phrases) {
    const old = was.get(phrase.id);
    was.delete(phrase.id);
    if (old === phrase || sameData(old, phrase)) continue;
    const other = old && old.text === phrase.text;
    lines.push({
      id: phrase.id,
      before: other ? detail(old) : (old?.text ?? ''),
      after: other ? detail(phrase) : phrase.text,
    });
  }
  for (const { id, text } of was.values()) lines.push({ id, before: text, after: '' });
  const { phrases: _, ...rest } = before;
  const { phrases: __, ...now } = after;
  for (const name of new Set([...Object.keys(rest), ...Object.keys(now)])) {
    const [one, other] = [field(rest, name), field(now, name)];
    if (!sameData(one, other)) lines.push({ id: name, before: said(one), after: said(other) });
  }
  return lines;
}

const detail = ({ id: _, text: __, ...fields }: LibraryLayer['phrases'][number]) => said(fields);

const field = (layer: object, name: string): unknown => Object.entries(layer).find(([key]) => key === name)?.[1];

const LONGEST = 600;

/** As a person reads it: no braces, no quotation marks. */
const said = (value: unknown): string =>
  value === undefined
    ? ''
    : JSON.stringify(value)
        .replace(/["{}[\]]/g, ' ')
        .replace(/\s+/g, ' ')
        .trim()
        .slice(0, LONGEST);
