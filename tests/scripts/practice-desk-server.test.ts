import { get, type IncomingMessage } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DeskServer, serveDesk } from '../../scripts/practice-desk/server.ts';

let desk: DeskServer;
beforeAll(async () => {
  desk = await serveDesk(0);
}, 30_000);
afterAll(() => desk.close());

const ask = (path: string) =>
  new Promise<{ readonly answer: IncomingMessage; readonly body: string }>((resolve, reject) => {
    get(new URL(path, desk.url), async (answer) => {
      resolve({ answer, body: (await answer.toArray()).join('') });
    }).once('error', reject);
  });

describe('the practice desk’s server', () => {
  it('serves the page and everything the page names', async () => {
    const { answer, body } = await ask('/?chat=c2');
    expect(answer.statusCode).toBe(200);
    expect(body).toContain('data-poise-desk');
    const names = [...body.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, name]) => name ?? '');
    expect(names.length).toBe(3);
    for (const name of names) expect((await ask(name)).answer.statusCode).toBe(200);
  });

  it('allows the page no network and no inline script or style', async () => {
    const policy = (await ask('/')).answer.headers['content-security-policy'];
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toContain('unsafe');
  });

  it.each(['/nothing', '/../package.json', '/%2e%2e/package.json', '/index.html/'])('has no %s', async (path) => {
    expect((await ask(path)).answer.statusCode).toBe(404);
  });
});
