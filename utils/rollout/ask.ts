import { readBody } from './body.ts';

/** A fetch; handed in, so that only the worker's guarded one is ever used (see docs/decisions/roll-out.md). */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export interface Ask {
  readonly url: string;
  /** What the server called the file last time. */
  readonly etag?: string | undefined;
  /** True where the browser has granted the host: then the question is ours in full, headers and all. */
  readonly granted: boolean;
  readonly fetch: Fetch;
  readonly timeout?: number;
}

export type Trouble =
  | { readonly what: 'slow'; readonly seconds: number }
  | { readonly what: 'unreachable' | 'not_granted' | 'redirected' | 'web_page' | 'not_text' | 'too_big' | 'cut_off' }
  | { readonly what: 'status'; readonly status: number }
  | { readonly what: 'type'; readonly type: string };

export type Answer =
  | { readonly got: 'body'; readonly body: string; readonly etag: string | undefined }
  | { readonly got: 'unchanged' }
  | { readonly got: 'trouble'; readonly trouble: Trouble };

const TIMEOUT = 10_000;
/** A server calls JSON many things, and an object store often calls it nothing. */
const TYPES = /^(?:application\/(?:[\w.+-]*\+)?json|text\/(?:plain|json)|(?:application|binary)\/octet-stream)$/;

/** Ask for the file once. Never rejects; the clock also runs while the body comes in. */
export async function ask({ url, etag, granted, fetch, timeout = TIMEOUT }: Ask): Promise<Answer> {
  const patience = AbortSignal.timeout(timeout);
  const slow = (otherwise: Trouble['what'] & ('unreachable' | 'not_granted' | 'cut_off')): Answer =>
    trouble(patience.aborted ? { what: 'slow', seconds: timeout / 1000 } : { what: otherwise });
  let response: Response;
  try {
    response = await fetch(url, {
      ...asked(granted, etag),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      // Never followed. 'error' would say no more than a dead line does, so that nobody could be told what happened.
      redirect: 'manual',
      signal: patience,
    });
  } catch {
    // To a page without the host, a dead line and an answer it may not read are the same.
    return slow(granted ? 'unreachable' : 'not_granted');
  }
  const refused = refusalOf(response);
  if (refused || response.status === 304) {
    await response.body?.cancel().catch(() => undefined);
    return refused ? trouble(refused) : { got: 'unchanged' };
  }
  const read = await readBody(response.body).catch(() => undefined);
  if (!read) return slow('cut_off');
  if ('what' in read) return trouble(read);
  if (/^\s*</.test(read.body)) return trouble({ what: 'web_page' });
  return { got: 'body', body: read.body, etag: response.headers.get('etag') ?? undefined };
}

const trouble = (one: Trouble): Answer => ({ got: 'trouble', trouble: one });

/**
 * With the host granted we ask "only if it is another one" ourselves. Without, that header would have the browser ask
 * the server for leave first, which static servers don't answer: there the browser's own cache does the same.
 */
const asked = (granted: boolean, etag: string | undefined): RequestInit =>
  granted
    ? { cache: 'no-store', headers: { accept: 'application/json', ...(etag && { 'if-none-match': etag }) } }
    : { cache: 'no-cache', headers: { accept: 'application/json' } };

function refusalOf(response: Response): Trouble | undefined {
  const { status, type, headers } = response;
  if (type === 'opaqueredirect' || (status >= 300 && status < 400 && status !== 304)) return { what: 'redirected' };
  if (status === 304) return undefined;
  if (status !== 200) return { what: 'status', status };
  const said = (headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  if (said === 'text/html') return { what: 'web_page' };
  return said === '' || TYPES.test(said) ? undefined : { what: 'type', type: said.slice(0, 40) };
}
