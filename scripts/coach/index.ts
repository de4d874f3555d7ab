import { stdin, stdout } from 'node:process';
import type { z } from 'zod';
import { linesOf } from './lines.ts';
import { problemOf, replayRequest, reviewRequest, scoreRequest } from './requests.ts';
import { replay, review, score } from './verbs.ts';

const USAGE = `coach VERB < chats.jsonl > answers.jsonl

  score    {id, text}                        the tone of one message
  review   {id, turns:[{author,text}], draft}  what reads badly in a draft
  replay   {id, turns:[{author,text}]}       a whole chat: moods, issue, specifics, suggestions

One JSON object a line in, one out, in order. A line that cannot be used gets {"id", "error"} and the rest go on;
the exit status is then 1. Nothing leaves this machine.
`;

const verbOf =
  <T>(schema: z.ZodType<T>, run: (request: T) => unknown) =>
  (json: unknown): Answer => {
    const request = schema.safeParse(json);
    return request.success ? { ok: true, value: run(request.data) } : { ok: false, error: problemOf(request.error) };
  };

type Answer = { ok: true; value: unknown } | { ok: false; error: string };

const VERBS: Readonly<Record<string, (json: unknown) => Answer>> = {
  score: verbOf(scoreRequest, score),
  review: verbOf(reviewRequest, review),
  replay: verbOf(replayRequest, replay),
};

const name = process.argv[2] ?? '';
const verb = Object.hasOwn(VERBS, name) ? VERBS[name] : undefined;
if (!verb) {
  process.stderr.write(USAGE);
  process.exit(name === '' || name === '--help' ? 0 : 2);
}

// A reader that stops early (`| head`) is not our error.
stdout.on('error', () => process.exit(0));

let failed = false;
for await (const line of linesOf(stdin)) {
  if (line.trim() === '') continue;
  const answer = answerTo(line, verb);
  failed ||= answer.failed;
  if (!stdout.write(`${JSON.stringify(answer.out)}\n`)) await new Promise((resume) => stdout.once('drain', resume));
}
process.exitCode = failed ? 1 : 0;

function answerTo(line: string, run: (json: unknown) => Answer): { out: unknown; failed: boolean } {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch (error) {
    return {
      out: { id: null, error: `not JSON: ${String(error instanceof Error ? error.message : error)}` },
      failed: true,
    };
  }
  const id = idOf(json);
  try {
    const answer = run(json);
    return answer.ok ? { out: answer.value, failed: false } : { out: { id, error: answer.error }, failed: true };
  } catch (error) {
    return { out: { id, error: `could not be read: ${String(error)}` }, failed: true };
  }
}

function idOf(json: unknown): string | number | null {
  if (typeof json !== 'object' || json === null || !('id' in json)) return null;
  return typeof json.id === 'string' || typeof json.id === 'number' ? json.id : null;
}
