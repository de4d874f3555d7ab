import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** One nginx on one file, in a folder of its own. */
export interface Nginx {
  readonly url: string;
  /** Put another file there, in one step, as an upload does. */
  put(text: string): void;
  start(): Promise<void>;
  stop(): Promise<void>;
  /** Requests and bytes so far by status, from its own log. */
  counts(): { readonly requests: number; readonly bytes: number; readonly unchanged: number };
  /** Seconds of processor time so far. */
  cpu(): number;
  close(): Promise<void>;
}

export async function nginxWith(program: string, text: string): Promise<Nginx> {
  const folder = mkdtempSync(join(tmpdir(), 'poise-fleet-'));
  const port = await freePort();
  mkdirSync(join(folder, 'www'));
  writeFileSync(
    join(folder, 'nginx.conf'),
    `daemon off; worker_processes 1; pid ${folder}/pid; error_log ${folder}/error.log;
${process.getuid?.() === 0 ? 'user root;' : ''}
events { worker_connections 8192; }
http {
  types { application/json json; }
  log_format short '$status $bytes_sent';
  access_log ${folder}/access.log short;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((one) => `${one}_temp_path ${folder}/${one};`).join(' ')}
  server { listen 127.0.0.1:${port}; root ${folder}/www; }
}
`,
  );
  let running: ChildProcess | undefined;
  let spent = 0;
  const url = `http://127.0.0.1:${port}/returns.json`;
  const log = () => {
    try {
      return readFileSync(join(folder, 'access.log'), 'utf8').trim().split('\n').filter(Boolean);
    } catch {
      return [];
    }
  };
  const nginx: Nginx = {
    url,
    put(content) {
      writeFileSync(join(folder, 'new'), content);
      renameSync(join(folder, 'new'), join(folder, 'www', 'returns.json'));
    },
    async start() {
      running = spawn(program, ['-p', folder, '-c', join(folder, 'nginx.conf')], { stdio: 'ignore' });
      for (let tries = 0; tries < 200; tries++) {
        if (
          await fetch(url, { method: 'HEAD' }).then(
            () => true,
            () => false,
          )
        )
          return;
        await wait(50);
      }
      throw new Error(`nginx did not start: ${readFileSync(join(folder, 'error.log'), 'utf8')}`);
    },
    async stop() {
      spent += running?.pid ? cpuOf(running.pid) : 0;
      const ended = new Promise((resolve) => running?.once('exit', resolve));
      running?.kill('SIGQUIT');
      await Promise.race([ended, wait(5000)]);
      running = undefined;
    },
    counts() {
      const lines = log().map((line) => line.split(' '));
      return {
        requests: lines.length,
        bytes: lines.reduce((sum, [, bytes]) => sum + Number(bytes), 0),
        unchanged: lines.filter(([status]) => status === '304').length,
      };
    },
    cpu: () => spent + (running?.pid ? cpuOf(running.pid) : 0),
    async close() {
      if (running) await nginx.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  nginx.put(text);
  await nginx.start();
  return nginx;
}

/** Of the master and its workers, from /proc. */
function cpuOf(pid: number): number {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(/\s+/).filter(Boolean);
  return [pid, ...children.map(Number)].reduce((sum, one) => {
    const fields = readFileSync(`/proc/${one}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return sum + (Number(fields[11]) + Number(fields[12])) / 100;
  }, 0);
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
