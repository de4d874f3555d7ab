import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Prosody } from '../../../../scripts/setup/prosody.ts';

export const DOMAIN = 'localhost';
export const PASSWORD = 'only-for-this-test';
const PATIENCE = 15_000;

/** An XMPP server of the test's own, on this machine alone, gone with the test. */
export interface XmppServer {
  /** Where browsers and programs reach it. */
  readonly websocket: string;
  close(): Promise<void>;
}

/** Start prosody in a folder of its own with these accounts, by user name; all know each other by the names given. */
export async function startXmppServer(
  { server, control }: Prosody,
  accounts: Readonly<Record<string, string>>,
): Promise<XmppServer> {
  const folder = mkdtempSync(join(tmpdir(), 'poise-xmpp-'));
  const port = await freePort();
  const config = join(folder, 'prosody.cfg.lua');
  writeFileSync(config, configOf(folder, port));
  const roster = Object.entries(accounts).map(([user, name]) => `${user}@${DOMAIN}=${name}`);
  writeFileSync(join(folder, 'groups.txt'), `[Desk]\n${roster.join('\n')}\n`);
  for (const user of Object.keys(accounts)) {
    const asRoot = isRoot ? ['--root'] : [];
    execFileSync(control, ['--config', config, ...asRoot, 'register', user, DOMAIN, PASSWORD], { stdio: 'pipe' });
  }
  const running = spawn(server, ['--config', config, '-F'], { stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => running.once('exit', () => resolve()));
  const clear = () => {
    running.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', clear); // also when the run is cut off
  const close = async () => {
    process.off('exit', clear);
    running.kill('SIGKILL');
    await ended;
    clear();
  };
  const websocket = `ws://127.0.0.1:${port}/xmpp-websocket`;
  if (await answers(websocket.replace('ws', 'http'), ended)) return { websocket, close };
  const log = readFileSync(join(folder, 'prosody.log'), 'utf8');
  await close();
  throw new Error(`prosody did not start.\n${log}`);
}

const isRoot = process.getuid?.() === 0;

/** No encryption and no federation: nothing leaves the loopback interface. */
const configOf = (folder: string, port: number): string => `
${isRoot ? 'run_as_root = true' : ''}
data_path = "${folder}"
pidfile = "${folder}/prosody.pid"
log = { info = "${folder}/prosody.log" }
plugin_paths = {}
interfaces = { "127.0.0.1" }
c2s_ports = {}
s2s_ports = {}
https_ports = {}
http_ports = { ${port} }
http_interfaces = { "127.0.0.1" }
http_host = "127.0.0.1"
c2s_require_encryption = false
allow_unencrypted_plain_auth = true
consider_websocket_secure = true
cross_domain_websocket = true
authentication = "internal_plain"
disable_sasl_mechanisms = { "SCRAM-SHA-1", "SCRAM-SHA-1-PLUS", "SCRAM-SHA-256", "SCRAM-SHA-256-PLUS" }
storage = "internal"
archive_expires_after = "never"
groups_file = "${folder}/groups.txt"
modules_enabled = { "roster", "saslauth", "disco", "groups", "mam", "carbons", "ping", "vcard4", "vcard_legacy", "pep", "offline", "websocket" }
modules_disabled = { "s2s", "tls" }
VirtualHost "${DOMAIN}"
`;

async function answers(url: string, ended: Promise<void>): Promise<boolean> {
  let over = false;
  void ended.then(() => {
    over = true;
  });
  const end = performance.now() + PATIENCE;
  while (!over && performance.now() < end) {
    const there = await fetch(url).then(
      () => true,
      () => false,
    );
    if (there) return true;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  return false;
}

/** A port that nobody has now: prosody takes no "any". */
const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = address !== null && typeof address === 'object' ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
