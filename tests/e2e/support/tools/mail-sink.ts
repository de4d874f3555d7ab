import { createServer, type Server, type Socket } from 'node:net';

/** A mail as it came in: to whom, and its words. */
export interface SunkMail {
  readonly to: readonly string[];
  /** Its first part in plain text. */
  readonly text: string;
}

export interface MailSink {
  readonly port: number;
  readonly mails: readonly SunkMail[];
  close(): void;
}

/** Takes every mail and sends none on: the other end of what a mail program sends. */
export function openMailSink(): Promise<MailSink> {
  const mails: SunkMail[] = [];
  const open = new Set<Socket>();
  const server: Server = createServer((socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
    talk(socket, (mail) => mails.push(mail));
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = address !== null && typeof address === 'object' ? address.port : 0;
      resolve({
        port,
        mails,
        close() {
          for (const socket of open) socket.destroy();
          server.close();
        },
      });
    });
  });
}

/** As much SMTP as a mail program on the same machine speaks. */
function talk(socket: Socket, took: (mail: SunkMail) => void): void {
  let [waiting, to, isMail] = ['', [] as string[], false];
  const answer = (line: string) => socket.write(`${line}\r\n`);
  const command = (line: string) => {
    const verb = line.slice(0, 4).toUpperCase();
    if (verb === 'RCPT') to.push(/<(.*?)>/.exec(line)?.[1] ?? '');
    isMail = verb === 'DATA';
    answer(isMail ? '354 go on' : verb === 'QUIT' ? '221 bye' : '250 ok');
    if (verb === 'QUIT') socket.end();
  };
  socket.on('error', () => socket.destroy());
  socket.on('data', (chunk) => {
    waiting += chunk.toString('latin1');
    for (;;) {
      const end = waiting.indexOf(isMail ? '\r\n.\r\n' : '\r\n');
      if (end < 0) return;
      const part = waiting.slice(0, end);
      waiting = waiting.slice(end + (isMail ? 5 : 2));
      if (!isMail) {
        command(part);
        continue;
      }
      took({ to, text: plainText(part.replace(/^\.\./gm, '.')) });
      [isMail, to] = [false, []];
      answer('250 taken');
    }
  });
  answer('220 sink');
}

/** The first part that is plain text, decoded. */
function plainText(mail: string): string {
  const boundary = /boundary="?([^"\r\n;]+)"?/.exec(mail)?.[1];
  const parts = boundary === undefined ? [mail] : mail.split(`--${boundary}`).slice(1);
  const plain = parts.find((part) => /content-type: text\/plain/i.test(part)) ?? parts[0] ?? '';
  const start = plain.indexOf('\r\n\r\n');
  const [head, body] = [plain.slice(0, start), plain.slice(start + 4)];
  const bytes = /content-transfer-encoding: base64/i.test(head)
    ? Buffer.from(body, 'base64')
    : Buffer.from(
        /quoted-printable/i.test(head)
          ? body
              .replace(/=\r\n/g, '')
              .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
          : body,
        'latin1',
      );
  return bytes.toString('utf8').replaceAll('\r\n', '\n').trim();
}
