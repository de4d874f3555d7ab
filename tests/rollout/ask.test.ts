import { createServer, type RequestListener, type Server } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ask } from '../../utils/rollout/ask.ts';
import { LARGEST_PACK } from '../../utils/rollout/body.ts';
import { toldTrouble } from '../../utils/rollout/told.ts';

let server: Server;
let answer: RequestListener;
let url: string;

beforeEach(async () => {
  server = createServer((request, response) => answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/library.json`;
});
afterEach(
  () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    }),
);

const asked = (more: object = {}) => ask({ url, granted: true, fetch: globalThis.fetch, ...more });
const told = async (more: object = {}) => {
  const got = await asked(more);
  return got.got === 'trouble' ? toldTrouble(got.trouble, 40) : got.got;
};
const says =
  (type: string | undefined, body: string | Buffer): RequestListener =>
  (_, response) =>
    response.writeHead(200, type === undefined ? {} : { 'content-type': type }).end(body);

it('brings the file and what the server calls it, and asks for it by that name', async () => {
  answer = (request, response) => {
    if (request.headers['if-none-match'] === '"v41"') response.writeHead(304).end();
    else response.writeHead(200, { 'content-type': 'application/json', etag: '"v41"' }).end('{"grüße": 1}');
  };
  expect(await asked()).toEqual({ got: 'body', body: '{"grüße": 1}', etag: '"v41"' });
  expect(await asked({ etag: '"v41"' })).toEqual({ got: 'unchanged' });
});

describe('a server that is down, slow or lying is one plain line, and nothing more', () => {
  it('not there', async () => {
    await new Promise<void>((resolve) => server.close(() => resolve()));
    expect(await told()).toBe('Server could not be reached. Kept 40');
  });

  it('slow to answer, and slow to finish', async () => {
    answer = () => undefined;
    expect(await told({ timeout: 100 })).toBe('Server did not answer in 0.1 seconds. Kept 40');
    answer = (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('{"pack":');
    };
    expect(await told({ timeout: 100 })).toBe('Server did not answer in 0.1 seconds. Kept 40');
  });

  it('sends on to another address, which is never asked', async () => {
    const seen: (string | undefined)[] = [];
    answer = (request, response) => {
      seen.push(request.url);
      response.writeHead(302, { location: '/elsewhere.json' }).end();
    };
    expect(await told()).toMatch(/^Server sent Poise on to another address.* Kept 40$/);
    expect(seen).toEqual(['/library.json']);
  });

  it.each([
    ['text/html; charset=utf-8', '<!doctype html>', /web page/],
    ['application/json', '  <!doctype html>', /web page/],
    ['image/png', '{}', /calls the file “image\/png”/],
    ['application/json', Buffer.from([0x7b, 0xff, 0xfe, 0x7d]), /not text/],
  ])('%s', async (type, body, line) => {
    answer = says(type, body);
    expect(await told()).toMatch(line);
  });

  it.each(['application/json; charset=utf-8', 'text/plain', 'application/octet-stream', undefined])(
    'a static server may call it %s',
    async (type) => {
      answer = says(type, '{}');
      expect(await told()).toBe('body');
    },
  );

  it('a file of a gigabyte is given up at the limit', async () => {
    let sent = 0;
    answer = (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': String(2 ** 30) });
      const piece = Buffer.alloc(256 * 1024, '1');
      const more = () => {
        while (!response.destroyed && sent < 2 ** 30) {
          sent += piece.length;
          if (!response.write(piece)) return void response.once('drain', more);
        }
      };
      more();
    };
    expect(await told()).toBe('The file is larger than 6 MB, so it was not read to the end. Kept 40');
    expect(sent).toBeLessThan(LARGEST_PACK * 4);
  });

  it('cut off', async () => {
    answer = (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
      response.write('{"pack":', () => response.destroy());
    };
    expect(await told()).toBe('The line broke before the file was whole. Kept 40');
  });

  it.each([
    [404, 'No file lies at the address (404). Kept 40'],
    [503, 'Server is too busy (503). Kept 40'],
    [418, 'Server answered with an error (418). Kept 40'],
  ])('answers %i', async (status, line) => {
    answer = (_, response) => response.writeHead(status).end('x');
    expect(await told()).toBe(line);
  });
});
