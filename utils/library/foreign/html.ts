const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  pound: '£',
  euro: '€',
};

const HIDDEN = /<(script|style|template|iframe|object)\b[^>]{0,2000}>[\s\S]{0,20000}?<\/\1\s*>/gi;
const BREAK = /<(?:br|\/p|\/div|\/li|\/h[1-6]|\/tr)\b[^>]{0,500}>/gi;
const TAG = /<(\/?)([a-z!][a-z0-9-]{0,30})\b[^>]{0,2000}>/gi;
const ENTITY = /&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|([a-z]{2,8}));/gi;

export interface PlainText {
  readonly text: string;
  /** What was taken out: "1 script, 2 a". Undefined: nothing. */
  readonly taken: string | undefined;
}

/** HTML as the words in it. It is never made a page of: tags are taken out as text, and nothing in it runs. */
export function plainText(html: string): PlainText {
  const counts = new Map<string, number>();
  const took = (name: string) => counts.set(name, (counts.get(name) ?? 0) + 1);
  const words = html
    .replace(HIDDEN, (_, name: string) => {
      took(name.toLowerCase());
      return ' ';
    })
    .replace(BREAK, '\n')
    .replace(TAG, (_, closes: string, name: string) => {
      if (closes === '') took(name.toLowerCase());
      return '';
    })
    .replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex ?? '0', 16) : Number(decimal);
      return code >= 32 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
    });
  const lines = words.split('\n').map((line) => line.replace(/[ \t\u00a0]+/g, ' ').trim());
  const taken = [...counts].filter(([name]) => !QUIET.has(name)).map(([name, count]) => `${count} ${name}`);
  return {
    text: lines.filter((line) => line !== '').join('\n'),
    taken: taken.length > 0 ? taken.join(', ') : undefined,
  };
}

/** Their only meaning is where a line ends. */
const QUIET: ReadonlySet<string> = new Set(['p', 'div', 'br', 'span', 'li', 'ul', 'ol']);
