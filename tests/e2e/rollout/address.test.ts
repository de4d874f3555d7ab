import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXTENSION_ID } from '../../../utils/rollout/identity.ts';
import { newKey, packFile, type TestKey } from '../../rollout/make.ts';
import { type LoggingProxy, startLoggingProxy } from '../support/proxy.ts';
import { openRollout, type Rollout } from './open.ts';
import { type PackServer, servePack } from './pack-server.ts';

let proxy: LoggingProxy;
let server: PackServer;
let poise: Rollout;
let lead: TestKey;
let next: TestKey;

beforeAll(async () => {
  [proxy, server, lead, next] = await Promise.all([startLoggingProxy(), servePack(), newKey(), newKey()]);
  poise = await openRollout(undefined, [`--proxy-server=${proxy.address}`, '--proxy-bypass-list=<-loopback>']);
});
afterAll(async () => {
  await poise?.browser.close();
  await Promise.all([server?.close(), proxy?.close()]);
});

const worker = () => {
  const [one] = poise.browser.context.serviceWorkers();
  if (!one) throw new Error('no worker');
  return one;
};

/** What happened when this code ran in the worker, or in a page: 'sent' or the error. */
const tries = (url: string) => async (place: { evaluate: typeof poise.desk.evaluate }) =>
  place.evaluate(async (to) => {
    const outcome = async (what: () => unknown) => {
      try {
        await what();
        return 'sent';
      } catch {
        return 'refused';
      }
    };
    return Promise.all([
      outcome(() => fetch(to)),
      outcome(() => fetch(to, { method: 'POST', mode: 'no-cors', body: 'x' })),
      outcome(
        () =>
          new Promise((resolve, reject) => {
            const socket = new WebSocket(to.replace('http', 'ws'));
            socket.onopen = resolve;
            socket.onerror = reject;
          }),
      ),
      outcome(() => {
        if (!navigator.sendBeacon?.(to, 'x')) throw new Error('not queued');
      }),
    ]);
  }, url);

describe('with no address', () => {
  it('has the id that policies name', () => {
    expect(poise.browser.extensionId).toBe(EXTENSION_ID);
  });

  it('sets no alarm, and nothing in worker or page can reach the network', async () => {
    expect(await poise.alarms()).toEqual([]);
    const before = proxy.seen.length;
    const out = tries(server.url);
    const inWorker = await out(worker() as unknown as { evaluate: typeof poise.desk.evaluate });
    const inPage = await out(poise.desk);
    expect(inWorker).toEqual(['refused', 'refused', 'refused', 'refused']);
    // A beacon says it was queued; the policy drops it after.
    expect(inPage.slice(0, 3)).toEqual(['refused', 'refused', 'refused']);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(proxy.seen.slice(before)).toEqual([]);
  });
});

describe('with an address', () => {
  it('takes the library in at once, plans the next look, and asks only "is it another one"', async () => {
    server.file = await packFile(41, lead);
    await poise.set({ libraryAddress: { url: server.url, key: lead.key } });
    await expect.poll(poise.texts.bind(poise), { timeout: 20_000 }).toEqual(['Stay warm, {name|friend}. Version 41.']);
    await expect
      .poll(() => poise.alarms().then((all) => all.map(({ name }) => name)), { timeout: 20_000 })
      .toEqual(['library']);
    const [alarm] = await poise.alarms();
    const minutes = ((alarm?.scheduledTime ?? 0) - Date.now()) / 60_000;
    expect(minutes).toBeGreaterThan(11.5);
    expect(minutes).toBeLessThan(15.1);
    await poise.look();
    expect(await poise.said()).toBe('No change. Version 41');
    expect(server.seen).toEqual(['GET', 'GET 304']);
  });

  it('has the new version after the next look', async () => {
    server.file = await packFile(42, lead);
    await poise.look();
    expect(await poise.said()).toBe('Version 42 taken in: 1 phrase');
    expect(await poise.texts()).toEqual(['Stay warm, {name|friend}. Version 42.']);
  });

  it('keeps what it has whatever the server says', async () => {
    const good = server.file;
    const offered = async (file: string) => {
      server.file = file;
      await poise.look();
      return poise.said();
    };
    expect(await offered((await packFile(43, lead)).replace('Stay', 'Go'))).toMatch(
      /signature does not match.* Kept 42$/,
    );
    expect(await offered(await packFile(43, next))).toMatch(/a key this computer does not know.* Kept 42$/);
    expect(await offered(await packFile(41, lead))).toBe('Server offered version 41, older than 42. Refused. Kept 42');
    expect(await offered('<html></html>')).toMatch(/web page.* Kept 42$/);
    server.instead = (response) => response.writeHead(302, { location: '/other.json' }).end();
    await poise.look();
    expect(await poise.said()).toMatch(/another address, which it never follows. Kept 42$/);
    server.instead = (response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': String(2 ** 30) });
      const piece = Buffer.alloc(2 ** 20, '1');
      const more = () => {
        while (!response.destroyed && response.write(piece));
        response.once('drain', more);
      };
      more();
    };
    await poise.look();
    expect(await poise.said()).toMatch(/larger than 6 MB.* Kept 42$/);
    server.instead = (response) => response.destroy();
    await poise.look();
    expect(await poise.said()).toMatch(/could not be reached. Kept 42$/);
    expect(await poise.texts()).toEqual(['Stay warm, {name|friend}. Version 42.']);
    server.file = good;
  });

  it('follows a change of the key, and never goes back', async () => {
    server.file = await packFile(43, lead, { keys: { next: [next.key], revoked: [], handovers: [] } });
    await poise.look();
    server.file = await packFile(44, next, { keys: { next: [], revoked: [lead.key], handovers: [] } });
    await poise.look();
    expect(await poise.said()).toBe('Version 44 taken in: 1 phrase');
    server.file = await packFile(45, lead);
    await poise.look();
    expect(await poise.said()).toMatch(/a key that was withdrawn. Refused. Kept 44$/);
  });

  it('takes it in through a killed worker, and asks nobody else', async () => {
    server.file = await packFile(46, next);
    await poise.browser.killWorker(poise.desk);
    await poise.look();
    expect(await poise.texts()).toEqual(['Stay warm, {name|friend}. Version 46.']);
    expect(proxy.seen.filter((line) => line !== `GET ${server.url}`)).toEqual([]);
    const elsewhere = server.url.replace('returns', 'other');
    const inWorker = await tries(elsewhere)(worker() as unknown as { evaluate: typeof poise.desk.evaluate });
    expect(inWorker).toEqual(['refused', 'refused', 'refused', 'refused']);
  });

  it('writes nothing over what was written on this computer', async () => {
    const { teamLayer } = (await poise.local()) as { teamLayer: { file: object } };
    await poise.set({ teamLayer: { file: teamLayer.file, savedBy: 'a desk' } });
    server.file = await packFile(47, next);
    await poise.look();
    expect(await poise.said()).toMatch(/^Version 47 by Ines is there. Kept your own changes/);
    expect(await poise.texts()).toEqual(['Stay warm, {name|friend}. Version 46.']);
    await poise.look('instead');
    expect(await poise.texts()).toEqual(['Stay warm, {name|friend}. Version 47.']);
  });

  it('stops when the address is taken away', async () => {
    await poise.set({ libraryAddress: null });
    await expect.poll(() => poise.alarms()).toEqual([]);
    const before = server.seen.length;
    await poise.look();
    expect(server.seen.length).toBe(before);
    expect(await poise.texts()).toEqual(['Stay warm, {name|friend}. Version 47.']);
  });
});
