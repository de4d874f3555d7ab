import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { addressOf } from './person.ts';
import { PASSWORD, type XmppServer } from './prosody.ts';

const DIST = join(import.meta.dirname, '../../../../node_modules/converse.js/dist');

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};

export interface ConsolePage {
  /** Takes `?view=overlayed` for boxes in a page rather than one chat over the whole of it. */
  readonly url: string;
  close(): Promise<void>;
}

/** Serve Converse.js, as npm has it, to this machine: logged in as `agent`, with these people's chats open. */
export async function serveConsole(
  { websocket }: XmppServer,
  agent: string,
  people: readonly string[],
): Promise<ConsolePage> {
  const settings = {
    authentication: 'login',
    auto_login: true,
    jid: addressOf(agent),
    password: PASSWORD,
    nickname: 'Lena',
    websocket_url: websocket,
    discover_connection_methods: false,
    auto_join_private_chats: people.map(addressOf),
    message_archiving: 'always',
    assets_path: '/dist/',
    i18n: 'en',
    theme: 'classic',
    dark_theme: 'dracula',
    loglevel: 'warn',
  };
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Shop support</title>
    <link rel="stylesheet" href="/dist/converse.min.css">
    <body class="converse-fullscreen"><div id="conversejs-bg"></div>
    <script type="module">
      import '/dist/converse.min.js';
      const view_mode = new URLSearchParams(location.search).get('view') ?? 'fullscreen';
      document.body.classList.toggle('converse-fullscreen', view_mode === 'fullscreen');
      converse.initialize({ ...${JSON.stringify(settings)}, view_mode });
    </script></body></html>`;
  const server = createServer((request, response) => {
    const [path = '/'] = (request.url ?? '/').split('?');
    if (path === '/') response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
    else void sendFile(path, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The console got no port.');
  return {
    url: `http://localhost:${address.port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Some of its parts ask for their files at the root rather than under `assets_path`. */
async function sendFile(path: string, response: ServerResponse): Promise<void> {
  const file = normalize(join(DIST, path.replace(/^\/dist\//, '/')));
  try {
    if (!file.startsWith(DIST + sep)) throw new Error('Outside.');
    const content = await readFile(file);
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' }).end(content);
  } catch {
    response.writeHead(404).end();
  }
}
