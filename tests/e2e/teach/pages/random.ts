import { type Made, shell } from './page.ts';
import { ENGLISH, type Talk, type Turn } from './talk.ts';

/** How a page tells, if at all, whose a message is. */
const TELLS = ['word', 'opaque', 'value', 'badge', 'icon', 'order', 'side', 'tint'] as const;
/** How its classes are spelt. */
const SPELLINGS = ['plain', 'module', 'hash', 'none'] as const;
const NAMES = ['always', 'first', 'never'] as const;

interface Make {
  readonly tell: (typeof TELLS)[number];
  readonly spelling: (typeof SPELLINGS)[number];
  readonly names: (typeof NAMES)[number];
  readonly pictures: (typeof NAMES)[number];
  readonly time: 'head' | 'bubble' | 'never';
  readonly row: 'div' | 'li' | 'article';
  readonly wrapped: 0 | 1 | 2;
  /** All messages of a run in one box. */
  readonly grouped: boolean;
  readonly striped: boolean;
  readonly marksFirst: boolean;
  readonly buttons: boolean;
  readonly people: boolean;
  readonly paragraphs: boolean;
  /** A status line is a row like the others. */
  readonly statusAlike: boolean;
}

const IMG = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';

/** A make of page nobody has looked at: drawn by `pick`, which answers a number below its argument. */
export function randomMade(number: number, pick: (below: number) => number): Made {
  const of = <T>(list: readonly T[]): T => list[pick(list.length)] as T;
  const yes = () => pick(2) === 1;
  const make: Make = {
    tell: of(TELLS),
    spelling: of(SPELLINGS),
    names: of(NAMES),
    pictures: of(NAMES),
    time: of(['head', 'bubble', 'never'] as const),
    row: of(['div', 'li', 'article'] as const),
    wrapped: of([0, 1, 2] as const),
    grouped: pick(4) === 0,
    striped: yes(),
    marksFirst: yes(),
    buttons: yes(),
    people: yes(),
    paragraphs: yes(),
    statusAlike: yes(),
  };
  const name = Object.entries(make)
    .filter(([, value]) => value !== false)
    .map(([key, value]) => (value === true ? key : `${key} ${value}`))
    .join(', ');
  return {
    name: `${number}: ${name}`,
    lines: ENGLISH,
    rebuilt: 'read',
    field: 'textarea',
    html: (talk) => written(make, talk),
  };
}

function written(make: Make, talk: Talk): string {
  const { turns, customer, agent, hashed } = talk;
  const classOf = (name: string): string => {
    if (make.spelling === 'plain') return name;
    if (make.spelling === 'module') return `Chat_${name}__${hashed(name)}`;
    return make.spelling === 'hash' ? `css-${hashed(name)}` : '';
  };
  const cls = (...names: readonly (string | false)[]) => {
    const all = names.filter((one) => one !== false && one !== '');
    return all.length > 0 ? ` class="${all.join(' ')}"` : '';
  };
  const shows = (when: (typeof NAMES)[number], { first }: Turn) => when === 'always' || (when === 'first' && first);
  const row = (turn: Turn, index: number): string => {
    const { by, text, at } = turn;
    const [tag, isMine] = [make.row, by === 'agent'];
    if (by === 'nobody')
      return `<${tag}${cls(make.statusAlike && classOf('entry'), classOf('status'))}><em>${text}</em></${tag}>`;
    const who = isMine ? agent : customer;
    const side = make.tell === 'word' ? (isMine ? 'is-outgoing' : 'is-incoming') : isMine ? 'kvu' : 'zab';
    const told = (make.tell === 'word' || make.tell === 'opaque') && side;
    const value = make.tell === 'value' ? ` data-origin="${isMine ? 'operator' : 'visitor'}"` : '';
    const person = make.people ? ` data-who="${who}" aria-label="${who}: ${text}" id="m-${index}"` : '';
    const look = [
      make.tell === 'side' && isMine ? 'display:flex;flex-direction:column;align-items:flex-end' : '',
      make.tell === 'tint' ? `background:${isMine ? '#fff7e0' : '#eef1f6'}` : '',
    ].filter((one) => one !== '');
    const style = look.length > 0 ? ` style="${look.join(';')}"` : '';
    const time = `<span${cls(classOf('clock'))}>${at}</span>`;
    const badge = make.tell === 'badge' && isMine ? `<span${cls(classOf('badge'))}>Team</span>` : '';
    const named = shows(make.names, turn) ? `<b${cls(classOf('name'))}>${who}</b>` : '';
    const timed = make.time === 'head' ? time : '';
    const head = named + badge + timed === '' ? '' : `<div${cls(classOf('head'))}>${named}${badge}${timed}</div>`;
    const words = make.paragraphs ? `<p>${text}</p>` : `<span>${text}</span>`;
    const icon = make.tell === 'icon' && isMine ? '<svg width="9" height="9"><path d="M1 5l3 3"/></svg>' : '';
    // The outermost box is as wide as a bubble is, or its side would be none.
    const narrow = (isOutermost: boolean) => (make.tell === 'side' && isOutermost ? ' style="max-width:60%"' : '');
    let inner = `<div${cls(classOf('bubble'))}${narrow(make.wrapped === 0)}>${words}${make.time === 'bubble' ? `<small>${at}</small>` : ''}</div>${icon}`;
    for (let depth = 0; depth < make.wrapped; depth += 1)
      inner = `<div${cls(classOf(`wrap${depth}`))}${narrow(depth === make.wrapped - 1)}>${inner}</div>`;
    const picture = shows(make.pictures, turn) ? `<img src="${IMG}" alt="${who}" width="20" height="20">` : '';
    const tools = make.buttons ? `<div${cls(classOf('tools'))}><button type="button">Reply</button></div>` : '';
    const order = `<i${cls(classOf('dot'))}></i>`;
    const parts = make.tell === 'order' ? (isMine ? inner + order : order + inner) : inner;
    const marks = cls(
      classOf('entry'),
      told,
      make.striped && (index % 2 ? 'odd' : 'even'),
      make.marksFirst && turn.first && 'first',
    );
    return `<${tag}${marks}${value}${person}${style}>${picture}${head}${parts}${tools}</${tag}>`;
  };
  const rows = turns.map(row);
  const list: string[] = [];
  for (const [index, html] of rows.entries()) {
    if (!make.grouped) list.push(html);
    else if (turns[index]?.first || index === 0) list.push(`<div${cls(classOf('run'))}>${html}`);
    else list[list.length - 1] += html;
  }
  const log = make.grouped ? list.map((run) => `${run}</div>`).join('') : list.join('');
  const box = make.row === 'li' && !make.grouped ? 'ul' : 'div';
  return shell(
    `ul{padding:0;list-style:none}`,
    `<main><${box}${cls(classOf('list'))}>${log}</${box}><footer${cls(classOf('foot'))}><textarea></textarea></footer></main>`,
  );
}
