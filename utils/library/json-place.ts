const TOKEN =
  /[ \t\n\r]+|[{}[\]:,]|"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

type Wants = 'value' | 'value or ]' | 'key' | 'key or }' | 'colon' | 'comma or end';

/**
 * The line, from 1, on which a text stops being JSON; undefined when all of it is. Browsers tell the place of some
 * errors only, and a person needs it for each. Linear: a token is looked at once.
 */
export function lineOfJsonError(text: string): number | undefined {
  const open: ('{' | '[')[] = [];
  let wants: Wants = 'value';
  let at = 0;
  let done = false;
  while (at < text.length) {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text)?.[0];
    if (token === undefined) return lineAt(text, at);
    if (!/^\s/.test(token)) {
      const next: Wants | undefined = done ? undefined : after(token, wants, open);
      if (next === undefined) return lineAt(text, at);
      wants = next;
      done = open.length === 0 && wants === 'comma or end';
    }
    at += token.length;
  }
  return done ? undefined : lineAt(text, text.trimEnd().length);
}

/** What may follow this token; undefined: it may not stand here. */
function after(token: string, wants: Wants, open: ('{' | '[')[]): Wants | undefined {
  const inside = open.at(-1);
  if (
    (token === '}' && inside === '{' && (wants === 'key or }' || wants === 'comma or end')) ||
    (token === ']' && inside === '[' && (wants === 'value or ]' || wants === 'comma or end'))
  ) {
    open.pop();
    return 'comma or end';
  }
  if (token === ',') return wants !== 'comma or end' ? undefined : inside === '{' ? 'key' : 'value';
  if (token === ':') return wants === 'colon' ? 'value' : undefined;
  if (wants === 'key' || wants === 'key or }') return token.startsWith('"') ? 'colon' : undefined;
  if (wants !== 'value' && wants !== 'value or ]') return undefined;
  if (token === '}' || token === ']') return undefined;
  if (token === '{' || token === '[') {
    open.push(token);
    return token === '{' ? 'key or }' : 'value or ]';
  }
  return 'comma or end';
}

const lineAt = (text: string, at: number): number => text.slice(0, at).split('\n').length;
