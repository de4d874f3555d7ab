import { z } from 'zod';
import type { OwnName, TaughtTool } from '../engine/taught.ts';
import { STYLE_PROPERTIES } from '../engine/words.ts';
import { sameData } from './edit.ts';

/**
 * The language a taught tool is written in: tags, classes, attributes' names, roles and words of the interface, and where
 * a thing stands. No id, no text, no address: there is no way to write one.
 */
const NAME = '-?[_a-z][\\w-]{0,60}';
const PIECE = new RegExp(
  `^(?:\\*|:scope|:root|${NAME}|\\.${NAME}|\\[${NAME}\\]|\\[${NAME}=(["'])${NAME}\\1\\]|\\[class\\*=(["'])${NAME}\\2\\]|:nth-(?:last-)?(?:child|of-type)\\(\\d{1,4}\\))`,
  'i',
);
const BETWEEN = /^(?:\s[>~]\s|\s|,\s?)/;
const LONGEST = 600;

const isSelector = (text: string): boolean => {
  let rest = text;
  let wantsPiece = true;
  while (rest !== '') {
    const piece = PIECE.exec(rest)?.[0];
    if (piece !== undefined) {
      rest = rest.slice(piece.length);
      wantsPiece = false;
      continue;
    }
    const gap = wantsPiece ? undefined : BETWEEN.exec(rest)?.[0];
    if (gap === undefined) return false;
    rest = rest.slice(gap.length);
    wantsPiece = true;
  }
  return !wantsPiece;
};

const selector = z
  .string()
  .max(LONGEST, 'a selector is too long')
  .refine(isSelector, { error: 'a selector holds more than tags, classes, roles and names of attributes' });

const through = z.array(selector).max(5);

const cue = z.union([
  z.strictObject({
    at: z.enum(['row', 'inside', 'around']),
    selector,
    not: z.boolean().exactOptional(),
  }),
  z.strictObject({ at: z.literal('side'), side: z.enum(['left', 'right']) }),
  z.strictObject({
    at: z.literal('style'),
    selector: selector.exactOptional(),
    property: z.enum(STYLE_PROPERTIES),
    value: z
      .string()
      .max(40)
      .regex(
        /^(?:[a-z]+(?:-[a-z]+){0,3}|rgba?\([\d., ]{5,30}\))$/,
        'a look must be a word of style sheets, or a colour',
      ),
  }),
  // The agent's own name is in none of it: it is shown again on each computer.
  z.strictObject({ at: z.literal('name'), selector, runs: z.boolean().exactOptional() }),
]);

const site = z
  .string()
  .max(200)
  .refine((text) => URL.canParse(text) && new URL(text).origin === text && /^https?:/.test(text), {
    error: 'the site must be an origin, such as https://desk.example',
  });

export const taughtToolSchema = z.strictObject({
  site,
  through,
  root: selector,
  row: selector,
  text: selector.exactOptional(),
  aside: selector.exactOptional(),
  authors: z.strictObject({
    customer: cue.exactOptional(),
    agent: cue.exactOptional(),
    neither: cue.exactOptional(),
    person: selector.exactOptional(),
  }),
  composer: z.strictObject({ through, selector }).exactOptional(),
  newestFirst: z.boolean().exactOptional(),
  taughtOn: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'the day must be written as 2026-11-28'),
});

// The schema and the noun say the same, or this does not compile.
const sameAsNoun = (tool: z.infer<typeof taughtToolSchema>): TaughtTool => tool;

/** A taught tool as a file or a layer holds it. */
export type ToolEntry = z.infer<typeof taughtToolSchema>;

export const toolEntryOf = (tool: TaughtTool): ToolEntry => taughtToolSchema.parse(tool);

/** What bringing a tool in would do beside what is there. */
export type TaughtFate = 'new' | 'changes' | 'same';

export function fateOf(tool: TaughtTool, there: readonly TaughtTool[]): TaughtFate {
  const before = there.find(({ site }) => site === tool.site);
  if (!before) return 'new';
  return sameData(before, tool) ? 'same' : 'changes';
}

/** More sites than anybody has chat tools on. */
export const MOST_TAUGHT = 100;

/** A taught tool that came from a page or out of storage; undefined: it is none. */
export function readTaughtTool(data: unknown): TaughtTool | undefined {
  const read = taughtToolSchema.safeParse(data);
  return read.success ? sameAsNoun(read.data) : undefined;
}

const ownNameSchema = z.strictObject({
  salt: z.string().regex(/^[0-9a-f]{32}$/),
  hash: z.string().regex(/^[0-9a-f]{32}$/),
});

/** What is kept of an agent's own name; undefined: it is none. */
export function readOwnName(data: unknown): OwnName | undefined {
  const read = ownNameSchema.safeParse(data);
  return read.success ? read.data : undefined;
}

/** Whether a tool tells authors by the agent's own name, which must be shown on each computer. */
export const needsOwnName = ({ authors }: TaughtTool): boolean => authors.agent?.at === 'name';

export const TAUGHT_FORMAT = 'poise-taught-tools';
const VERSION = 1;

const taughtFileSchema = z.strictObject({
  format: z.literal(TAUGHT_FORMAT),
  version: z.literal(VERSION),
  tools: z.array(taughtToolSchema).min(1, 'there is no tool in it').max(MOST_TAUGHT),
});

/** Taught tools as a file. */
export const toTaughtFile = (tools: readonly TaughtTool[]): string =>
  `${JSON.stringify({ format: TAUGHT_FORMAT, version: VERSION, tools }, undefined, 2)}\n`;

export type ReadTaughtFile =
  | { readonly tools: readonly TaughtTool[]; readonly reason: undefined }
  | { readonly tools: undefined; readonly reason: string };

/** The tools of a file, all or none. */
export function readTaughtFile(text: string): ReadTaughtFile {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { tools: undefined, reason: 'It is not JSON.' };
  }
  if (typeof data !== 'object' || data === null || !('format' in data) || data.format !== TAUGHT_FORMAT)
    return { tools: undefined, reason: 'It holds no taught chat tools.' };
  if ('version' in data && typeof data.version === 'number' && data.version > VERSION)
    return { tools: undefined, reason: `It was made by a newer Poise (version ${data.version}). Update Poise first.` };
  const read = taughtFileSchema.safeParse(data);
  if (read.success) return { tools: read.data.tools.map(sameAsNoun), reason: undefined };
  const [issue] = read.error.issues;
  const field = issue?.path.map(String).join(' › ') ?? '';
  return { tools: undefined, reason: `It can’t be used: ${field === '' ? '' : `${field}: `}${issue?.message ?? ''}.` };
}
