import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { addressOf } from './person.ts';
import { PASSWORD, type XmppServer } from './prosody.ts';

const DIST = join(import.meta.dirname, '../../../../node_modules/converse.js/dist');

const DOOR = '/door';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};

export interface ConsolePage {
  readonly url: string;
  /** An empty page of the same site, to open the panel on before there is anything to read. */
  readonly door: string;
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
    // Keys for encryption would be made for some seconds at each start.
    blacklisted_plugins: ['converse-omemo'],
    view_mode: 'fullscreen',
    loglevel: 'warn',
  };
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Shop support</title>
    <link rel="stylesheet" href="/dist/converse.min.css">
    <body class="converse-fullscreen"><div id="conversejs-bg"></div>
    <script type="module">
      import '/dist/converse.min.js';
      converse.initialize(${JSON.stringify(settings)});
    </script></body></html>`;
  const server = createServer((request, response) => {
    const [path = '/'] = (request.url ?? '/').split('?');
    const html = path === '/' ? page : path === DOOR ? '<!doctype html><title>Door</title>' : undefined;
    if (html === undefined) void sendFile(path, response);
    else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The console got no port.');
  const url = `http://localhost:${address.port}/`;
  return {
    url,
    door: new URL(DOOR, url).href,
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
