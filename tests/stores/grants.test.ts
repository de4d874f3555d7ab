import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { libraryHosts, ownAddress } from '../../utils/storage/rollout.ts';
import { giveBackLibraryHost, grantedSites, grantSite, ungrantSite } from '../../utils/stores/grants.ts';

const HOST = 'https://tools.example/*';
const SITE = 'https://desk.example/*';
const URL = 'https://tools.example/poise/library.json';

/** What the browser has granted; it takes back what it is asked to. */
let granted: string[] = [];

beforeEach(() => {
  fakeBrowser.reset();
  granted = [HOST, SITE];
  const changed = () => Promise.resolve(true);
  Object.assign(fakeBrowser, {
    permissions: {
      getAll: async () => ({ origins: granted }),
      contains: async ({ origins = [] }) => origins.every((one: string) => granted.includes(one)),
      request: vi.fn(({ origins = [] }) => {
        granted = [...new Set([...granted, ...origins])];
        return changed();
      }),
      remove: vi.fn(({ origins = [] }) => {
        granted = granted.filter((one) => !origins.includes(one));
        return changed();
      }),
    },
  });
});

const useAddress = () => ownAddress.setValue({ url: URL, key: 'A'.repeat(43) });

describe('a host granted for the library alone', () => {
  beforeEach(async () => {
    await libraryHosts.setValue([HOST]);
    await useAddress();
  });

  it('is no site', async () => {
    expect(await grantedSites()).toEqual([SITE]);
  });

  it('is one as soon as it is turned on, and no more the library’s alone', async () => {
    expect(await grantSite(HOST)).toBe(true);
    expect(await grantedSites()).toEqual([HOST, SITE]);
    expect(await libraryHosts.getValue()).toEqual([]);
  });

  it('keeps the browser’s leave when the site on it is turned off again', async () => {
    await grantSite(HOST);
    expect(await ungrantSite(HOST)).toBe(true);
    expect(granted).toContain(HOST);
    expect(await grantedSites()).toEqual([SITE]);
  });

  it('is given back when the library lies elsewhere', async () => {
    await ownAddress.setValue(undefined);
    await giveBackLibraryHost(URL);
    expect(granted).toEqual([SITE]);
    expect(await libraryHosts.getValue()).toEqual([]);
  });

  it('is kept while it is the library’s still, and noted while the browser keeps it', async () => {
    await giveBackLibraryHost(URL);
    expect(granted).toContain(HOST);
    await ownAddress.setValue(undefined);
    vi.mocked(fakeBrowser.permissions.remove).mockImplementation(() => Promise.resolve(false));
    await giveBackLibraryHost(URL);
    expect(await grantedSites()).toEqual([SITE]);
  });
});

it('leaves a site alone when the library on its host goes', async () => {
  await useAddress();
  await ownAddress.setValue(undefined);
  await giveBackLibraryHost(URL);
  expect(await grantedSites()).toEqual([HOST, SITE]);
});

it('gives a site back that has nothing to do with the library', async () => {
  await useAddress();
  expect(await ungrantSite(SITE)).toBe(true);
  expect(granted).toEqual([HOST]);
});
