/**
 * `npm run bench:fleet`: a real nginx and 5,000 agents that ask it as Poise does, with the intervals 15 times as short.
 * Prints what the server had to do, how long a new version took to reach everyone, and that no lie of a server cost
 * anybody the library they had. Exits with 1 where one of these does not hold.
 */
import { createServer } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { asLayer } from '../../../utils/library/edit.ts';
import { emptyLayer } from '../../../utils/library/file.ts';
import { starterLibrary } from '../../../utils/library/starter.ts';
import { ask } from '../../../utils/rollout/ask.ts';
import { type Held, judgePack, type Trust, type Verdict } from '../../../utils/rollout/judge.ts';
import { makeKeyPair, publicText } from '../../../utils/rollout/keys.ts';
import { signPack } from '../../../utils/rollout/pack.ts';
import { nextLook, USUAL_MINUTES } from '../../../utils/rollout/schedule.ts';
import { setUpNginx } from '../../setup/nginx.ts';
import { nginxWith } from './nginx.ts';
import { OTHERS } from './others.ts';

const AGENTS = 5000;
/** A real minute is four seconds. */
const TIMES_AS_FAST = 15;
/** What a team writes itself; what Poise ships is in no pack. */
const PHRASES = 60;
/** Agents that meet each of a server's failings. */
const MEETING = 1000;
const INTERVAL = (USUAL_MINUTES * 60_000) / TIMES_AS_FAST;

interface Agent {
  etag: string | undefined;
  trust: Trust;
  held: Held | undefined;
  /** When it took in the version it has. */
  takenAt: number;
}

const program = setUpNginx();
if (!program) {
  console.error('nginx is not here and could not be installed (Debian: apt install nginx).');
  process.exit(1);
}

const pair = await makeKeyPair();
if (!pair) throw new Error('This Node has no Ed25519.');
const key = await publicText(pair.publicKey);
const pack = (version: number) =>
  signPack(
    {
      layer: 'team',
      version,
      published: new Date().toISOString(),
      by: 'bench',
      note: '',
      keys: { next: [], revoked: [], handovers: [] },
      library: { ...emptyLayer, phrases: asLayer(starterLibrary).phrases.slice(0, PHRASES) },
    },
    key,
    pair.privateKey,
  );

const first = await pack(1);
const nginx = await nginxWith(program, first);
const agents = Array.from({ length: AGENTS }, (): Agent => {
  return { etag: undefined, trust: { key, next: [], revoked: [] }, held: undefined, takenAt: 0 };
});

/** Each agent judges on a machine of its own; here those that hold the same share the verdict on the same body. */
const verdicts = new Map<string, Promise<Verdict>>();
let judging = 0;
function judged(body: string, named: string, { trust, held }: Agent): Promise<Verdict> {
  const name = `${held?.version} ${named}`;
  const known = verdicts.get(name);
  if (known) return known;
  const began = performance.now();
  const verdict = judgePack(body, trust, held);
  void verdict.then(() => {
    judging = Math.max(judging, performance.now() - began);
  });
  verdicts.set(name, verdict);
  return verdict;
}

const fates = new Map<string, number>();
async function lookOnce(agent: Agent, timeout = 60_000, url = nginx.url): Promise<void> {
  const answer = await ask({ url, etag: agent.etag, granted: true, fetch: globalThis.fetch, timeout });
  const count = (fate: string): void => {
    fates.set(fate, (fates.get(fate) ?? 0) + 1);
  };
  if (answer.got === 'unchanged') return count('unchanged');
  if (answer.got === 'trouble') return count(answer.trouble.what);
  const verdict = await judged(answer.body, answer.etag ?? answer.body, agent);
  if (verdict.fate === 'refused') return count(verdict.refusal.why);
  agent.etag = answer.etag;
  if (verdict.fate === 'taken') {
    agent.trust = verdict.trust;
    agent.held = verdict.held;
    agent.takenAt = performance.now();
  }
  count(verdict.fate);
}

const versions = () => [...new Set(agents.map(({ held }) => held?.version))];

/** Every agent on its own clock, begun anywhere within an interval, for so many intervals. */
let open = true;
async function poll(agent: Agent): Promise<void> {
  await wait(Math.random() * INTERVAL);
  while (open) {
    await lookOnce(agent);
    await wait((nextLook(USUAL_MINUTES, Math.random()) * 60_000) / TIMES_AS_FAST);
  }
}

const failures: string[] = [];
const holds = (what: string, true_: boolean) => {
  console.log(`${true_ ? '✓' : '✗'} ${what}`);
  if (!true_) failures.push(what);
};
const print = (name: string, value: string) => console.log(`${name.padEnd(44)} ${value}`);

try {
  console.log(
    `${AGENTS} agents, every ${USUAL_MINUTES} minutes, ${TIMES_AS_FAST} times as fast; a pack of ${kB(first.length)}.`,
  );
  const began = performance.now();
  const polling = agents.map(poll);
  await wait(INTERVAL * 1.2);
  holds('everyone has version 1', versions().join() === '1');
  const before = { ...nginx.counts(), cpu: nginx.cpu() };
  // Without a change: what a server sees nearly all the time.
  await wait(INTERVAL);
  const quiet = { ...nginx.counts(), cpu: nginx.cpu() };
  print('an interval without a change: requests', String(quiet.requests - before.requests));
  print('  answered "not changed"', percent((quiet.unchanged - before.unchanged) / (quiet.requests - before.requests)));
  print('  bytes sent', kB(quiet.bytes - before.bytes));
  print('  nginx, processor seconds', (quiet.cpu - before.cpu).toFixed(2));

  const publishedAt = performance.now();
  nginx.put(await pack(2));
  await wait(INTERVAL * 1.1);
  const wave = { ...nginx.counts(), cpu: nginx.cpu() };
  const delays = agents.map(({ takenAt }) => takenAt - publishedAt).sort((a, b) => a - b);
  const last = delays.at(-1) ?? 0;
  holds('everyone has version 2', versions().join() === '2');
  holds('the last had it within one interval', last <= INTERVAL * 1.02);
  print('a new version: half had it after, in intervals', ((delays[AGENTS / 2] ?? 0) / INTERVAL).toFixed(2));
  print('  the last after', (last / INTERVAL).toFixed(2));
  print('  requests', String(wave.requests - quiet.requests));
  print('  bytes sent', kB(wave.bytes - quiet.bytes));
  print('  nginx, processor seconds', (wave.cpu - quiet.cpu).toFixed(2));
  print('  most requests in one second, as in real time', String(busiest(delays)));
  open = false;
  await Promise.all(polling);
  const all = nginx.counts();
  print('in all: requests', String(all.requests));
  print('  answered "not changed"', percent(all.unchanged / all.requests));
  print('  bytes sent', kB(all.bytes));
  print('  nginx, processor seconds', nginx.cpu().toFixed(2));
  print('  wall seconds', ((performance.now() - began) / 1000).toFixed(0));
  print('judging a pack on an agent’s machine, at most', `${judging.toFixed(0)} ms`);

  const third = await pack(3);
  await lied('changed by one letter', 'wrong_signature', third.replace('"by": "bench"', '"by": "bank"'));
  await lied('older', 'older', first);
  await lied('a web page', 'web_page', '<!doctype html><title>Sign in</title>');
  await lied('half a file', 'not_json', third.slice(0, third.length / 2));
  await nginx.stop();
  await everyone('down', 'unreachable');
  for (const [name, fate, answer] of OTHERS) {
    const other = createServer(answer);
    // A port of its own: this process would use a line to the server before once more, and call it unreachable.
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const address = other.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    await everyone(name, fate, 100, fate === 'slow' ? 500 : 60_000, `http://127.0.0.1:${port}/returns.json`);
    other.closeAllConnections();
    await new Promise((resolve) => other.close(resolve));
  }
  await nginx.start();
  nginx.put(third);
  await everyone('back, with version 3', 'taken', AGENTS);
  holds('everyone has version 3', versions().join() === '3');
} finally {
  open = false;
  await nginx.close();
}
process.exit(failures.length > 0 ? 1 : 0);

async function lied(name: string, fate: string, text: string): Promise<void> {
  nginx.put(text);
  await everyone(name, fate);
}

/** Agents ask at once, a hundred at a time; all must come to this end, and none may lose what they have. */
async function everyone(name: string, fate: string, count = MEETING, timeout = 60_000, url = nginx.url): Promise<void> {
  fates.clear();
  const asking = agents.slice(0, count);
  const had = versions().join();
  for (let at = 0; at < asking.length; at += 100)
    await Promise.all(asking.slice(at, at + 100).map((agent) => lookOnce(agent, timeout, url)));
  const lost = fate !== 'taken' && versions().join() !== had;
  const right = fates.get(fate) === count && !lost;
  holds(`a server that is ${name}: ${count} times “${fate}”, nothing lost`, right);
  if (!right) console.log([...fates].map(([came, times]) => `  ${times} times “${came}”`).join('\n'));
}

function busiest(delays: readonly number[]): number {
  const seconds = new Map<number, number>();
  for (const delay of delays) {
    const second = Math.floor((delay * TIMES_AS_FAST) / 1000);
    seconds.set(second, (seconds.get(second) ?? 0) + 1);
  }
  return Math.max(...seconds.values());
}

function kB(bytes: number): string {
  return bytes < 10_000_000 ? `${(bytes / 1000).toFixed(0)} kB` : `${(bytes / 1_000_000).toFixed(0)} MB`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
