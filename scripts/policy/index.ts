/**
 * `npm run policy -- --browser chrome --system windows --address URL --key KEY`: a ready policy file on standard output
 * and the steps for IT beside it. `--set name=value` fixes a value, `--start name=value` gives one to start with;
 * `sites=desk.example.com,*.example.org` is a list. `--all FOLDER` writes every browser's file on every system.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readPolicy } from '../../utils/rollout/policy.ts';
import { POLICY_BROWSERS, POLICY_SYSTEMS, policyFile } from '../../utils/rollout/policy-files.ts';

const { values: given } = parseArgs({
  options: {
    browser: { type: 'string', default: 'chrome' },
    system: { type: 'string', default: 'linux' },
    address: { type: 'string' },
    key: { type: 'string' },
    set: { type: 'string', multiple: true, default: [] },
    start: { type: 'string', multiple: true, default: [] },
    all: { type: 'string' },
  },
});

/** `rules.jargon=off` lies under rules; numbers and true or false are what they look like. */
function settings(pairs: readonly string[]): Record<string, unknown> {
  const tree: Record<string, unknown> = {};
  const rules: Record<string, string> = {};
  for (const pair of pairs) {
    const at = pair.indexOf('=');
    const [name, value] = at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)];
    if (name === 'sites') tree[name] = value.split(',').filter((one) => one !== '');
    else if (name.startsWith('rules.')) rules[name.slice('rules.'.length)] = value;
    else
      tree[name] = /^\d+$/.test(value)
        ? Number(value)
        : value === 'true' || value === 'false'
          ? value === 'true'
          : value;
  }
  return Object.keys(rules).length > 0 ? { ...tree, rules } : tree;
}

const { policy, mistakes } = readPolicy({
  enforced: {
    ...settings(given.set),
    ...(given.address !== undefined && { libraryAddress: given.address }),
    ...(given.key !== undefined && { libraryKey: given.key }),
  },
  defaults: settings(given.start),
});
const browser = POLICY_BROWSERS.find((one) => one === given.browser);
const system = POLICY_SYSTEMS.find((one) => one === given.system);
const wrong = [
  ...mistakes.map(({ at, reason }) => `${at}: ${reason}`),
  ...(browser ? [] : [`--browser must be one of ${POLICY_BROWSERS.join(', ')}`]),
  ...(system ? [] : [`--system must be one of ${POLICY_SYSTEMS.join(', ')}`]),
];

if (wrong.length > 0) {
  for (const line of wrong) console.error(line);
  process.exitCode = 1;
} else if (given.all !== undefined) {
  for (const one of POLICY_BROWSERS)
    for (const on of POLICY_SYSTEMS) {
      const file = policyFile(policy, one, on);
      const folder = join(given.all, `${one}-${on}`);
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, file.name), file.text);
      writeFileSync(join(folder, 'STEPS.txt'), `${file.steps.join('\n')}\n`);
    }
} else if (browser && system) {
  const { text, steps } = policyFile(policy, browser, system);
  process.stdout.write(text);
  for (const step of steps) console.error(step);
}
