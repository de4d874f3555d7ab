import { createServer } from 'node:http';
import { extname, resolve } from 'node:path';
import { build } from 'vite';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** As the extension's own pages have it. */
const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self'; font-src 'self'; connect-src 'none'";

export interface Gallery {
  /** The page that shows one state. */
  url(state: string): string;
  close(): Promise<void>;
}

/** Build the gallery in memory and serve it to this machine alone. */
export async function serveGallery(): Promise<Gallery> {
  const root = resolve(import.meta.dirname, 'gallery');
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    esbuild: { jsx: 'automatic' },
    build: { write: false, modulePreload: false, chunkSizeWarningLimit: 2000 },
  });
  const files = new Map<string, string | Uint8Array>();
  for (const part of Array.isArray(built) ? built : [built]) {
    if (!('output' in part)) continue;
    for (const file of part.output) files.set(`/${file.fileName}`, file.type === 'chunk' ? file.code : file.source);
  }
  const server = createServer((request, response) => {
    const [path = '/'] = (request.url ?? '/').split('?');
    const name = path === '/' ? '/index.html' : path;
    const body = files.get(name);
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': TYPES[extname(name)] ?? 'text/plain',
      'content-security-policy': CSP,
    });
    response.end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The gallery got no port.');
  return {
    url: (state) => `http://127.0.0.1:${address.port}/?state=${state}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
