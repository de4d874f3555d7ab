import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { bundledPage, bundlePages, FOLDER } from './bundle.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
};

/** A chat tool nobody knows, with this kind of composer: what Poise has no adapter for. */
const chatWith = (kind: string, styles: readonly string[], script: string): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${kind}</title>
${styles.map((path) => `<link rel="stylesheet" href="/b/${path}">`).join('')}
<style>body{margin:0;font:15px sans-serif} main{width:760px;margin:0 auto;padding:10px}
.messages{height:150px;overflow:auto} #composer{border:1px solid #999;min-height:80px}
#composer [contenteditable=true]{min-height:80px} .under{height:1500px}</style></head>
<body><main data-conversation-id="${kind}">
<div role="log" aria-label="Messages" class="messages">
<div class="message" data-message-id="m1" data-author="customer"><b>Ilse Varga</b> <time datetime="2026-11-20T09:00Z">09:00</time><p>Where is my lamp? It is two weeks late.</p></div>
<div class="message" data-message-id="m2" data-author="agent"><b>You</b> <time datetime="2026-11-20T09:05Z">09:05</time><p>I am looking at it.</p></div>
<div class="message" data-message-id="m3" data-author="customer"><b>Ilse Varga</b> <time datetime="2026-11-20T09:09Z">09:09</time><p>This is ridiculous. Nobody answers!</p></div>
</div>
<div class="reply-area"><div role="tablist">
<button type="button" role="tab" aria-selected="true" data-mode="reply">Reply</button>
<button type="button" role="tab" aria-selected="false" data-mode="note">Internal note</button></div>
<div id="composer" aria-label="Reply"></div><button type="button" id="send">Send</button></div></main>
<div class="under"></div>
<script>window.sent = 0; document.querySelector('#send').addEventListener('click', () => { window.sent += 1; });
addEventListener('submit', (event) => { window.sent += 1; event.preventDefault(); });
window.choose = (...modes) => { for (const tab of document.querySelectorAll('[role=tab]')) tab.setAttribute('aria-selected', String(modes.includes(tab.dataset.mode))); };
</script><script type="module" src="/b/${script}"></script></body></html>`;

/** Serve a page for each editor at `/<kind>`. */
export async function serveEditors(): Promise<{ readonly url: string; close(): Promise<void> }> {
  const out = await bundlePages();
  const answer = async (path: string): Promise<readonly [string, string | Buffer] | undefined> => {
    if (path.startsWith('/b/')) return fileIn(out, path.slice(3));
    if (path.startsWith('/m/')) return fileIn(join(FOLDER, 'node_modules'), path.slice(3));
    const kind = path.slice(1);
    const page = /^[\w-]+$/.test(kind) ? bundledPage(out, kind) : undefined;
    return page && ['text/html; charset=utf-8', chatWith(kind, page.styles, page.script)];
  };
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    answer(path).then(
      (found) => {
        if (!found) response.writeHead(404).end();
        else response.writeHead(200, { 'content-type': found[0], 'cache-control': 'max-age=600' }).end(found[1]);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The editors got no port.');
  return {
    url: `http://localhost:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function fileIn(folder: string, path: string): Promise<readonly [string, Buffer] | undefined> {
  const file = normalize(join(folder, path));
  if (!file.startsWith(folder + sep)) return undefined;
  return [TYPES[extname(file)] ?? 'application/octet-stream', await readFile(file)];
}
