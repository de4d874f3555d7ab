import { type Made, shell } from './page.ts';
import { ARABIC, ENGLISH, type Talk, type Turn } from './talk.ts';

const IMG = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';

/** Utility classes alone: what a thing looks like, and never what it is. */
export const utilities: Made = {
  name: 'utility classes',
  lines: ENGLISH,
  rebuilt: 'read',
  field: 'textarea',
  html: ({ customer, turns }) => {
    const row = ({ by, text, first }: Turn) => {
      if (by === 'nobody')
        return `<div class="flex justify-center my-2"><span class="text-xs text-gray-500">${text}</span></div>`;
      if (by === 'agent')
        return `<div class="flex justify-end mb-1"><div class="max-w-[75%] rounded-2xl bg-blue-600 px-4 py-2 text-white">${text}</div></div>`;
      return `<div class="flex justify-start mb-1 gap-2">${first ? `<img class="size-8 rounded-full" src="${IMG}" alt="${customer}">` : '<span class="w-8"></span>'}<div class="max-w-[75%] rounded-2xl bg-gray-100 px-4 py-2">${text}</div></div>`;
    };
    return shell(
      '.flex{display:flex}.justify-end{justify-content:flex-end}.justify-center{justify-content:center}.bg-gray-100{background:#eee}.bg-blue-600{background:#24c;color:#fff}.px-4{padding:0 16px}.w-8,.size-8{width:32px}[class*="75%"]{max-width:75%}',
      `<div class="flex flex-col h-screen"><div class="flex-1 overflow-y-auto p-4 space-y-2">${turns.map(row).join('')}</div><div class="border-t p-2"><textarea class="w-full"></textarea></div></div>`,
    );
  },
};

/** Nothing but hashes in the classes, and another for each build: the side alone tells. */
const bubbles = ({ turns, hashed, customer, agent }: Talk, attributes: string) => {
  const c = (name: string) => `css-${hashed(name)}`;
  const row = ({ by, text, first }: Turn) => {
    if (by === 'nobody') return `<div class="${c('line')}"><small>${text}</small></div>`;
    const who = first ? `<div class="${c('name')}">${by === 'agent' ? agent : customer}</div>` : '';
    return `<div class="${c(by)}"><div class="${c('bubble')}">${who}<div class="${c('text')}"><span dir="auto">${text}</span></div></div></div>`;
  };
  return shell(
    `.${c('agent')}{display:flex;justify-content:flex-end}.${c('customer')}{display:flex}.${c('bubble')}{max-width:70%;background:#eef;padding:6px 10px;margin:3px}.${c('line')}{text-align:center}`,
    `<div class="${c('page')}"><div class="${c('list')}">${turns.map(row).join('')}</div><div class="${c('foot')}"><div role="textbox" contenteditable="true" class="${c('field')}">&nbsp;</div></div></div>`,
    attributes,
  );
};

export const sides: Made = {
  name: 'hashes alone, sides',
  lines: ENGLISH,
  rebuilt: 'read',
  field: '[contenteditable]',
  html: (talk) => bubbles(talk, ''),
};

/** Right to left: one's own stand on the left there. */
export const rightToLeft: Made = {
  name: 'right to left',
  lines: ARABIC,
  rebuilt: 'read',
  field: '[contenteditable]',
  html: (talk) => bubbles(talk, 'dir="rtl" lang="ar"'),
};

/** Lines of full width, one's own on another ground. */
export const tinted: Made = {
  name: 'hashes alone, tinted lines',
  lines: ENGLISH,
  rebuilt: 'read',
  field: 'textarea',
  html: ({ turns, hashed, customer, agent }) => {
    const c = (name: string) => `sc-${hashed(name)}`;
    const row = ({ by, text, at }: Turn) =>
      by === 'nobody'
        ? `<div class="${c('day')}"><hr><em>${text}</em></div>`
        : `<div class="${c('row')} ${c(by)}"><div class="${c('head')}"><b>${by === 'agent' ? agent : customer}</b> <span>${at}</span></div><div class="${c('body')}"><p>${text}</p></div></div>`;
    return shell(
      `.${c('row')}{padding:8px}.${c('agent')}{background:#fff7e0}.${c('customer')}{background:#f5f5f5}`,
      `<div class="${c('list')}">${turns.map(row).join('')}</div><textarea></textarea>`,
    );
  },
};
