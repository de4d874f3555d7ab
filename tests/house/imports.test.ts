import { globSync, readFileSync } from 'node:fs';
import { dirname, posix, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * The import table of the house. A room may import itself and what is listed; `types` means `import type` only.
 * Packages are listed where a room must stay small or pure.
 */
const ROOMS: Record<string, { from: readonly string[]; types?: readonly string[]; packages?: readonly string[] }> = {
  'utils/engine': { from: [], packages: ['sentiment', 'chrono-node', 'chrono-node/en', 'tinyld/light'] },
  'utils/adapters': { from: [], types: ['utils/engine'], packages: ['@noble/hashes'] },
  'utils/composer': { from: ['utils/adapters'], types: ['utils/engine', 'utils/messaging'], packages: [] },
  'utils/teach': {
    from: ['utils/adapters', 'utils/composer'],
    types: ['utils/engine'],
    packages: ['css-selector-generator'],
  },
  'utils/library': { from: ['utils/engine'], packages: ['zod', 'minisearch', 'papaparse'] },
  'utils/rollout': { from: ['utils/library'], types: ['utils/engine'], packages: ['zod'] },
  'utils/storage': {
    from: ['utils/library', 'utils/rollout'],
    types: ['utils/engine', 'utils/messaging'],
    packages: ['wxt'],
  },
  'utils/messaging': {
    from: [],
    types: ['utils/engine', 'utils/rollout'],
    packages: ['@webext-core/messaging', 'wxt'],
  },
  'utils/stores': {
    from: ['utils/messaging', 'utils/storage', 'utils/library', 'utils/rollout'],
    types: ['utils/engine'],
    packages: ['zustand', 'zundo', 'wxt', '@scure/bip39'],
  },
  components: {
    from: ['utils/stores'],
    types: ['utils/engine'],
    packages: [
      'react',
      'react-dom',
      'zustand',
      'react-aria-components',
      'react-aria',
      '@react-aria',
      '@tanstack/react-virtual',
    ],
  },
};

/** Words and their lists are types with a run-time face: anyone may read them. */
const EVERYONES = ['utils/engine/words.ts'];

const IMPORT = /^(?:import|export)\s+(type\s+)?(?:[^'"]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;

const roomOf = (path: string) =>
  path.startsWith('utils/messaging')
    ? 'utils/messaging'
    : Object.keys(ROOMS).find((room) => path.startsWith(`${room}/`));

interface Found {
  readonly file: string;
  readonly target: string;
  readonly typeOnly: boolean;
}

const importsOf = (file: string): Found[] =>
  [...readFileSync(file, 'utf8').matchAll(IMPORT)].map(([, type, target = '']) => ({
    file,
    target: target.startsWith('.') ? posix.join(dirname(file), target) : target,
    typeOnly: type !== undefined,
  }));

const files = globSync('{utils,components}/**/*.{ts,tsx}').map((file) => relative('.', file).replaceAll('\\', '/'));

describe.each(Object.entries(ROOMS))('%s', (room, { from, types = [], packages }) => {
  const found = files.filter((file) => roomOf(file) === room).flatMap(importsOf);

  it('holds something', () => {
    expect(found.length).toBeGreaterThan(0);
  });

  it('imports only what the table allows', () => {
    const wrong = found.filter(({ target, typeOnly }) => {
      if (EVERYONES.includes(target) || target.endsWith('.css')) return false;
      const to = roomOf(target);
      if (to === room) return false;
      if (to !== undefined) return !(from.includes(to) || (typeOnly && types.includes(to)));
      return packages !== undefined && !packages.some((name) => target === name || target.startsWith(`${name}/`));
    });
    expect(wrong.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  });
});

it('keeps the entrypoints from importing each other', () => {
  const crossing = globSync('entrypoints/*/**/*.{ts,tsx}')
    .map((file) => relative('.', file).replaceAll('\\', '/'))
    .flatMap(importsOf)
    .filter(({ file, target }) => target.startsWith('entrypoints/') && target.split('/')[1] !== file.split('/')[1]);
  expect(crossing).toEqual([]);
});

it('keeps the engine and the storage out of the content script', () => {
  const heavy = globSync('entrypoints/chat.content/**/*.ts')
    .map((file) => relative('.', file).replaceAll('\\', '/'))
    .flatMap(importsOf)
    .filter(({ target, typeOnly }) => !typeOnly && /utils\/(?:engine\/(?!words)|storage|library|stores)/.test(target));
  expect(heavy).toEqual([]);
});
