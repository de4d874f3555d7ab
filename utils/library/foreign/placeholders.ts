export interface Filled {
  readonly text: string;
  /** What became a box for the agent, as it was written. */
  readonly boxes: readonly string[];
}

/** What other tools fill in, by what it means here; anything else becomes a box for the agent. */
const KNOWN: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:ticket\.requester|user|contact|customer|recipient|visitor|end_?user|person)\.(?:first_?name|name|full_?name)$|^(?:first_?name|name|customer_?name)$/i,
    'name',
  ],
  [/order[._]?(?:number|id|no)?$/i, 'order'],
];

const MUSTACHE =
  /\{\{\s*([^{}|]{1,80}?)\s*(?:\|\s*(?:fallback|default)\s*:?\s*["'“]([^"'”{}|]{1,80})["'”]\s*)?(?:\|[^{}]{0,80})?\}\}/g;
const ATTRIBUTE = /<attribute\s+key="([^"<>]{1,80})"(?:\s+default="([^"<>]{0,80})")?\s*\/?>/gi;
/** TextExpander: `%filltext:name=where%`, `%fillarea…%`, `%fillpopup…%`. */
const FILL_IN = /%fill(?:text|area|popup|part)?:?(?:name=)?([^%:]{0,80})[^%]{0,200}%/gi;

/** Placeholders of other tools as slots. Braces that are none stay out: they would open a slot. */
export function asSlots(text: string): Filled {
  const boxes: string[] = [];
  const slots: string[] = [];
  // Slots stand as signs while the stray braces go.
  const keep = (slot: string) => `\uE000${slots.push(slot) - 1}\uE001`;
  const slot = (name: string, fallback: string | undefined, written: string) => {
    const known = KNOWN.find(([pattern]) => pattern.test(name.trim()))?.[1];
    const words = fallback?.trim().replace(/[{}[\]|]/g, '');
    if (known !== undefined) return keep(words ? `{${known}|${words}}` : `{${known}}`);
    boxes.push(written);
    return keep(`{${slotName(name)}!}`);
  };
  const read = text
    .replace(/[\uE000\uE001]/g, '')
    .replace(ATTRIBUTE, (written, name: string, fallback?: string) => slot(name, fallback, written))
    .replace(MUSTACHE, (written, name: string, fallback?: string) => slot(name, fallback, written))
    .replace(FILL_IN, (written, name: string) => slot(name === '' ? 'text' : name, undefined, written))
    .replace(/%\||%<|%clipboard/g, '')
    .replace(/\{/g, '(')
    .replace(/\}/g, ')')
    .replace(/\[\?/g, '[ ?');
  const filled = read.replace(/\uE000(\d+)\uE001/g, (_, at: string) => slots[Number(at)] ?? '');
  return { text: filled, boxes };
}

/** "ticket.custom_field 3" → "ticket_custom_field". */
function slotName(name: string): string {
  const words = name
    .toLowerCase()
    .replace(/[^a-z]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .slice(0, 30)
    .replace(/_+$/, '');
  return words === '' ? 'text' : words;
}
