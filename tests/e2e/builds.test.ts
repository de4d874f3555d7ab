import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { GROUPS } from '../../utils/adapters/known.ts';
import { builtOrThrow, manifestOf } from './support/builds.ts';

const shipped = builtOrThrow('production');
const tested = builtOrThrow('test');

describe('the build we ship', () => {
  it('asks for nothing at install', () => {
    const manifest = manifestOf('production');
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('content_scripts');
    expect(manifest.permissions).toEqual(['activeTab', 'alarms', 'scripting', 'sidePanel', 'storage']);
    expect(manifest.optional_host_permissions).toEqual(['http://*/*', 'https://*/*']);
  });

  it('lets its own pages talk to nobody', () => {
    const policy = manifestOf('production').content_security_policy;
    expect(policy).toMatchObject({ extension_pages: expect.stringContaining("default-src 'none'") });
    // The worker may be let through to one address; no page ever is. tests/e2e/rollout shows both at work.
    for (const page of readdirSync(shipped).filter((name) => name.endsWith('.html')))
      expect(readFileSync(join(shipped, page), 'utf8')).toContain(`content="connect-src 'none'"`);
  });

  it('puts at most 15 kB (gzip) into other people’s pages', () => {
    expect(gzipSync(readFileSync(join(shipped, 'content-scripts/chat.js'))).length).toBeLessThanOrEqual(15 * 1024);
  });

  it('reads a page it does not know by at most 13 kB (gzip), and a tool it knows by at most 7 kB more', () => {
    const size = (name: string) => gzipSync(readFileSync(join(shipped, name))).length;
    expect(size('adapters.js')).toBeLessThanOrEqual(13 * 1024);
    for (const group of GROUPS) expect(size(`adapters-${group}.js`)).toBeLessThanOrEqual(7 * 1024);
  });
});

describe('the build we test', () => {
  it('differs from it by localhost and the open shadow root only', () => {
    const [ours, theirs] = [filesOf(shipped), filesOf(tested)];
    expect([...theirs.keys()]).toEqual([...ours.keys()]);
    const differing = [...ours].flatMap(([name, bytes]) => (theirs.get(name) === bytes ? [] : [name]));
    expect(differing).toEqual(['content-scripts/chat.js', 'manifest.json']);

    const { host_permissions, ...rest } = manifestOf('test');
    expect(host_permissions).toEqual(['http://localhost/*', 'http://127.0.0.1/*']);
    expect(rest).toEqual(manifestOf('production'));

    const [script = '', testScript = ''] = [ours, theirs].map((files) => files.get('content-scripts/chat.js') ?? '');
    const [closed, open] = oneDifference(script, testScript);
    expect(closed).toBe('closed');
    expect(open).toBe('open');
  });
});

/** Every file by its path, sorted; the text or bytes as one string. */
function filesOf(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(folder, name)).isFile(),
  );
  return new Map(
    names.toSorted().map((name) => [name.replaceAll('\\', '/'), readFileSync(join(folder, name), 'latin1')]),
  );
}

/** The words in which two texts differ, given that there is one such place. */
function oneDifference(a: string, b: string): readonly [string, string] {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)];
}
