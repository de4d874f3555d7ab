/** Many beginnings of words, found in a text in one walk over its letters. */
export class LetterTree {
  /** Edges as a hash table: a node and a letter, and where they lead. */
  #keys = new Int32Array(1 << 12);
  #leads = new Int32Array(1 << 12);
  #edges = 0;
  #nodes = 1;
  /** What ends at a node; most end nowhere. */
  readonly #ends: (number[] | undefined)[] = [undefined];

  add(text: string, number: number): void {
    let node = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      let next = this.#next(node, code);
      if (next === 0) {
        next = this.#nodes++;
        this.#ends.push(undefined);
        this.#connect(node, code, next);
      }
      node = next;
    }
    const ends = this.#ends[node];
    if (ends) ends.push(number);
    else this.#ends[node] = [number];
  }

  /** Tell of everything that stands in the text, in any case, each white space one space; some more than once. */
  walk(text: string, tell: (number: number) => void): void {
    const length = plainSigns(text);
    let before = SPACE;
    for (let start = 0; start < length; start++) {
      const first = signs[start] ?? 0;
      if (!isWordSign(before) && isWordSign(first)) this.#from(start, length, tell);
      before = first;
    }
  }

  #from(start: number, length: number, tell: (number: number) => void): void {
    let node = 0;
    for (let at = start; at < length; at++) {
      node = this.#next(node, signs[at] ?? 0);
      if (node === 0) return;
      const ends = this.#ends[node];
      if (ends) for (let i = 0; i < ends.length; i++) tell(ends[i] ?? 0);
    }
  }

  /** 0: no way on. */
  #next(node: number, code: number): number {
    if (code > LAST_SIGN) return 0;
    const key = (node << SIGN_BITS) | code;
    const mask = this.#keys.length - 1;
    for (let at = hash(key) & mask; ; at = (at + 1) & mask) {
      const found = this.#keys[at] ?? 0;
      if (found === key) return this.#leads[at] ?? 0;
      if (found === 0) return 0;
    }
  }

  #connect(node: number, code: number, next: number): void {
    if (++this.#edges * 2 > this.#keys.length) this.#grow();
    this.#put((node << SIGN_BITS) | code, next);
  }

  #put(key: number, next: number): void {
    const mask = this.#keys.length - 1;
    let at = hash(key) & mask;
    while (this.#keys[at] !== 0) at = (at + 1) & mask;
    this.#keys[at] = key;
    this.#leads[at] = next;
  }

  #grow(): void {
    const [keys, leads] = [this.#keys, this.#leads];
    this.#keys = new Int32Array(keys.length * 2);
    this.#leads = new Int32Array(keys.length * 2);
    for (let at = 0; at < keys.length; at++) if (keys[at]) this.#put(keys[at] ?? 0, leads[at] ?? 0);
  }
}

const SIGN_BITS = 7;
const LAST_SIGN = 127;
const SPACE = 32;

const hash = (key: number): number => {
  const mixed = Math.imul(key, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
};

/** The text's letters in lower case, white space as one space; used again for each text. */
let signs = new Uint16Array(4096);

function plainSigns(text: string): number {
  if (signs.length < text.length) signs = new Uint16Array(text.length * 2);
  let length = 0;
  let space = false;
  for (let at = 0; at < text.length; at++) {
    let code = text.charCodeAt(at);
    if (code >= 65 && code <= 90) code |= 32;
    else if (isSpace(code)) {
      if (space) continue;
      space = true;
      signs[length++] = SPACE;
      continue;
    }
    space = false;
    signs[length++] = code;
  }
  return length;
}

/** What `\s` is. */
const isSpace = (code: number): boolean =>
  code === SPACE || (code >= 9 && code <= 13) || (code > 127 && /\s/.test(String.fromCharCode(code)));

/** What `\w` is, in lower case. */
const isWordSign = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 95;
