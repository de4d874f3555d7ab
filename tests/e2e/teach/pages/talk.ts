/** One entry of an invented conversation. */
export interface Turn {
  readonly by: 'customer' | 'agent' | 'nobody';
  readonly text: string;
  /** The first of several by the same writer: tools show the name and the picture there alone. */
  readonly first: boolean;
  readonly at: string;
}

/** A conversation on one build of a tool. */
export interface Talk {
  readonly customer: string;
  readonly agent: string;
  readonly turns: readonly Turn[];
  /** A name as this build spells it: `Row` + `x7Ka2`. */
  readonly hashed: (name: string) => string;
}

export interface Lines {
  readonly customer: readonly string[];
  readonly agent: readonly string[];
  readonly nobody: readonly string[];
  readonly customers: readonly [string, string];
  readonly me: string;
}

/** Who speaks, in an order that alternates with nothing: runs of one to four, a line of nobody's now and then. */
const ORDER = 'cacnaaccaccaacaaancccaacacacnaccaacaaccaccaaaacnaccacaacac'.split('').map((letter) => {
  if (letter === 'c') return 'customer';
  return letter === 'a' ? 'agent' : 'nobody';
});

/** A small generator of numbers that are the same each time. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

/** `which`: of two customers' conversations; `build`: of how the tool was built, which changes its hashes. */
export function talkOf(lines: Lines, which: 0 | 1, build: string): Talk {
  const next = numbers(which + 11);
  const order = which === 0 ? ORDER : [...ORDER.slice(17), ...ORDER.slice(0, 17)];
  const counts = { customer: 0, agent: 0, nobody: 0 };
  const turns = order.map((by, index): Turn => {
    const said = lines[by];
    const count = counts[by]++;
    const line = said[(count + which * 5) % said.length] ?? '';
    // Each line once: a reading is compared line by line.
    const text = by === 'nobody' ? line : `${line} (${1000 + Math.floor(next() * 9000)})`;
    return { by, text, first: order[index - 1] !== by, at: `9:${String(index).padStart(2, '0')}` };
  });
  return {
    customer: lines.customers[which],
    agent: lines.me,
    turns,
    hashed: (name) => hashOf(`${build} ${name}`),
  };
}

const LETTERS = 'abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ';

/** Five signs as bundlers make them, with a figure among them or without. */
function hashOf(text: string): string {
  let state = 7;
  for (const sign of text) state = (state * 31 + (sign.codePointAt(0) ?? 0)) % 1_000_003;
  const next = numbers(state + 1);
  const letter = () => LETTERS[Math.floor(next() * LETTERS.length)] ?? 'x';
  const third = next() < 0.5 ? `${Math.floor(next() * 10)}` : letter().toUpperCase();
  return `${letter()}${letter().toLowerCase()}${third}${letter().toLowerCase()}${letter()}`;
}

export const ENGLISH: Lines = {
  customer: [
    'My parcel was due on Monday.',
    'It is still not here.',
    'I have asked for this twice already and nobody has come back to me with anything I could use, which is why I am writing again on a Sunday evening.',
    'ok',
    'Can you look where it is?',
    'That is not what the page says.',
    'I need it by Friday.',
    'The box was open when it came.',
    'Yes.',
  ],
  agent: [
    'Hello, I am looking into it now.',
    'The carrier had it in Ghent last night.',
    'Thanks for waiting. I have asked the depot to call me back within the hour, and I will write to you here as soon as they do, whatever they say.',
    'One moment.',
    'I can send a new one today.',
    'Is the street still the same?',
    'Done.',
  ],
  nobody: ['Mo Lind joined the chat', 'Monday', 'The chat was moved to Returns'],
  customers: ['Ilse Varga', 'Tomas Quist'],
  me: 'Mo Lind',
};

export const ARABIC: Lines = {
  customer: [
    'أين طلبي؟',
    'لم يصل الطرد حتى الآن وأنا أنتظر منذ أسبوعين ولم يرد علي أحد',
    'نعم',
    'هذا غير مقبول',
    'متى يصل؟',
  ],
  agent: [
    'مرحبا، سأنظر في الأمر الآن',
    'وصل الطرد إلى المستودع أمس وسأكتب لك هنا فور خروجه للتسليم',
    'لحظة من فضلك',
    'تم',
  ],
  nobody: ['انضمت ليلى إلى المحادثة', 'الاثنين'],
  customers: ['سمير حداد', 'نور الخطيب'],
  me: 'ليلى منصور',
};

export const CHINESE: Lines = {
  customer: [
    '我的包裹还没到。',
    '已经两个星期了，一直没有人回复我，请你们马上查一下到底怎么回事。',
    '好',
    '什么时候能到？',
    '这不行。',
  ],
  agent: ['您好，我马上为您查询。', '包裹昨晚已到达仓库，今天会送出，送出后我会在这里通知您。', '请稍等。', '已办好。'],
  nobody: ['客服小美加入了会话', '星期一'],
  customers: ['李雷', '王芳'],
  me: '小美',
};
