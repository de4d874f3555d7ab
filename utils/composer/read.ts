/** A field whose text is its value. */
export type Field = HTMLTextAreaElement | HTMLInputElement;

export const isField = (element: Element): element is Field =>
  element.localName === 'textarea' || element.localName === 'input';

/** Characters read of a draft. */
export const MAX_DRAFT = 100_000;

/** A place in the page's own nodes, as a `Range` takes it. */
export interface DomPlace {
  readonly node: Node;
  readonly offset: number;
}

/** What a rich editor shows, and where each of its characters stands in the page. */
export interface RichText {
  readonly text: string;
  /** Where offset `at` stands; as an end, the last place of the word before rather than the first of the next. */
  placeOf(at: number, end?: boolean): DomPlace;
  readonly root: Element;
  readonly pieces: readonly Piece[];
}

/**
 * The text of a composer: a field's value, or what a rich editor shows. What the agent did not write reads as blanks:
 * quoted lines, and a signature from its `-- ` on.
 */
export const readDraft = (element: HTMLElement): string =>
  agentsOwn(isField(element) ? element.value.slice(0, MAX_DRAFT) : readRich(element).text);

const NOT_WRITTEN = /^>.*|^[^\n]{1,200}:\n(?=>)|^-- \n[\s\S]*/gm;

/** The same text, as long, with blanks for what stands in it by itself. */
export const agentsOwn = (text: string): string => text.replace(NOT_WRITTEN, (found) => found.replace(/[^\n]/g, ' '));

/** A text node, or the `<br>` that holds an empty line open (length 0), with its offset in the text. */
export interface Piece {
  readonly node: Node;
  readonly start: number;
  readonly length: number;
}

const BLOCKS = new Set(
  'address article blockquote dd div dl dt figure footer h1 h2 h3 h4 h5 h6 header hr li ol p pre section table td th tr ul'.split(
    ' ',
  ),
);
const SKIPPED = new Set(['script', 'style', 'template', 'noscript', 'button', 'select', 'svg']);
/** Quotes and signatures as mail composers mark them. */
const ATTACHED =
  'blockquote,.gmail_quote,.gmail_signature,.moz-signature,.moz-cite-prefix,.signature,#signature,#_rc_sig,#reply-intro';
const MAX_DEPTH = 64;

/** Whether a node of an editor stands in a quote or a signature, where nothing of the agent's belongs. */
export function isAttached(node: Node, editor: HTMLElement): boolean {
  const at = node.nodeType === 1 ? (node as Element) : node.parentElement;
  const found = at?.closest(ATTACHED);
  return found != null && found !== editor && editor.contains(found);
}

/**
 * The text of a contenteditable with its line breaks, and the way back to its nodes. Blocks and `<br>` make lines; a
 * `<br>` at the end of a block only holds the line open. Linear in the nodes; characters keep their number, so that
 * offsets hold.
 */
export function readRich(element: HTMLElement): RichText {
  const { pieces, text } = isPlaceholder(element) ? NOTHING : piecesOf(element);
  return {
    text,
    placeOf: (at, end = false) => placeIn(element, pieces, at, end),
    root: element,
    pieces,
  };
}

type Pieces = readonly Piece[];
interface Walked {
  readonly pieces: Pieces;
  readonly text: string;
}
const NOTHING: Walked = { pieces: [], text: '' };

function piecesOf(element: HTMLElement): Walked {
  const pieces: Piece[] = [];
  const parts: string[] = [];
  let length = 0;
  /** The current line has begun; a block boundary then owes a line break to whatever comes next. */
  let lineBegun = false;
  let breakOwed = false;

  const put = (text: string) => {
    parts.push(text);
    length += text.length;
  };
  const beginLine = () => {
    if (breakOwed) put('\n');
    breakOwed = false;
    lineBegun = true;
  };
  const boundary = () => {
    breakOwed ||= lineBegun;
    lineBegun = false;
  };
  const visit = (node: Node, depth: number): void => {
    if (length >= MAX_DRAFT || depth > MAX_DEPTH) return;
    if (node.nodeType === 3) {
      const text = shownText(node as Text);
      if (text === '') return;
      beginLine();
      pieces.push({ node, start: length, length: text.length });
      put(text);
      return;
    }
    if (node.nodeType !== 1) return;
    const child = node as HTMLElement;
    if (SKIPPED.has(child.localName)) return;
    if (child !== element && (isPlaceholder(child) || child.matches(ATTACHED))) return;
    if (child.localName === 'br') {
      beginLine();
      if (endsBlock(child, element)) pieces.push({ node: child, start: length, length: 0 });
      else put('\n');
      return;
    }
    const block = child !== element && BLOCKS.has(child.localName);
    if (block) boundary();
    for (let at = child.firstChild; at; at = at.nextSibling) visit(at, depth + 1);
    if (block) boundary();
  };
  visit(element, 0);
  return { pieces, text: parts.join('') };
}

/** A text node as it is shown, with as many characters as it has; empty when it is only the markup's own layout. */
function shownText(node: Text): string {
  const text = node.data.replaceAll('\u00a0', ' ');
  if (text === '' || text === '\ufeff' || text === '\u200b') return '';
  if (!text.includes('\n') || keepsLines(node)) return text;
  return text.trim() === '' ? '' : text.replaceAll('\n', ' ');
}

function keepsLines({ parentElement, ownerDocument }: Text): boolean {
  const style = parentElement && ownerDocument.defaultView?.getComputedStyle(parentElement).whiteSpace;
  return style?.startsWith('pre') === true || style === 'break-spaces';
}

/** Nothing more is shown in this block after the node. */
function endsBlock(node: Node, root: Element): boolean {
  for (let at: Node = node; at !== root; ) {
    for (let next = at.nextSibling; next; next = next.nextSibling) {
      if (next.nodeType === 1) return BLOCKS.has((next as Element).localName);
      if (next.nodeType === 3 && shownText(next as Text) !== '') return false;
    }
    const parent = at.parentElement;
    if (!parent || parent === root || BLOCKS.has(parent.localName)) return true;
    at = parent;
  }
  return true;
}

/** Words that stand in the editor only until the agent writes: CKEditor's `body.placeholder`, Slate's own node. */
function isPlaceholder(element: Element): boolean {
  if (element.hasAttribute('data-slate-placeholder')) return true;
  if (!element.classList.contains('placeholder')) return false;
  return element.classList.contains('cke_editable') || element.getAttribute('contenteditable') === 'false';
}

function placeIn(root: Element, pieces: Pieces, at: number, end: boolean): DomPlace {
  const index = lastStartingBy(pieces, end ? at - 1 : at);
  const piece = pieces[index];
  if (piece && at <= piece.start + piece.length) return inPiece(piece, at - piece.start);
  // Between two lines, or past the end: the end of what stands before, else the start of what comes.
  const next = pieces[index + 1];
  if (next && next.start <= at) return inPiece(next, 0);
  if (piece) return inPiece(piece, piece.length);
  return next ? inPiece(next, 0) : { node: root, offset: 0 };
}

function inPiece({ node, length }: Piece, offset: number): DomPlace {
  if (node.nodeType === 3) return { node, offset: Math.max(0, Math.min(offset, length)) };
  const parent = node.parentNode ?? node;
  return { node: parent, offset: Array.prototype.indexOf.call(parent.childNodes, node) };
}

/** Index of the last piece that starts at or before `at`; -1: none. */
function lastStartingBy(pieces: Pieces, at: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.start ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
