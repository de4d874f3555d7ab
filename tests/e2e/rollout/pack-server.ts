import { createHash } from 'node:crypto';
import { createServer, type ServerResponse } from 'node:http';

/** A folder on a web server that takes uploads as WebDAV and object stores do; every request is written down. */
export interface PackServer {
  readonly url: string;
  /** `GET`, `GET 304`, `PUT 412`, oldest first. */
  readonly seen: string[];
  file: string | undefined;
  /** For once, answer this way instead. */
  instead: ((response: ServerResponse) => void) | undefined;
  /** Pages of any origin may read the file. */
  cors: boolean;
  /** `name:password` that an upload needs. */
  password: string | undefined;
  close(): Promise<void>;
}

const etagOf = (file: string) => `"${createHash('sha256').update(file).digest('hex').slice(0, 16)}"`;

export async function servePack(): Promise<PackServer> {
  const server = createServer(async (request, response) => {
    const { method = '', headers } = request;
    const end = (status: number, more: Readonly<Record<string, string>> = {}, body?: string) => {
      state.seen.push(status === 200 || status === 201 ? method : `${method} ${status}`);
      response.writeHead(status, more).end(body);
    };
    if (state.instead) {
      const { instead } = state;
      state.instead = undefined;
      state.seen.push(`${method} instead`);
      return instead(response);
    }
    const now = state.file === undefined ? undefined : etagOf(state.file);
    if (method === 'GET') {
      if (state.file === undefined || now === undefined) return end(404);
      const cors = state.cors ? { 'access-control-allow-origin': '*' } : {};
      if (headers['if-none-match'] === now) return end(304, { etag: now });
      return end(200, { 'content-type': 'application/json', etag: now, ...cors }, state.file);
    }
    if (method !== 'PUT') return end(405);
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const wanted = state.password && `Basic ${Buffer.from(state.password).toString('base64')}`;
    if (wanted && headers.authorization !== wanted) return end(401);
    const free = headers['if-match'] === undefined ? now === undefined : headers['if-match'] === now;
    if (!free) return end(412);
    state.file = Buffer.concat(chunks).toString();
    end(201, { etag: etagOf(state.file) });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const state: PackServer = {
    url: `http://127.0.0.1:${address.port}/poise/returns.json`,
    seen: [],
    file: undefined,
    instead: undefined,
    password: undefined,
    cors: false,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return state;
}
