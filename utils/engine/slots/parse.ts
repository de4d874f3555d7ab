/** A template in pieces. The syntax stands in docs/for-team-leads.md. */
export type TemplateNode =
  | { readonly type: 'text'; readonly text: string }
  | {
      readonly type: 'slot';
      readonly slot: string;
      /** `{slot!}`: only the agent can fill it. */
      readonly agentOnly: boolean;
      /** `{days#day}`: number and noun. */
      readonly noun: string | undefined;
      /** `{contacts^}`: "third". */
      readonly ordinal: boolean;
      readonly fallback: string | undefined;
    }
  /** `[? …]`: dropped whole when a slot in it is missing. */
  | { readonly type: 'chunk'; readonly nodes: readonly TemplateNode[] };

const SLOT = /^([a-z][a-z_]{0,30})(?:#([a-z]{1,20})|(\^))?(!)?(?:\|([^{}[\]|]{1,200}))?$/;
const SPECIAL = /[{}[\]]/g;
const MAX_DEPTH = 2;

/** Read a template. Undefined when it is malformed: a stray brace, an unknown slot form, a chunk not closed. */
export function parseTemplate(template: string): readonly TemplateNode[] | undefined {
  const open: TemplateNode[][] = [[]];
  let at = 0;
  const top = () => open[open.length - 1] ?? [];
  const push = (text: string) => {
    if (text) top().push({ type: 'text', text });
  };
  while (at < template.length) {
    SPECIAL.lastIndex = at;
    const found = SPECIAL.exec(template);
    if (!found) break;
    push(template.slice(at, found.index));
    at = found.index + 1;
    switch (found[0]) {
      case '{': {
        const end = template.indexOf('}', at);
        const slot = end < 0 ? undefined : readSlot(template.slice(at, end));
        if (!slot) return undefined;
        top().push(slot);
        at = end + 1;
        break;
      }
      case '[':
        if (template[at] !== '?') {
          push('[');
          break;
        }
        if (open.length > MAX_DEPTH) return undefined;
        open.push([]);
        at += 1;
        break;
      case ']': {
        const nodes = open.length > 1 ? open.pop() : undefined;
        if (nodes) top().push({ type: 'chunk', nodes });
        else push(']');
        break;
      }
      default:
        return undefined; // a closing brace alone
    }
  }
  push(template.slice(at));
  return open.length === 1 ? open[0] : undefined;
}

function readSlot(inside: string): TemplateNode | undefined {
  const match = SLOT.exec(inside);
  if (!match?.[1]) return undefined;
  const [, slot, noun, ordinal, agentOnly, fallback] = match;
  return { type: 'slot', slot, agentOnly: agentOnly === '!', noun, ordinal: ordinal === '^', fallback };
}

/** The slots of a template, each once, in order; `agentOnly` ones too. Empty when it is malformed. */
export function slotsOf(template: string): readonly string[] {
  const found = new Set<string>();
  const walk = (nodes: readonly TemplateNode[]) => {
    for (const node of nodes) {
      if (node.type === 'slot') found.add(node.slot);
      if (node.type === 'chunk') walk(node.nodes);
    }
  };
  walk(parseTemplate(template) ?? []);
  return [...found];
}
