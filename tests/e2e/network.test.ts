import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Bench, startBench } from './support/bench.ts';
import { type LoggingProxy, startLoggingProxy } from './support/proxy.ts';

let proxy: LoggingProxy;
let bench: Bench;
beforeAll(async () => {
  proxy = await startLoggingProxy();
  bench = await startBench({ args: [`--proxy-server=${proxy.address}`, '--proxy-bypass-list=<-loopback>'] });
});
afterAll(async () => {
  await bench.close();
  await proxy.close();
});

it('sends nothing anywhere while a chat is read, coached and answered', async () => {
  const scene = await bench.open('?customer=fast');
  // Without this the browser fetches its own dictionary as soon as somebody types.
  await scene.page.evaluate(() => {
    document.documentElement.spellcheck = false;
  });
  await scene.read('c1');
  await scene.customerSays('c1', 'This is a joke. Six days late and nobody answers.');
  await scene.type('Please calm down.');
  await scene.shows(({ findings }) => findings.length > 0);
  await scene.panel.click(".finding button[aria-label^='Replace']");
  await scene.shows(({ findings }) => findings.length === 0);
  await scene.insertFirst();
  await bench.browser.killWorker(scene.page);
  await scene.page.evaluate(() => window.desk.open('c3'));
  await scene.read('c3');

  // The desk's own page went through the proxy: it does see localhost, so it would have seen the rest.
  expect(proxy.seen).toContain(`GET ${bench.desk.url}?customer=fast`);
  expect(proxy.seen.filter((line) => !line.startsWith(`GET ${bench.desk.url}`))).toEqual([]);
  await scene.close();
});
