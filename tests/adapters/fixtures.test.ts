// @vitest-environment happy-dom
import { readdirSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { consoles } from '../../utils/adapters/groups/consoles.ts';
import { desks } from '../../utils/adapters/groups/desks.ts';
import { mails } from '../../utils/adapters/groups/mails.ts';
import { messengers } from '../../utils/adapters/groups/messengers.ts';
import { adapterFor, adapters } from '../../utils/adapters/index.ts';
import { known as signsOf } from '../../utils/adapters/known.ts';
import { written } from '../../utils/adapters/written.ts';
import { PROOFS } from '../../utils/engine/words.ts';
import { ANYWHERE, type Fixture, fixtures } from './fixture.ts';

/** The saved pages without a layout: what the markup alone says. White space is the browser's business (`tests/e2e`). */
const known = fixtures.filter(({ adapter, expected }) => adapter !== 'generic' && !expected.layout);

function show({ html }: Fixture): Document {
  document.open();
  document.write(html);
  document.close();
  return document;
}
afterEach(() => {
  document.documentElement.innerHTML = '';
});

const plain = (text: string) => text.replace(/\s+/g, '');

describe.each(known)('$adapter/$scene', (fixture) => {
  const { adapter: id, expected } = fixture;
  const url = new URL(expected.url ?? ANYWHERE);

  it('is read', () => {
    const page = show(fixture);
    const adapter = adapterFor(url, page);
    expect(adapter.id).toBe(id);
    const chat = adapter.readChat(page, url);
    if (expected.chat === false) return expect(chat).toBeUndefined();
    expect(chat?.rows.filter(({ text }) => text !== '').map(({ author, text }) => [author, plain(text)])).toEqual(
      expected.rows?.filter(([, text]) => text !== '').map(([author, text]) => [author, plain(text)]) ?? [],
    );
    expect(chat?.composer?.mode).toBe(expected.mode);
    expect(chat?.canRead).toBe(expected.canRead);
    if (expected.conversation !== undefined) expect(chat?.conversation).toBe(expected.conversation);
    return undefined;
  });

  it('is no other tool’s page, wherever it is served from', () => {
    const page = show(fixture);
    for (const at of [url, new URL(ANYWHERE)]) {
      const takers = written.filter((adapter) => adapter.matches(at, page)).map((adapter) => adapter.id);
      expect(takers.filter((taker) => taker !== id)).toEqual([]);
    }
  });
});

describe('the list of adapters', () => {
  const ids = written.map(({ id }) => id);

  it('has one file for each, and each its saved pages', () => {
    const files = readdirSync('utils/adapters').map((file) => file.replace(/\.ts$/, ''));
    expect(ids.filter((id) => !files.includes(id))).toEqual([]);
    const folders = new Set(fixtures.map(({ adapter }) => adapter));
    expect(ids.filter((id) => id !== 'practice-desk' && !folders.has(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is known again without the adapters, each in the script it comes in', () => {
    const groups = { messengers, consoles, desks, mails };
    const signs = Object.entries(groups).flatMap(([group, list]) =>
      list.map(({ id, proof, hosts, path, marks }) => ({
        id,
        group,
        ...(hosts && proof !== 'one_source' && { hosts }),
        ...(path && { path }),
        marks,
      })),
    );
    expect(signsOf).toEqual(signs);
  });

  it('says of each how well it is proven', () => {
    expect(adapters.filter(({ proof }) => !PROOFS.includes(proof))).toEqual([]);
  });

  it('takes no page of another tool for its own by its address', () => {
    const hosts = written.flatMap(({ id, hosts = [] }) =>
      hosts.map((host) => ({ id, host: host.replace('*.', 'shop.') })),
    );
    for (const { id, host } of hosts) {
      const takers = written.filter(({ matches }) => matches(new URL(`https://${host}/agent/x`), document));
      expect(takers.map((taker) => taker.id).filter((taker) => taker !== id)).toEqual([]);
    }
  });
});
