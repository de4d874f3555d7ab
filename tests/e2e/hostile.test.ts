import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bench, Scene, startBench } from './support/bench.ts';
import { type Site, serveSite } from './support/site.ts';

const HTML = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script><b>furious</b> & "terrible" {name}';

/** A page whose own names get in the way of whoever reads its DOM, and whose listeners throw. */
const THROWING = `<!doctype html><title>Broken</title>
<main data-poise-desk><nav><button data-conversation="x" aria-current="true">X</button></nav>
<section data-conversation="x" aria-label="Broken Page"><form>
<input name="parentNode"><input name="parentElement"><input name="textContent"><input name="children"><input name="attributes"><input name="querySelector">
<ol class="log"><li data-message-id="1" data-author="customer"><span class="who">Broken Page</span><time datetime="never"></time><div class="text">This is a terrible, awful service.</div></li><li></li><li data-message-id data-author="nobody"></li></ol>
</form><div data-composer data-mode="reply"><textarea></textarea></div></section></main>
<script>
  for (const type of ['input', 'focus', 'selectionchange', 'keydown', 'beforeinput', 'scroll'])
    document.addEventListener(type, () => { throw new Error('thrown by the page') }, true);
  setInterval(() => { document.querySelector('.log').append(document.createElement('li')) }, 50);
  setTimeout(() => { throw new Error('thrown later') });
</script>`;

const PAGES = {
  '/empty': '',
  '/unknown': `<!doctype html><title>Shop</title><h1>Our shop</h1><p>We sell lamps.</p>
    <form><label>Search <input type="search"></label></form>`,
  '/throws': THROWING,
};

let bench: Bench;
let site: Site;
beforeAll(async () => {
  [bench, site] = await Promise.all([startBench(), serveSite(PAGES)]);
});
afterAll(async () => {
  await bench.close();
  await site.close();
});

describe('bad input', () => {
  it('shows HTML and script as the text they are', async () => {
    const scene = await bench.open();
    await scene.read('c1');
    await scene.customerSays('c1', HTML);
    const found = () => [
      Reflect.get(window, 'hacked') !== undefined,
      document.querySelectorAll('img, b, iframe').length,
      [...document.scripts].filter((script) => !script.src).length,
    ];
    expect(await scene.panel.evaluate(found)).toEqual([false, 0, 0]);
    expect(await scene.page.evaluate(() => 'hacked' in window)).toBe(false);
    await scene.close();
  });

  it.each([
    ['50,000 words', 'still waiting and nobody answers '.repeat(10_000)],
    ['emoji alone', '😡😡😡🤬'],
    ['one letter over and over', 'a'.repeat(100_000)],
    ['nothing but spaces', '   \n\t '],
  ])('takes a message of %s, and the next one', async (_what, text) => {
    const scene = await bench.open('?customer=quiet&chat=c2');
    await scene.read('c2');
    await scene.page.evaluate((words) => window.desk.say('c2', words), text);
    const view = await scene.customerSays('c2', 'Could you tell me where the settings are?');
    expect(view.who).toBe('Tomas Lind');
    expect(view.mood).toBeDefined();
    await scene.close();
  });

  it('says which language it does not read, and scores nothing', async () => {
    const scene = await bench.open('?customer=quiet&chat=c5');
    const view = await scene.shows(({ quiet }) => quiet?.title.includes('Finnish') ?? false);
    expect(view.mood).toBeUndefined();
    expect(view.suggestions).toEqual([]);
    await scene.close();
  });

  it('waits for a customer who has not written yet', async () => {
    const scene = await bench.open('?customer=quiet&chat=c8');
    const view = await scene.shows(({ quiet }) => quiet !== undefined);
    expect(view.mood).toBeUndefined();
    expect(view.quiet?.title).not.toBe('');
    await scene.customerSays('c8', 'Hello, my parcel has not arrived and I am quite annoyed.');
    expect((await scene.shows(({ mood }) => mood !== undefined)).mood).toBeDefined();
    await scene.close();
  });

  it.each(['/empty', '/unknown'])('does nothing on %s, and says why', async (path) => {
    const page = await bench.browser.openPage(site.url + path);
    const before = await page.content();
    const scene = new Scene(page, await bench.browser.openPanel(page));
    const view = await scene.shows(({ quiet }) => quiet !== undefined && quiet.text !== '');
    expect(view.mood).toBeUndefined();
    expect(view.suggestions).toEqual([]);
    expect(await page.content()).toBe(before);
    await scene.close();
  });

  it('reads a page that throws and shadows the names of the DOM', async () => {
    const page = await bench.browser.openPage(`${site.url}/throws`);
    const scene = new Scene(page, await bench.browser.openPanel(page));
    const view = await scene.shows(({ mood, quiet }) => mood !== undefined || quiet !== undefined);
    if (view.mood !== undefined) expect(view.who).toBe('Broken Page');
    else expect(view.quiet?.text).not.toBe('');
    await scene.close();

    // And the next page is none the worse for it.
    const next = await bench.open();
    expect((await next.read('c1')).who).toBe('Ilse Varga');
    await next.close();
  });
});
