import { cleanText, isVisible, textOf } from './dom.ts';

const BLOCK =
  /^(?:address|article|aside|blockquote|dd|div|dl|dt|figure|footer|form|h[1-6]|header|hr|li|main|ol|pre|section|table|tr|ul)$/;
const NEVER = 'script,style,template,noscript,svg,select,textarea,iframe';
const MAX_NODES = 20_000;

/**
 * The text of an element as it is seen, in its lines, without the parts that `without` selects: a quote, a menu, a name
 * inside the bubble. Where none of them is there it is `innerText`, and the same lines come of it otherwise.
 */
export function spokenIn(element: Element | null | undefined, without: string): string {
  if (!element) return '';
  if (!element.querySelector(without)) return textOf(element);
  let text = '';
  let owed = 0;
  let nodes = 0;
  const owe = (lines: number) => {
    if (text !== '') owed = Math.max(owed, lines);
  };
  const visit = (node: Node): void => {
    nodes += 1;
    if (nodes > MAX_NODES) return;
    if (node.nodeType === 3) {
      const said = shown(node as Text);
      if (said.trim() === '' && (owed > 0 || text === '' || /\s$/.test(text))) return;
      text += '\n'.repeat(owed) + (owed > 0 || text === '' ? said.replace(/^ +/, '') : said);
      owed = 0;
      return;
    }
    if (node.nodeType !== 1) return;
    const child = node as Element;
    if (child.localName === 'br') {
      text += `${'\n'.repeat(owed)}\n`;
      owed = 0;
      return;
    }
    if (child !== element && (child.matches(NEVER) || child.matches(without) || !isVisible(child))) return;
    const lines = child === element ? 0 : linesAround(child);
    owe(lines);
    for (let at = child.firstChild; at; at = at.nextSibling) visit(at);
    owe(lines);
  };
  visit(element);
  return cleanText(text.replace(/ *\n */g, '\n'));
}

const linesAround = (element: Element): number => {
  if (element.localName === 'p') return 2;
  if (BLOCK.test(element.localName)) return 1;
  const display = element.ownerDocument.defaultView?.getComputedStyle(element).display ?? 'inline';
  return /^(?:block|flex|grid|list-item|table)/.test(display) ? 1 : 0;
};

/** Line breaks of the markup itself count only where the style keeps them. */
function shown({ data, parentElement, ownerDocument }: Text): string {
  if (!/\s\s|[\n\t]/.test(data)) return data;
  const style = parentElement && ownerDocument.defaultView?.getComputedStyle(parentElement).whiteSpace;
  return style && /^(?:pre|break-spaces)/.test(style) ? data : data.replace(/\s+/g, ' ');
}
