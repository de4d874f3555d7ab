import { z } from 'zod';

/** One saved reply of another tool, as its file holds it. */
export interface SavedReply {
  /** Line of a table, or place in a list, as a person counts. */
  readonly row: number;
  readonly title: string;
  /** HTML or plain; undefined: it has no words. */
  readonly body: string | undefined;
  /** What else it would do there: "closes the ticket". */
  readonly also?: string;
}

/** A file another tool gives out, as far as that is publicly described; where, stands in docs/for-team-leads.md. */
export interface ForeignSource {
  /** "Zendesk macros" */
  readonly name: string;
  /** Undefined: the file is something else. */
  read(data: unknown): readonly SavedReply[] | undefined;
}

const listOf = <T extends z.ZodType>(item: T) => z.array(item).min(1);
const words = z.string().nullish();

/** An action's value is text, or a list of a channel and the text. */
const action = z.looseObject({ field: z.string(), value: z.unknown() });
const zendeskMacro = z.looseObject({ title: z.string(), actions: z.array(action) });
const COMMENT = ['comment_value_html', 'comment_value'] as const;

const zendesk: ForeignSource = {
  name: 'Zendesk macros',
  read(data) {
    const macros = z.looseObject({ macros: z.array(z.unknown()) }).safeParse(data).data?.macros ?? data;
    const read = listOf(zendeskMacro).safeParse(macros).data;
    return read?.map(({ title, actions }, at) => {
      const value = COMMENT.map((field) => actions.find((one) => one.field === field)?.value).find(
        (one) => one !== undefined,
      );
      const others = actions.filter(({ field }) => !field.startsWith('comment_')).length;
      return {
        row: at + 1,
        // "Billing::Refund::Approved" is a folder and a name.
        title: title.replaceAll('::', ' '),
        body: typeof value === 'string' ? value : Array.isArray(value) ? stringIn(value) : undefined,
        ...(others > 0 && { also: `what else the macro does (${others}) stays in Zendesk` }),
      };
    });
  },
};

const stringIn = (list: readonly unknown[]): string | undefined => list.filter((one) => typeof one === 'string').at(-1);

const intercom: ForeignSource = {
  name: 'Intercom macros',
  read(data) {
    const macro = z.looseObject({ type: z.literal('macro'), name: z.string(), body: words, body_text: words });
    const list = z.looseObject({ data: z.array(z.unknown()) }).safeParse(data).data?.data ?? data;
    return listOf(macro)
      .safeParse(list)
      .data?.map(({ name, body, body_text }, at) => ({
        row: at + 1,
        title: name,
        body: body_text ?? body ?? undefined,
      }));
  },
};

const front: ForeignSource = {
  name: 'Front message templates',
  read(data) {
    const template = z.looseObject({ name: z.string(), body: words, subject: words });
    const list = z.looseObject({ _results: z.array(z.unknown()) }).safeParse(data).data?._results;
    return listOf(template)
      .safeParse(list)
      .data?.map(({ name, body }, at) => ({ row: at + 1, title: name, body: body ?? undefined }));
  },
};

const chatwoot: ForeignSource = {
  name: 'Chatwoot canned responses',
  read(data) {
    const response = z.looseObject({ short_code: z.string(), content: words });
    const list = z.looseObject({ payload: z.array(z.unknown()) }).safeParse(data).data?.payload ?? data;
    return listOf(response)
      .safeParse(list)
      .data?.map(({ short_code, content }, at) => ({ row: at + 1, title: short_code, body: content ?? undefined }));
  },
};

/** Asked in turn; the first that knows the file reads it. */
export const foreignSources: readonly ForeignSource[] = [zendesk, intercom, front, chatwoot];
