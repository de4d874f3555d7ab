import { cleanText, isVisible, MAX_TEXT, timeOf } from '../dom.ts';
import { type Parts, wordsOf } from './parts.ts';
import { ASIDE_WORDS, calledOf, MESSAGE_WORDS, NAME_WORDS, sharesWord, wordsIn } from './words.ts';

/** What one row of a log shows, before anyone knows who wrote it. */
export interface RawRow {
  readonly element: Element;
  readonly text: string;
  readonly name: string | undefined;
  readonly at: number | undefined;
  readonly id: string;
}

const NEVER =
  'button,[role=button],blockquote,time,svg,img,picture,input,textarea,select,script,style,template,[role=menu],[role=toolbar],[aria-hidden=true],[contenteditable=true]';
const BLOCK = /^(?:address|article|blockquote|dd|div|dl|dt|figure|h[1-6]|li|ol|p|pre|section|table|td|tr|ul)$/;
const ID = [
  'data-message-id',
  'data-messageid',
  'data-msg-id',
  'data-msgid',
  'data-id',
  'data-message-uuid',
  'data-uuid',
  'data-key',
  'id',
];
/** A label of a time or a day, and nothing else. */
const ONLY_TIME =
  /^(?:(?:today|yesterday|just now|now|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|sat|sun|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}|am|pm|at|ago|seen|read|sent|delivered|\d{1,4}(?:st|nd|rd|th|s|m|h|d|min)?|minutes?|hours?|days?)[\s,.:/·-]{0,3}){1,8}$/i;
const MAX_PARTS = 400;

export const isOnlyTime = (text: string): boolean => text.length < 60 && ONLY_TIME.test(text);

/** What a row says, without its name, its time and its buttons. */
export function readRow(element: Element, parts: Parts): RawRow {
  const nameElement = findName(element, parts) ?? nameBeforeColon(element) ?? nameOfGroup(element);
  const bold = nameElement?.querySelector('b,strong');
  const name = nameElement
    ? cleanText(wordsOf(bold ?? nameElement))
        .replace(/\s*:$/, '')
        .slice(0, 80)
    : '';
  return {
    element,
    text: nameElement ? withoutAddress(spoken(element, nameElement, parts)) : spoken(element, nameElement, parts),
    name: name === '' || isOnlyTime(name) ? nameOfLabel(element) : name,
    at: timeOf(element.matches('time') ? element : element.querySelector('time[datetime]')),
    id:
      ID.map((key) => element.getAttribute(key) ?? '').find((id) => id !== '' && /\d|-/.test(id) && id.length < 100) ??
      '',
  };
}

function findName(row: Element, parts: Parts): Element | undefined {
  const all = [...row.querySelectorAll('*')].slice(0, 60);
  const told = all.find((element) => parts.isName(element, row) && element.textContent?.trim());
  if (told) return told;
  for (const element of all) {
    const text = element.textContent ?? '';
    if (text.length > 80 || text.trim() === '' || element.matches('button,time')) continue;
    if (sharesWord(wordsIn(calledOf(element)), NAME_WORDS)) return element;
  }
  return undefined;
}

/** "Ines: it came", the name in an element of its own. */
function nameBeforeColon(row: Element): Element | undefined {
  const first = [...row.children].find((child) => !child.matches(NEVER));
  const text = first?.textContent?.trim() ?? '';
  const isName = first?.matches('b,strong,span,em,a') && text.length < 40 && /^[^:!?]{2,}:$/.test(text);
  return isName ? first : undefined;
}

/** The mail address that goes with the name over a mail. */
const withoutAddress = (text: string): string => text.replace(/^<?[^\s<>@]{1,64}@[^\s<>@]{1,120}>?\n/, '');

const SAID = /^(.{1,60}?)\s(?:said|says|wrote|writes|sent)\b/i;
const FROM = /\b(?:message|reply|sent|mail)\s(?:from|by)\s(.{1,60}?)(?:\sat\b|\son\b|[,:.]|$)/i;

/** Where the name stands only in what is read aloud: "Priya said at 8:10", "Message from you". */
function nameOfLabel(row: Element): string | undefined {
  for (const element of [row, ...[...row.querySelectorAll('[aria-label]')].slice(0, 4)]) {
    const label = (element.getAttribute('aria-label') ?? '').slice(0, 120);
    const name = (SAID.exec(label) ?? FROM.exec(label))?.[1]?.trim();
    if (name) return name;
  }
  return undefined;
}

/** The name over a group of rows, in a box with them. */
function nameOfGroup({ parentElement }: Element): Element | undefined {
  const first = parentElement?.firstElementChild;
  if (!first || (first.textContent ?? '').length > 80) return undefined;
  const names = wordsIn(calledOf(first));
  return sharesWord(names, NAME_WORDS) && !sharesWord(names, MESSAGE_WORDS) ? first : undefined;
}

/** The text in its lines, from blocks and `<br>`. */
function spoken(row: Element, name: Element | undefined, parts: Parts): string {
  const lines: string[] = [''];
  let left = MAX_TEXT;
  let elements = 0;
  const visit = (node: Node, depth: number): void => {
    if (left <= 0 || depth > 40) return;
    if (node.nodeType === 3) {
      const text = (node.nodeValue ?? '').slice(0, left);
      left -= text.length;
      lines[lines.length - 1] += text.replace(/\s+/g, ' ');
      return;
    }
    if (node.nodeType !== 1) return;
    const element = node as Element;
    elements += 1;
    if (element.localName === 'br') lines.push('');
    if (element === name || element.matches(NEVER)) return;
    if (element !== row && (parts.isAside(element, row) || parts.isName(element, row))) return;
    const aside = element !== row && element.children.length < 4 && (element.textContent ?? '').length < 60;
    if (aside && sharesWord(wordsIn(calledOf(element)), ASIDE_WORDS)) return;
    if (elements < MAX_PARTS && !isVisible(element)) return;
    const block = BLOCK.test(element.localName);
    if (block && lines.at(-1) !== '') lines.push('');
    for (let child = element.firstChild; child; child = child.nextSibling) visit(child, depth + 1);
    if (block && lines.at(-1) !== '') lines.push('');
  };
  visit(row, 0);
  const text = cleanText(lines.map((line) => line.trim()).join('\n'));
  return isOnlyTime(text) ? '' : text;
}
