import { createServer, request } from 'node:http';
import { connect } from 'node:net';

/** A proxy that passes on what goes to this machine, refuses the rest, and writes down all of it. */
export interface LoggingProxy {
  /** For `--proxy-server`; take `--proxy-bypass-list=<-loopback>` too, or localhost goes past it. */
  readonly address: string;
  /** `GET http://localhost:4410/`, `CONNECT example.org:443`, oldest first. */
  readonly seen: readonly string[];
  close(): Promise<void>;
}

const isLocal = (host: string): boolean => host === 'localhost' || host === '127.0.0.1';

export async function startLoggingProxy(): Promise<LoggingProxy> {
  const seen: string[] = [];
  const server = createServer((incoming, outgoing) => {
    seen.push(`${incoming.method} ${incoming.url}`);
    const url = URL.canParse(incoming.url ?? '') ? new URL(incoming.url ?? '') : undefined;
    if (!url || !isLocal(url.hostname)) {
      outgoing.writeHead(403).end();
      return;
    }
    const { method, headers } = incoming;
    const onward = request({ host: '127.0.0.1', port: url.port, path: url.pathname + url.search, method, headers });
    onward.once('response', (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    onward.once('error', () => outgoing.destroy());
    incoming.pipe(onward);
  });
  // Anything encrypted, and web sockets.
  server.on('connect', (incoming, socket, head) => {
    seen.push(`CONNECT ${incoming.url}`);
    const [host = '', port = ''] = (incoming.url ?? '').split(':');
    if (!isLocal(host)) {
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const onward = connect(Number(port), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      onward.write(head);
      onward.pipe(socket).pipe(onward);
    });
    onward.once('error', () => socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The proxy got no port.');
  return {
    address: `http://127.0.0.1:${address.port}`,
    seen,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
