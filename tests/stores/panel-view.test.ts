import { expect, it } from 'vitest';
import { emptyPanel } from '../../utils/stores/panel.ts';
import { hostOf, originOf, viewOf } from '../../utils/stores/panel-view.ts';
import { ORIGIN, panel, record, STATES } from '../components/fixtures.ts';

it('claims nothing before the tab and its chat were read', () => {
  expect(viewOf(emptyPanel)).toEqual({ type: 'loading' });
  expect(viewOf({ ...panel(), read: false })).toEqual({ type: 'loading' });
});

it('shows the chat in front, and no other', () => {
  expect(viewOf(panel()).type).toBe('chat');
  expect(viewOf({ ...panel(), record: record({ chat: 'another' }) })).toMatchObject({ reason: 'silent' });
});

it.each([
  ['not_a_chat_tool', 'not_a_chat_tool'],
  ['off_here', 'off_here'],
  ['ask', 'ask'],
  ['declined', 'declined'],
  ['silent', 'silent'],
  ['no_chat', 'no_chat'],
  ['unknown_tool', 'unknown_tool'],
  ['failed', 'failed'],
  ['reload', 'reload'],
])('%s', (name, reason) => {
  expect(viewOf(STATES[name] ?? emptyPanel)).toMatchObject({ type: 'idle', reason });
});

it('asks where the toolbar button was pressed, though the address is hidden', () => {
  const asked = { tabId: 1, documentId: '', origin: ORIGIN, state: 'asked' } as const;
  const tab = { id: 1, url: undefined, granted: false, sites: 0 };
  expect(viewOf({ ...panel(), tab, page: asked })).toEqual({ type: 'idle', reason: 'ask', origin: ORIGIN });
});

it('offers nothing on a site that is none of the company’s', () => {
  const tab = { id: 1, url: `${ORIGIN}/`, granted: true, allowed: false, sites: 1 };
  expect(viewOf({ ...panel(), tab, page: undefined })).toEqual({ type: 'idle', reason: 'not_allowed', origin: ORIGIN });
});

it('forgets the page it has left', () => {
  const tab = { id: 1, url: 'https://elsewhere.example/', granted: false, sites: 1 };
  expect(viewOf({ ...panel(), tab })).toEqual({ type: 'idle', reason: 'ask', origin: 'https://elsewhere.example' });
});

it.each([
  ['https://desk.example:8443/inbox?x=1', 'https://desk.example:8443'],
  ['chrome://newtab/', undefined],
  ['file:///home/a.html', undefined],
  ['https://', undefined],
  ['not a url', undefined],
  [undefined, undefined],
])('the origin of %s is %s', (url, origin) => {
  expect(originOf(url)).toBe(origin);
});

it('says a host as people do', () => {
  expect(hostOf('https://desk.example:8443')).toBe('desk.example:8443');
});
