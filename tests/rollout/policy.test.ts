import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mergeLayers } from '../../utils/library/layers.ts';
import { starterLibrary } from '../../utils/library/starter.ts';
import { EXTENSION_ID, EXTENSION_KEY } from '../../utils/rollout/identity.ts';
import { fixedBy, mutable, sourceInForce, startingWith } from '../../utils/rollout/in-force.ts';
import { noPolicy, POLICY_VALUES, type Policy, readPolicy } from '../../utils/rollout/policy.ts';
import { POLICY_BROWSERS, POLICY_SYSTEMS, policyFile } from '../../utils/rollout/policy-files.ts';
import { isAllowedSite, servedSites } from '../../utils/rollout/sites.ts';
import { newKey } from './make.ts';

const URL = 'https://tools.example.com/poise/returns.json';

it('knows its own id', () => {
  const hash = createHash('sha256').update(Buffer.from(EXTENSION_KEY, 'base64')).digest().subarray(0, 16);
  const letters = [...hash].flatMap((byte) => [byte >> 4, byte & 15]).map((half) => 'abcdefghijklmnop'[half]);
  expect(letters.join('')).toBe(EXTENSION_ID);
});

it('shows the browser every value it reads, of a type the browser keeps', () => {
  const schema = JSON.parse(readFileSync('public/managed-schema.json', 'utf8'));
  expect(Object.keys(schema.properties)).toEqual(['enforced', 'defaults']);
  for (const way of ['enforced', 'defaults']) {
    const { rules, ...values } = schema.properties[way].properties;
    expect(Object.keys(values)).toEqual(Object.keys(POLICY_VALUES));
    expect(rules.additionalProperties).toEqual({ type: 'string' });
  }
});

describe('what the company says', () => {
  it('is read value by value: a mistake is named and leaves the others in force', () => {
    const { policy, mistakes } = readPolicy({
      enforced: {
        checkMinutes: 2,
        libraryLayer: 'department',
        personalPhrases: false,
        rules: { jargon: 'off', sarcasm: 'loud' },
      },
      defaults: { colour: 'red', libraryAddress: 'http://tools.example.com/a.json' },
    });
    expect(policy).toEqual({ enforced: { personalPhrases: false, rules: { jargon: 'off' } }, defaults: {} });
    expect(mistakes.map(({ at, reason }) => `${at}: ${reason}`)).toEqual([
      'enforced › rules › sarcasm: It must be one of off, block, high, medium, low.',
      'enforced › libraryLayer: It must be “organisation” or “team”.',
      'enforced › checkMinutes: It must be from 5 to 1440.',
      'defaults › colour: Poise has no such setting.',
      'defaults › libraryAddress: The address must start with https://',
    ]);
    expect(readPolicy({ enforced: 'yes', defaults: undefined }).mistakes).toHaveLength(1);
  });

  it('names sites one by one: a wrong one is named, and the list holds without it', () => {
    const { policy, mistakes } = readPolicy({
      enforced: { sites: ['Desk.Example.com', '*.ours.example', '*', '*.com', 'https://a.example:8443', 7] },
      defaults: { sites: 'desk.example' },
    });
    expect(policy).toEqual({ enforced: { sites: ['Desk.Example.com', '*.ours.example', '7'] }, defaults: {} });
    expect(mistakes.map(({ at }) => at)).toEqual([
      'enforced › sites › *',
      'enforced › sites › *.com',
      'enforced › sites › https://a.example:8443',
      'defaults › sites',
    ]);
    // A list none of which can be read allows nothing: the company meant to narrow.
    expect(readPolicy({ enforced: { sites: ['*'] } }).policy.enforced.sites).toEqual([]);
  });

  it('stands above this computer’s own address where it is fixed, and below where it is a start', async () => {
    const [{ key }, other] = [await newKey(), await newKey()];
    const own = { url: 'https://own.example/a.json', key: other.key };
    const company = { libraryAddress: URL, libraryKey: key, checkMinutes: 60, libraryLayer: 'organisation' } as const;
    expect(sourceInForce(noPolicy, undefined)).toBeUndefined();
    expect(sourceInForce(noPolicy, own)).toMatchObject({ ...own, minutes: 15, layer: 'team', setBy: 'here' });
    expect(sourceInForce({ enforced: company, defaults: {} }, own)).toEqual({
      url: URL,
      key,
      minutes: 60,
      layer: 'organisation',
      setBy: 'enforced',
    });
    expect(sourceInForce({ enforced: {}, defaults: company }, own)).toMatchObject(own);
    expect(sourceInForce({ enforced: {}, defaults: company }, undefined)).toMatchObject({
      url: URL,
      setBy: 'defaults',
    });
    // An address without a key is none: nothing unsigned is ever taken.
    expect(sourceInForce({ enforced: { libraryAddress: URL }, defaults: {} }, undefined)).toBeUndefined();
  });

  it('fixes a rule above every layer and every mute, and starts another one below them', () => {
    const policy: Policy = {
      enforced: { rules: { jargon: 'off', sarcasm: 'block' } },
      defaults: { rules: { shouting: 'off', robotic: 'low' } },
    };
    const team = {
      phrases: [],
      hidden: [],
      allowlist: [],
      rules: { sarcasm: { off: true, flag: ['how lovely'] }, robotic: { severity: 'high' } },
    } as const;
    const layer = JSON.parse(JSON.stringify(team));
    const { rules } = fixedBy(mergeLayers(startingWith(starterLibrary, policy), { team: layer }), policy);
    expect(rules.sarcasm).toEqual({ severity: 'block', flag: ['how lovely'] });
    expect(rules.jargon).toMatchObject({ off: true });
    expect(rules.shouting).toMatchObject({ off: true });
    expect(rules.robotic).toMatchObject({ severity: 'high' });
    expect(mutable(['sarcasm', 'robotic'], policy)).toEqual(['robotic']);
  });
});

describe('a site', () => {
  const allowed = ['desk.example.com', '*.ours.example', 'http://intranet'];
  it.each([
    'https://desk.example.com/*',
    'https://desk.example.com:8443/*',
    'https://ours.example/*',
    'https://chat.eu.ours.example/*',
    'https://*.eu.ours.example/*',
    'http://intranet/*',
  ])('%s is one of the company’s', (pattern) => expect(isAllowedSite(pattern, allowed)).toBe(true));
  it.each([
    'http://desk.example.com/*',
    'https://other.example.com/*',
    'https://evil-ours.example/*',
    'https://desk.example.com.evil.example/*',
    'https://*.example.com/*',
    'https://*/*',
    '*://ours.example/*',
    'https://intranet/*',
    'nonsense',
  ])('%s is not', (pattern) => expect(isAllowedSite(pattern, allowed)).toBe(false));

  it('is served where it is granted, allowed, and not the library’s alone', () => {
    const granted = ['https://desk.example.com/*', 'https://tools.ours.example/*', 'https://shop.example/*'];
    expect(servedSites(granted, ['https://tools.ours.example/*'], allowed)).toEqual(['https://desk.example.com/*']);
    expect(servedSites(granted, [], undefined)).toEqual(granted);
    expect(servedSites(granted, [], [])).toEqual([]);
  });
});

describe('a policy file', () => {
  const policy: Policy = {
    enforced: { libraryAddress: URL, checkMinutes: 30, sites: ['a.example', '*.b.example'], rules: { jargon: 'off' } },
    defaults: { personalPhrases: false },
  };

  it.each(POLICY_BROWSERS.flatMap((browser) => POLICY_SYSTEMS.map((system) => [browser, system] as const)))(
    'for %s on %s is whole, and always the same',
    (browser, system) => {
      const file = policyFile(policy, browser, system);
      expect(policyFile(policy, browser, system)).toEqual(file);
      for (const part of [URL, 'jargon', 'personalPhrases', browser === 'firefox' ? 'poise@' : EXTENSION_ID])
        expect(file.text).toContain(part);
      expect(file.steps.length).toBeGreaterThan(1);
      if (system === 'linux') JSON.parse(file.text);
    },
  );

  it('for the registry keeps numbers as numbers and clears what was there', () => {
    const { text } = policyFile(policy, 'edge', 'windows');
    const root = `HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Edge\\3rdparty\\extensions\\${EXTENSION_ID}\\policy`;
    expect(text.split('\r\n')).toEqual([
      'Windows Registry Editor Version 5.00',
      '',
      `[-${root}]`,
      '',
      `[${root}]`,
      '',
      `[${root}\\enforced]`,
      `"libraryAddress"="${URL}"`,
      '"checkMinutes"=dword:0000001e',
      '',
      `[${root}\\enforced\\sites]`,
      '"1"="a.example"',
      '"2"="*.b.example"',
      '',
      `[${root}\\enforced\\rules]`,
      '"jargon"="off"',
      '',
      `[${root}\\defaults]`,
      '"personalPhrases"=dword:00000000',
      '',
      '',
    ]);
  });

  it('for macOS is a property list whose tags all close', () => {
    const { text } = policyFile(policy, 'chrome', 'macos');
    expect(text).toContain('<key>sites</key><array><string>a.example</string><string>*.b.example</string></array>');
    expect(text).toContain(`<key>PayloadType</key><string>com.google.Chrome.extensions.${EXTENSION_ID}</string>`);
    const open: string[] = [];
    for (const [, end, name = '', self] of text.matchAll(/<(\/?)([a-z]+)(?:\s[^>]*?)?(\/?)>/g)) {
      if (self) continue;
      if (end) expect(open.pop()).toBe(name);
      else open.push(name);
    }
    expect(open).toEqual([]);
  });

  it('comes from the command line, which names a mistake and writes nothing', () => {
    const run = (...args: string[]) =>
      execFileSync(process.execPath, ['scripts/policy/index.ts', ...args], { encoding: 'utf8', stdio: 'pipe' });
    const set = ['--set', 'rules.jargon=block', '--set', 'sites=a.example,*.b.example'];
    const text = run('--browser', 'chromium', ...set, '--start', 'checkMinutes=30');
    const enforced = { sites: ['a.example', '*.b.example'], rules: { jargon: 'block' } };
    expect(JSON.parse(text)).toEqual({
      '3rdparty': { extensions: { [EXTENSION_ID]: { enforced, defaults: { checkMinutes: 30 } } } },
    });
    expect(() => run('--set', 'sites=*.com')).toThrow(/sites › \*\.com: That is too wide/);
    expect(() => run('--set', 'checkMinutes=often')).toThrow(/checkMinutes: It must be a number/);
  });
});
