import { EXTENSION_ID, FIREFOX_ID } from './identity.ts';
import type { Policy } from './policy.ts';

export const POLICY_BROWSERS = ['chrome', 'edge', 'chromium', 'firefox'] as const;
export const POLICY_SYSTEMS = ['windows', 'macos', 'linux'] as const;
export type PolicyBrowser = (typeof POLICY_BROWSERS)[number];
export type PolicySystem = (typeof POLICY_SYSTEMS)[number];

export interface PolicyFile {
  readonly name: string;
  readonly text: string;
  /** Where it goes and how, one step a line. */
  readonly steps: readonly string[];
}

type Value = string | number | boolean | readonly string[] | { readonly [name: string]: Value };
type Tree = { readonly [name: string]: Value };

interface Place {
  readonly title: string;
  /** Under HKEY_LOCAL_MACHINE; the extension's policy lies below it. */
  readonly registry: string;
  /** The managed preferences' domain. */
  readonly domain: string;
  readonly linux: string;
  readonly check: string;
}

const chromium = (title: string, registry: string, domain: string, linux: string, scheme: string): Place => ({
  title,
  registry: `SOFTWARE\\Policies\\${registry}\\3rdparty\\extensions\\${EXTENSION_ID}\\policy`,
  domain: `${domain}.extensions.${EXTENSION_ID}`,
  linux: `${linux}/policies/managed/poise.json`,
  check: `Open ${scheme}://policy, press Reload policies, and look for Poise.`,
});

const PLACES: Readonly<Record<PolicyBrowser, Place>> = {
  chrome: chromium('Chrome', 'Google\\Chrome', 'com.google.Chrome', '/etc/opt/chrome', 'chrome'),
  edge: chromium('Edge', 'Microsoft\\Edge', 'com.microsoft.Edge', '/etc/opt/edge', 'edge'),
  chromium: chromium('Chromium', 'Chromium', 'org.chromium.Chromium', '/etc/chromium', 'chrome'),
  firefox: {
    title: 'Firefox',
    registry: `SOFTWARE\\Policies\\Mozilla\\Firefox\\3rdparty\\Extensions\\${FIREFOX_ID}`,
    domain: 'org.mozilla.firefox',
    linux: '/etc/firefox/policies/policies.json',
    check: 'Restart Firefox, open about:policies and look for Poise under 3rdparty.',
  },
};

/** A ready file for one browser on one system: it sets Poise and nothing else. */
export function policyFile(policy: Policy, browser: PolicyBrowser, system: PolicySystem): PolicyFile {
  const place = PLACES[browser];
  const values = treeOf(policy);
  const name = `poise-${browser}`;
  const last = `${place.check} Poise shows it under Team, Policy in force.`;
  if (system === 'windows')
    return {
      name: `${name}.reg`,
      text: registryFile(place.registry, values),
      steps: [
        `Import ${name}.reg as an administrator, or put the same values into a group policy (Preferences, Registry).`,
        last,
      ],
    };
  if (system === 'macos') {
    const inside = browser === 'firefox' ? firefoxTree(values, { EnterprisePoliciesEnabled: true }) : values;
    return {
      name: `${name}.mobileconfig`,
      text: profile(place, inside),
      steps: [`Hand ${name}.mobileconfig out by your device management, or open it on one Mac to try it.`, last],
    };
  }
  const json = browser === 'firefox' ? { policies: firefoxTree(values) } : chromiumTree(values);
  const file = place.linux.split('/').at(-1) ?? '';
  return {
    name: browser === 'firefox' ? file : `${name}.json`,
    text: `${JSON.stringify(json, undefined, 2)}\n`,
    steps: [
      `Put the file at ${place.linux}, owned by root and readable by all.`,
      ...(browser === 'firefox' ? ['Where that file exists already, add the part under "3rdparty" to it.'] : []),
      last,
    ],
  };
}

const treeOf = ({ enforced, defaults }: Policy): Tree => {
  // Through JSON: what is undefined is not there.
  const tree: Tree = JSON.parse(JSON.stringify({ enforced, defaults }));
  return Object.fromEntries(Object.entries(tree).filter(([, one]) => Object.keys(one).length > 0));
};

const chromiumTree = (values: Tree): Tree => ({ '3rdparty': { extensions: { [EXTENSION_ID]: values } } });
const firefoxTree = (values: Tree, more: Tree = {}): Tree => ({
  ...more,
  '3rdparty': { Extensions: { [FIREFOX_ID]: values } },
});

/** What regedit takes: UTF-16 is not needed, everything in it is ASCII or escaped by the writer of the values. */
function registryFile(root: string, values: Tree): string {
  const blocks: string[] = [];
  const add = (path: string, tree: Tree) => {
    const own = Object.entries(tree).flatMap(([name, value]) =>
      typeof value === 'object' ? [] : [`${quoted(name)}=${registryValue(value)}`],
    );
    if (own.length > 0 || path === root) blocks.push([`[HKEY_LOCAL_MACHINE\\${path}]`, ...own].join('\r\n'));
    for (const [name, value] of Object.entries(tree)) {
      if (isList(value)) addList(`${path}\\${name}`, value);
      else if (typeof value === 'object') add(`${path}\\${name}`, value);
    }
  };
  // A list is a key of its own, its values numbered from one.
  const addList = (path: string, list: readonly string[]) => {
    const lines = list.map((text, at) => `${quoted(String(at + 1))}=${quoted(text)}`);
    blocks.push([`[HKEY_LOCAL_MACHINE\\${path}]`, ...lines].join('\r\n'));
  };
  add(root, values);
  // The first block takes away what an older file has left: a value that is gone must not stay in force.
  return ['Windows Registry Editor Version 5.00', `[-HKEY_LOCAL_MACHINE\\${root}]`, ...blocks, ''].join('\r\n\r\n');
}

const registryValue = (value: string | number | boolean): string =>
  typeof value === 'string' ? quoted(value) : `dword:${Number(value).toString(16).padStart(8, '0')}`;

const quoted = (text: string): string => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

function profile({ title, domain }: Place, values: Tree): string {
  // The ids must be the same each time, or a device would hold two profiles side by side.
  const payload = (id: string, type: string, fields: string) => `<dict>
<key>PayloadType</key><string>${type}</string>
<key>PayloadVersion</key><integer>1</integer>
<key>PayloadIdentifier</key><string>${id}</string>
<key>PayloadUUID</key><string>${stableId(id)}</string>
${fields}</dict>`;
  const id = `poise.policy.${domain}`;
  const settings = payload(`${id}.settings`, domain, plistFields(values));
  const whole = payload(
    id,
    'Configuration',
    `<key>PayloadDisplayName</key><string>Poise in ${title}</string>
<key>PayloadScope</key><string>System</string>
<key>PayloadContent</key><array>
${settings}
</array>
`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
${whole}
</plist>
`;
}

const plistFields = (tree: Tree): string =>
  Object.entries(tree)
    .map(([name, value]) => `<key>${escaped(name)}</key>${plistValue(value)}\n`)
    .join('');

const isList = (value: Value): value is readonly string[] => Array.isArray(value);

function plistValue(value: Value): string {
  if (isList(value)) return `<array>${value.map((text) => `<string>${escaped(text)}</string>`).join('')}</array>`;
  if (typeof value === 'object') return `<dict>\n${plistFields(value)}</dict>`;
  if (typeof value === 'boolean') return value ? '<true/>' : '<false/>';
  return typeof value === 'number' ? `<integer>${value}</integer>` : `<string>${escaped(value)}</string>`;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A UUID made of a name (FNV-1a, four times over). */
function stableId(name: string): string {
  const words = [1, 2, 3, 4].map((salt) => {
    let hash = 0x811c9dc5 ^ salt;
    for (const letter of name) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
    return (hash >>> 0).toString(16).padStart(8, '0');
  });
  const hex = words.join('').toUpperCase();
  return [hex.slice(0, 8), hex.slice(8, 12), `5${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20)].join('-');
}
