import { make } from '../composer/card/view.ts';
import { AUTHOR_WORDS } from './boxes.ts';
import type { Label } from './cues.ts';
import type { Derived, SeenRow, Trouble } from './derive.ts';

export const STEPS = ['customer', 'agent', 'composer', 'check'] as const;
export type Step = (typeof STEPS)[number];

export interface Lesson {
  readonly step: Step | 'kept';
  readonly derived: Derived;
  /** How many were clicked in this step. */
  readonly clicked: number;
  /** The row that was clicked to be put right. */
  readonly chosen: SeenRow | undefined;
  readonly newestFirst: boolean;
  /** What could not be done, in words. */
  readonly says: string;
}

export interface LessonActs {
  next(): void;
  back(): void;
  keep(): void;
  end(): void;
  /** The card stands over the messages: put it on the other side. */
  move(): void;
  size(by: 1 | -1): void;
  label(label: Label): void;
  turn(newestFirst: boolean): void;
}

const HEADS: Readonly<Record<Step | 'kept', readonly [head: string, text: string]>> = {
  customer: [
    'Click a message from the customer',
    'The words themselves, not the name or the picture. One is enough, two make it surer.',
  ],
  agent: ['Now one of your own', 'A message you or a colleague wrote. One is enough, two make it surer.'],
  composer: ['Now the field you write in', 'Poise puts text there when you press Insert, and never sends.'],
  check: ['Is this right?', 'Click a message that is marked wrong, and say whose it is.'],
  kept: ['Poise reads this site now', 'It keeps where things stand on the page, and no word of it.'],
};

export const TROUBLES: Readonly<Record<Exclude<Trouble, 'more'>, string>> = {
  no_rows: 'Poise sees no list of messages in these. Go back, and click the words of two different messages.',
  no_authors: 'Nothing on the page tells these two apart. Put right what is marked wrong, or start with others.',
  no_field: 'That is no field one can write in. Click in the field itself.',
  leaks: 'It could only be kept with words of the page in it, so it is not kept.',
};

const LABELS: readonly (readonly [Label, string])[] = [
  ['customer', 'The customer'],
  ['agent', 'Me'],
  ['neither', 'Neither'],
];

const byName = (name: string) =>
  `Only the name “${name}” tells your messages here. Poise keeps a scrambled mark of it on this computer, in no file that leaves it. ` +
  'The customer is the one other who writes: where several do, it is not sure.';

const LAST_READ = 4;
const MAX_WORDS = 90;

/** Draw the lesson's card. */
export function drawLesson(card: HTMLElement, lesson: Lesson, acts: LessonActs): void {
  const page = card.ownerDocument;
  const { step, derived, clicked, says } = lesson;
  const [head, text] = HEADS[step];
  const title = make(page, 'h2', '', head);
  title.id = 'teach-title';
  const status = make(page, 'p', 'teach-says', says);
  status.setAttribute('role', 'status');
  const parts: (Node | string)[] = [];
  if (step !== 'kept') parts.push(make(page, 'p', 'teach-step', `${STEPS.indexOf(step) + 1} of ${STEPS.length}`));
  parts.push(title, make(page, 'p', 'teach-text', text), status);
  if (step !== 'kept' && derived.rows.length > 0) parts.push(counts(page, derived.rows));
  if (step === 'check') {
    parts.push(lastRead(page, lesson));
    const { ownName } = derived;
    if (ownName !== undefined) parts.push(make(page, 'p', 'teach-text', byName(ownName)));
    parts.push(...mending(page, lesson, acts));
  }
  const buttons = make(page, 'div', 'teach-acts');
  const button = (words: string, act: () => void, kind = '', off = false) => {
    const made = make(page, 'button', `btn ${kind}`.trim(), words) as HTMLButtonElement;
    made.type = 'button';
    if (off) made.setAttribute('aria-disabled', 'true');
    made.addEventListener('click', () => !off && act());
    buttons.append(made);
  };
  if (step === 'kept') button('Close', acts.end, 'btn-main');
  else {
    if (step === 'check') button('Keep', acts.keep, 'btn-main', derived.tool === undefined);
    else if (clicked > 0) button('Next', acts.next, 'btn-main');
    if (step !== 'customer') button('Back', acts.back);
    button('Move aside', acts.move);
    button('Cancel', acts.end);
  }
  parts.push(buttons);
  card.replaceChildren(...parts);
}

const authorsIn = (rows: readonly SeenRow[]) =>
  (['customer', 'agent', 'system', 'unknown'] as const).map((author) => ({
    author,
    count: rows.filter((row) => AUTHOR_WORDS[row.author] === AUTHOR_WORDS[author]).length,
  }));

function counts(page: Document, rows: readonly SeenRow[]): HTMLElement {
  const list = make(page, 'ul', 'teach-counts');
  for (const { author, count } of authorsIn(rows)) {
    if (count === 0 && author !== 'customer' && author !== 'agent') continue;
    const line = make(page, 'li', '');
    const key = make(page, 'span', `teach-key is-${author}`);
    key.setAttribute('aria-hidden', 'true');
    line.append(key, `${AUTHOR_WORDS[author]} `, make(page, 'b', '', String(count)));
    list.append(line);
  }
  return list;
}

/** The newest messages as they would be read: text, never markup. */
function lastRead(page: Document, { derived: { rows }, newestFirst }: Lesson): HTMLElement {
  const list = make(page, 'ol', 'teach-read');
  list.setAttribute('aria-label', 'The newest messages, as Poise reads them');
  list.tabIndex = 0;
  const ordered = newestFirst ? rows.toReversed() : rows;
  for (const { author, text } of ordered.slice(-LAST_READ)) {
    const line = make(page, 'li', `is-${author}`);
    const words = text === '' ? 'no words' : text;
    line.append(make(page, 'b', '', `${AUTHOR_WORDS[author]}: `));
    line.append(words.length > MAX_WORDS ? `${words.slice(0, MAX_WORDS)}…` : words);
    list.append(line);
  }
  return list;
}

function mending(page: Document, lesson: Lesson, acts: LessonActs): readonly HTMLElement[] {
  const { chosen, derived, newestFirst } = lesson;
  const row = (words: string, buttons: readonly (readonly [string, () => void, boolean?])[]) => {
    const line = make(page, 'div', 'teach-mend');
    line.append(make(page, 'span', '', words));
    for (const [name, act, pressed] of buttons) {
      const button = make(page, 'button', `btn ${pressed ? 'btn-soft' : ''}`.trim(), name) as HTMLButtonElement;
      button.type = 'button';
      if (pressed !== undefined) button.setAttribute('aria-pressed', String(pressed));
      button.addEventListener('click', act);
      line.append(button);
    }
    return line;
  };
  const cut = (text: string) => (text.length > 40 ? `${text.slice(0, 39)}…` : text);
  const lines: HTMLElement[] = [];
  if (chosen) {
    lines.push(
      row(
        `“${cut(chosen.text)}” is from`,
        LABELS.map(([label, name]) => [name, () => acts.label(label)] as const),
      ),
    );
  }
  if (derived.ways > 1) {
    lines.push(
      row('One message is', [
        ['Wider', () => acts.size(-1)],
        ['Narrower', () => acts.size(1)],
      ]),
    );
  }
  lines.push(
    row('Newest at the', [
      ['bottom', () => acts.turn(false), !newestFirst],
      ['top', () => acts.turn(true), newestFirst],
    ]),
  );
  return lines;
}
