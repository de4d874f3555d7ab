import { type Made, shell } from './page.ts';
import { CHINESE, ENGLISH, type Turn } from './talk.ts';

const IMG = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';

/** Rows of a table, striped; a colleague's has a badge beside the name. */
export const tableRows: Made = {
  name: 'table rows',
  lines: ENGLISH,
  rebuilt: 'read',
  field: 'textarea',
  html: ({ customer, agent, turns }) => {
    const row = ({ by, text, at }: Turn, index: number) =>
      by === 'nobody'
        ? `<tr class="divider"><td colspan="3"><i>${text}</i></td></tr>`
        : `<tr class="${index % 2 ? 'odd' : 'even'}"><td class="who"><b>${by === 'agent' ? agent : customer}</b>${by === 'agent' ? '<span class="badge">Staff</span>' : ''}</td><td class="what"><div>${text}</div></td><td class="when">${at}</td></tr>`;
    return shell(
      'td{padding:6px;vertical-align:top}.odd{background:#f4f4f4}',
      `<nav><a href="/people/${customer}">${customer}</a></nav><table class="log"><tbody>${turns.map(row).join('')}</tbody></table><form><textarea></textarea></form>`,
    );
  },
};

/** Entries of a list, alike but for a mark under what was sent from here. */
export const listItems: Made = {
  name: 'list items',
  lines: ENGLISH,
  rebuilt: 'read',
  field: 'textarea',
  html: ({ customer, agent, turns }) => {
    const row = ({ by, text, first, at }: Turn, index: number) => {
      if (by === 'nobody') return `<li class="entry info"><p>${text}</p></li>`;
      const who = by === 'agent' ? agent : customer;
      const head = first ? `<header><b title="${who}">${who}</b><time>${at}</time></header>` : '';
      const mark = by === 'agent' ? '<svg width="9" height="9"><path d="M1 5l3 3 5-7"/></svg>' : '';
      return `<li class="entry ${first ? 'first' : ''}" id="e-${index}" aria-label="Message from ${who}"><div class="side">${first ? `<img src="${IMG}" alt="${who}">` : ''}</div><div class="main">${head}<p>${text}</p>${mark}</div></li>`;
    };
    return shell(
      'li{list-style:none;display:flex;gap:8px;padding:4px}.side{width:24px}',
      `<ol role="log">${turns.map(row).join('')}</ol><textarea></textarea>`,
    );
  },
};

/** CSS modules: a name, and a hash of the build behind it. */
export const cssModules: Made = {
  name: 'CSS modules',
  lines: ENGLISH,
  rebuilt: 'read',
  field: '[contenteditable]',
  html: ({ customer, agent, turns, hashed }) => {
    const c = (name: string) => `${name}__${hashed(name)}`;
    const row = ({ by, text, first }: Turn) => {
      if (by === 'nobody') return `<div class="${c('Timeline_event')}"><span>${text}</span></div>`;
      const who = by === 'agent' ? agent : customer;
      const own = by === 'agent' ? c('Message_own') : c('Message_peer');
      return `<div class="${c('Message_root')} ${own}" data-from="${who}">${first ? `<div class="${c('Message_name')}">${who}</div>` : ''}<div class="${c('Message_bubble')}"><div class="${c('Message_text')}">${text}</div></div></div>`;
    };
    return shell(
      '',
      `<main class="${c('Pane_root')}"><div class="${c('Timeline_list')}">${turns.map(row).join('')}</div><div class="${c('Composer_root')}"><div class="${c('Composer_field')}" contenteditable="true">&nbsp;</div></div></main>`,
    );
  },
};

/** Chinese; the picture stands behind the words of one's own. */
export const chinese: Made = {
  name: 'Chinese, order of the parts',
  lines: CHINESE,
  rebuilt: 'read',
  field: 'textarea',
  html: ({ customer, agent, turns }) => {
    const row = ({ by, text, at }: Turn) => {
      if (by === 'nobody') return `<div class="xiaoxi"><em>${text}</em></div>`;
      const who = by === 'agent' ? agent : customer;
      const parts = [
        `<img src="${IMG}" alt="${who}">`,
        `<div class="neirong"><span class="nick">${who} ${at}</span><div class="wenzi">${text}</div></div>`,
      ];
      return `<div class="xiaoxi" data-nick="${who}">${(by === 'agent' ? parts.toReversed() : parts).join('')}</div>`;
    };
    return shell(
      '.xiaoxi{display:flex;padding:4px}.neirong{flex:1}img{width:24px;height:24px}',
      `<div class="liebiao">${turns.map(row).join('')}</div><div><textarea></textarea></div>`,
      'lang="zh"',
    );
  },
};

/** The same markup for both; the name on the first of several is all there is. */
export const namesOnly: Made = {
  name: 'names alone',
  lines: ENGLISH,
  rebuilt: 'read',
  byName: true,
  field: 'textarea',
  html: ({ customer, agent, turns }) => {
    const row = ({ by, text, first, at }: Turn) =>
      by === 'nobody'
        ? `<div class="item status"><span>${text}</span></div>`
        : `<div class="item">${first ? `<div class="item-head"><strong>${by === 'agent' ? agent : customer}</strong><time>${at}</time></div>` : ''}<div class="item-body">${text}</div></div>`;
    return shell(
      '.item{padding:4px 12px}',
      `<section class="stream">${turns.map(row).join('')}</section><textarea></textarea>`,
    );
  },
};
