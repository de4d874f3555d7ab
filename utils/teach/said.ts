import { isInterfaceWord, plain, wordsOfName } from './vocabulary.ts';

/** Every word a page says or holds in a value: what may not be in anything that is kept of it. */
export type Said = ReadonlySet<string>;

const MAX_ELEMENTS = 20_000;
const MAX_CHARS = 600_000;
/** Values that say what a thing is for the machine; they are looked at word by word when one is to be kept. */
const MACHINE =
  /^(?:class|style|role|type|tabindex|dir|lang|xmlns|viewbox|d|points|fill|stroke|width|height|rel|target)$/;
/** Words shorter than this are everywhere. */
const SHORT = 3;

/** The words of these roots: their text, and the values of their attributes. */
export function saidIn(roots: readonly ParentNode[]): Said {
  const said = new Set<string>();
  let left = MAX_CHARS;
  const hear = (text: string) => {
    const heard = text.slice(0, left);
    left -= heard.length;
    for (const word of plain(heard).split(/[^\p{L}\p{N}]+/u)) if (word.length >= SHORT) said.add(word);
    // A camelCase value is heard in its parts too, as a class is read.
    if (/\p{Ll}\p{Lu}/u.test(heard)) for (const word of wordsOfName(heard)) if (word.length >= SHORT) said.add(word);
  };
  let elements = 0;
  for (const root of roots) {
    // Text by text: of elements side by side, the last word of one and the first of the next are two.
    const texts = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, 4);
    while (texts.nextNode()) {
      const { nodeValue, parentElement } = texts.currentNode;
      // A style sheet says every class there is, and a program every word: nobody reads them.
      if (!/^(?:style|script)$/.test(parentElement?.localName ?? '')) hear(nodeValue ?? '');
    }
    for (const element of root.querySelectorAll('*')) {
      elements += 1;
      if (elements > MAX_ELEMENTS || left <= 0) return said;
      for (const { name, value } of element.attributes) if (!MACHINE.test(name)) hear(value);
      if ('value' in element && typeof element.value === 'string') hear(element.value);
    }
  }
  return said;
}

const MAX_NAME = 48;

/** A class, an attribute's name or value, or a custom tag that may be kept: it is no word of the page, and no number or hash. */
export function isSafe(name: string, said: Said): boolean {
  if (name === '' || name.length > MAX_NAME || !/^-?[_a-z][\w-]*$/i.test(name)) return false;
  const words = wordsOfName(name);
  return words.length > 0 && words.every((word) => isInterfaceWord(word) || !(isChance(word) || isSaid(word, said)));
}

/** Made by a machine, for one thing or one build: `a1b2c3`, `4711`. */
const isChance = (word: string): boolean => /\d{3}/.test(word) || (/\d/.test(word) && /\p{L}\p{N}+\p{L}/u.test(word));

/** The word is read on the page, or holds one that is: `ilsevarga` of "Ilse". */
function isSaid(word: string, said: Said): boolean {
  if (said.has(word)) return true;
  for (let start = 0; start < word.length; start += 1) {
    for (let end = start + 4; end <= word.length; end += 1) {
      const part = word.slice(start, end);
      if (said.has(part) && !isInterfaceWord(part)) return true;
    }
  }
  return false;
}
