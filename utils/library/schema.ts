import { z } from 'zod';
import { parseWording } from '../engine/wordings/parse.ts';
import {
  CONDITIONS,
  FLAGS,
  FORMALITIES,
  ISSUES,
  KINDS,
  MOODS,
  SETTLED_BY,
  SEVERITIES,
  VARIANTS,
} from '../engine/words.ts';
import { LONGEST_TEXT, troubleOf, troubleSentence } from './slots.ts';
import { MOST_TAUGHT, taughtToolSchema } from './taught.ts';

export { parseWording };

/** More than any team writes; a layer of so many is some 2.5 MB, of the 10 the browser gives. */
export const MOST_PHRASES = 10_000;

/** The words before the first name in an id: "follow_up" phrases are called "follow-up-…". */
const idPrefix = (kind: string): string => `${kind.replaceAll('_', '-')}-`;

const template = z
  .string()
  .trim()
  .min(1, 'the text is empty')
  .max(LONGEST_TEXT, `the text is longer than ${LONGEST_TEXT} characters`)
  .superRefine((text, context) => {
    const trouble = troubleOf(text);
    // A slot nobody knows is kept and not offered: the desk names it and can put it right.
    if (trouble?.what === 'malformed' || trouble?.what === 'blank_first')
      context.addIssue({ code: 'custom', message: `a slot is not written right: ${troubleSentence(trouble)}` });
  });

/** One of the product's words; what is not is quoted, so that a person finds it. */
const oneOf = <const Words extends readonly [string, ...string[]]>(what: string, words: Words) =>
  z.enum(words, {
    error: ({ input }) =>
      typeof input === 'string' ? `there is no ${what} called “${input.slice(0, 40)}”` : `the ${what} is missing`,
  });

/** While a lead is typing, half a slot is kept too; it is offered to nobody until it is whole. */
const typed = z.string().max(5000);

const phraseWith = (text: typeof template | typeof typed) =>
  z
    .strictObject({
      id: z
        .string()
        .max(120)
        .regex(/^[a-z]+(?:-[a-z0-9]+){1,12}$/, 'the id must be words joined by hyphens'),
      kind: oneOf('kind', KINDS),
      text,
      moods: z.array(oneOf('mood', MOODS)).default([]),
      issues: z.array(oneOf('issue', ISSUES)).default([]),
      flags: z.array(oneOf('flag', FLAGS)).exactOptional(),
      variants: z.array(oneOf('variant', VARIANTS)).exactOptional(),
      when: z.array(oneOf('condition', CONDITIONS)).exactOptional(),
      formality: oneOf('formality', FORMALITIES).default('neutral'),
      step: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]).exactOptional(),
      note: z.string().max(300).exactOptional(),
    })
    .refine((phrase) => phrase.id.startsWith(idPrefix(phrase.kind)), {
      error: 'the id must start with the kind',
      path: ['id'],
    })
    .refine((phrase) => phrase.step === undefined || phrase.kind === 'boundary', {
      error: 'only a boundary has a step',
      path: ['step'],
    });

/** A phrase as a file holds it; which layer it comes from is said by where the file is used. */
export const phraseSchema = phraseWith(template);

const amount = z.number().nonnegative().max(1_000_000);

export const remedySchema = z.strictObject({
  remedy: z.string().trim().min(1).max(120),
  limit: amount.exactOptional(),
  leadLimit: amount.exactOptional(),
  currency: z.string().max(8).exactOptional(),
  when: z.string().max(160).exactOptional(),
  phrase: z.string().max(120).exactOptional(),
});

export const policyStepSchema = z.strictObject({
  title: z.string().trim().min(1).max(40),
  text: z.string().trim().min(1).max(300),
  settledBy: oneOf('thing that settles a step', SETTLED_BY).exactOptional(),
});

const minuteOfDay = z.number().int().min(0).max(1440);

export const managerSchema = z.strictObject({
  title: z.string().trim().min(1).max(60).exactOptional(),
  onDuty: z.string().trim().min(1).max(60).exactOptional(),
  hours: z.tuple([minuteOfDay, minuteOfDay]).exactOptional(),
  outside: z.string().trim().min(1).max(160).exactOptional(),
});

/** Words, `a / b`, `…`, `word*`: see utils/engine/wordings/parse.ts. */
const wording = z
  .string()
  .trim()
  .superRefine((text, context) => {
    const { reason } = parseWording(text);
    if (reason !== undefined) context.addIssue({ code: 'custom', message: `“${text.slice(0, 40)}”: ${reason}` });
  });

const MOST_WORDINGS = 200;
const testLines = z.array(z.string().max(400)).max(50);

export const ruleSettingSchema = z.strictObject({
  off: z.boolean().exactOptional(),
  severity: oneOf('severity', SEVERITIES).exactOptional(),
  /** The team's own wordings: marked too, and left alone. */
  flag: z.array(wording).max(MOST_WORDINGS).exactOptional(),
  leave: z.array(wording).max(MOST_WORDINGS).exactOptional(),
  /** Lines the wordings are tried on at the desk: they should be flagged, or should not. */
  tests: z.strictObject({ flag: testLines.default([]), leave: testLines.default([]) }).exactOptional(),
});

const layerWith = (phrase: typeof phraseSchema) =>
  z
    .strictObject({
      phrases: z.array(phrase).max(MOST_PHRASES).default([]),
      /** Ids of phrases, of this layer or those below, that are not to be offered. */
      hidden: z.array(z.string().max(120)).max(MOST_PHRASES).default([]),
      rules: z.record(z.string(), ruleSettingSchema).default({}),
      /** What is given for an issue; replaces what the layers below say of that issue. */
      playbook: z.partialRecord(z.enum(ISSUES), z.array(remedySchema).max(30)).exactOptional(),
      /** Of all amounts that don't say otherwise: "GBP". */
      currency: z.string().trim().min(1).max(8).exactOptional(),
      returnSteps: z.array(policyStepSchema).max(12).exactOptional(),
      manager: managerSchema.exactOptional(),
      /** Wordings that are never flagged. */
      allowlist: z.array(wording).max(2000).default([]),
      safeguarding: z.string().trim().min(1).max(600).exactOptional(),
      /** Chat tools the team has taught Poise, one a site. */
      tools: z.array(taughtToolSchema).max(MOST_TAUGHT).exactOptional(),
      /** Old id → new id, of phrases of this layer: layers above still find them. */
      renames: z.record(z.string().max(120), z.string().max(120)).exactOptional(),
    })
    .superRefine(({ phrases }, context) => {
      const seen = new Set<string>();
      for (const [row, { id }] of phrases.entries()) {
        if (seen.has(id))
          context.addIssue({ code: 'custom', message: 'this id is used twice', path: ['phrases', row, 'id'] });
        seen.add(id);
      }
    });

/** What a team or an agent adds to the layer below. Everything may be left out. */
export const layerSchema = layerWith(phraseSchema);

/** A layer as the desk keeps it: a text may be half written. */
export const keptLayerSchema = layerWith(phraseWith(typed));

export type RemedyEntry = z.infer<typeof remedySchema>;
export type RuleEntry = z.infer<typeof ruleSettingSchema>;
export type PhraseEntry = z.infer<typeof phraseSchema>;
export type LibraryLayer = z.infer<typeof layerSchema>;

export interface LibraryError {
  /** Where, as a person counts: "phrase 3 (apology-late)", "playbook 1", "safeguarding". */
  readonly where: string;
  readonly reason: string;
}

export type ReadLayer =
  | { readonly layer: LibraryLayer; readonly errors: readonly [] }
  | { readonly layer: undefined; readonly errors: readonly LibraryError[] };

/** Read a library file. Nothing of a file with an error is used; every error names its row and reason. */
export function readLayerFile(json: string): ReadLayer {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch (error) {
    return {
      layer: undefined,
      errors: [{ where: 'file', reason: `not JSON: ${error instanceof Error ? error.message : ''}` }],
    };
  }
  const result = layerSchema.safeParse(data);
  if (result.success) return { layer: result.data, errors: [] };
  const errors = result.error.issues.map(({ path, message }) => ({ where: placeOf(path, data), reason: message }));
  return { layer: undefined, errors };
}

function placeOf(path: readonly PropertyKey[], data: unknown): string {
  const [list, row, ...field] = path;
  if (typeof row !== 'number')
    return path.length === 0
      ? 'file'
      : path.map((part) => String(typeof part === 'number' ? part + 1 : part)).join(' › ');
  const name = list === 'phrases' ? 'phrase' : String(list);
  const id = list === 'phrases' ? idAt(data, row) : undefined;
  return [`${name} ${row + 1}${id ? ` (${id})` : ''}`, ...field.map(String)].join(' › ');
}

const withPhrases = z.object({ phrases: z.array(z.unknown()) });
const withId = z.object({ id: z.string().max(120) });

function idAt(data: unknown, row: number): string | undefined {
  const phrase = withPhrases.safeParse(data).data?.phrases[row];
  return withId.safeParse(phrase).data?.id;
}
