import { expect, it } from 'vitest';
import { isUnder } from '../../utils/storage/sites.ts';

it.each([
  ['https://desk.example', 'https://desk.example/*', true],
  ['https://desk.example:8443', 'https://desk.example/*', true],
  ['https://desk.example:8443', 'https://desk.example:8443/*', true],
  ['https://desk.example:9000', 'https://desk.example:8443/*', false],
  ['http://desk.example', 'https://desk.example/*', false],
  ['http://desk.example', '*://desk.example/*', true],
  ['https://a.desk.example', 'https://*.desk.example/*', true],
  ['https://desk.example', 'https://*.desk.example/*', true],
  ['https://otherdesk.example', 'https://*.desk.example/*', false],
  ['https://desk.example.evil', 'https://desk.example/*', false],
  ['https://desk.example', '*://*/*', true],
  ['https://desk.example', '<all_urls>', true],
  ['https://desk.example', 'nonsense', false],
])('%s under %s: %s', (origin, pattern, is) => expect(isUnder(origin, pattern)).toBe(is));
