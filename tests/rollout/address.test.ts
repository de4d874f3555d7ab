import { expect, it } from 'vitest';
import { hostPattern, invitation, readAddress } from '../../utils/rollout/address.ts';
import { firstLook, nextLook } from '../../utils/rollout/schedule.ts';
import { withLine } from '../../utils/rollout/told.ts';
import { newKey } from './make.ts';

it('reads one address with the key behind it', async () => {
  const { key } = await newKey();
  const url = 'https://tools.example.com/poise/returns.json';
  expect(readAddress(` ${invitation(url, key)} `)).toEqual({ address: { url, key } });
  expect(readAddress(url)).toEqual({ address: { url, key: undefined } });
  expect(hostPattern('https://tools.example.com:8443/a.json')).toBe('https://tools.example.com:8443/*');
});

it.each([
  ['', /no address yet/],
  ['returns.json', /no web address/],
  ['javascript:alert(1)', /https/],
  ['http://tools.example.com/a.json', /must start with https/],
  ['https://ines:secret@tools.example.com/a.json', /name and password/],
  ['https://tools.example.com/poise/', /a folder/],
  ['https://tools.example.com/a.json#poise-key=abc', /cut off/],
])('%s is refused by name', (text, reason) => {
  expect(readAddress(text)).toMatchObject({ reason: expect.stringMatching(reason) });
});

it('looks again within the interval, whatever the chance', () => {
  expect([0, 0.5, 1].map((random) => nextLook(15, random))).toEqual([15, 13.5, 12]);
  expect([0, 1].map((random) => firstLook(15, random))).toEqual([0, 3]);
});

it('keeps a short log, and one line for what only repeats', () => {
  const line = (at: number, text = 'No change. Version 41') => ({ at, mark: 'good', text }) as const;
  const log = withLine(withLine(withLine([], line(1)), line(2)), line(3, 'Version 42 taken in'));
  expect(log.map(({ at }) => at)).toEqual([3, 2]);
  const long = Array.from({ length: 90 }, (_, at) => line(at, `${at}`)).reduce(withLine, log);
  expect(long.length).toBe(30);
});
