import { browser } from 'wxt/browser';
import { hostPattern } from '../rollout/address.ts';
import { currentSource, libraryHosts } from '../storage/rollout.ts';

/** The sites the browser lets Poise work on; a host granted for the library alone is none. */
export async function grantedSites(): Promise<readonly string[]> {
  const [{ origins = [] }, libraryOnly] = await Promise.all([browser.permissions.getAll(), libraryHosts.getValue()]);
  return origins.filter((pattern) => !libraryOnly.includes(pattern));
}

export const isGranted = (pattern: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [pattern] }).catch(() => false);

/** Ask the browser for a site: the first thing done in a press, else it is refused. A host of the library becomes one. */
export async function grantSite(pattern: string): Promise<boolean> {
  const granted = await browser.permissions.request({ origins: [pattern] });
  if (granted) await noLibraryHost(pattern);
  return granted;
}

/** Turn a site off. Where the library lies on the same host, the browser's leave stays, for that file alone. */
export async function ungrantSite(pattern: string): Promise<boolean> {
  const source = await currentSource();
  if (source && hostPattern(source.url) === pattern) {
    await libraryHosts.setValue([...new Set([...(await libraryHosts.getValue()), pattern])]);
    return true;
  }
  return browser.permissions.remove({ origins: [pattern] });
}

/** The library lies elsewhere now: a host that was granted for it alone is given back; a site stays a site. */
export async function giveBackLibraryHost(url: string): Promise<void> {
  const pattern = hostPattern(url);
  const hosts = await libraryHosts.getValue();
  const source = await currentSource();
  if (!hosts.includes(pattern) || (source && hostPattern(source.url) === pattern)) return;
  // First the leave, then the note: the other way round Poise would start in its pages for a moment.
  const gone = await browser.permissions.remove({ origins: [pattern] }).catch(() => false);
  if (gone) await noLibraryHost(pattern);
}

async function noLibraryHost(pattern: string): Promise<void> {
  const hosts = await libraryHosts.getValue();
  if (hosts.includes(pattern)) await libraryHosts.setValue(hosts.filter((one) => one !== pattern));
}

/** Called when sites come or go; returns how to stop. */
export function watchGrants(changed: () => void): () => void {
  browser.permissions.onAdded?.addListener(changed);
  browser.permissions.onRemoved?.addListener(changed);
  const stop = libraryHosts.watch(changed);
  return () => {
    browser.permissions.onAdded?.removeListener(changed);
    browser.permissions.onRemoved?.removeListener(changed);
    stop();
  };
}
