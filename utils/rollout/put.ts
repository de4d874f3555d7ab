import type { Fetch } from './ask.ts';

/** What a server wants to see before it takes an upload; kept until the browser is closed. */
export type Credentials =
  | { readonly with: 'nothing' }
  | { readonly with: 'password'; readonly name: string; readonly password: string }
  | { readonly with: 'token'; readonly token: string };

export interface Put {
  readonly body: string;
  /** The file this one takes the place of, as the server calls it; undefined: there is none yet. */
  readonly replaces: string | undefined;
  readonly credentials: Credentials;
}

export type PutEnd =
  | { readonly end: 'stored'; readonly etag: string | undefined }
  /** Another lead was quicker: the file there is no more the one that was compared. */
  | { readonly end: 'overtaken' }
  | { readonly end: 'no_address' | 'unreachable' | 'slow' | 'not_let_in' | 'no_uploads' | 'redirected' }
  | { readonly end: 'status'; readonly status: number }
  /** Agents' computers would not take it: nothing was sent. */
  | { readonly end: 'refused'; readonly why: string };

const TIMEOUT = 30_000;

/** Upload the file, unless another one has come there in the meantime. Never rejects. */
export async function putPack({
  url,
  body,
  replaces,
  credentials,
  fetch,
  timeout = TIMEOUT,
}: Put & { readonly url: string; readonly fetch: Fetch; readonly timeout?: number }): Promise<PutEnd> {
  const patience = AbortSignal.timeout(timeout);
  try {
    const { status, type, headers } = await fetch(url, {
      method: 'PUT',
      body,
      headers: {
        'content-type': 'application/json',
        ...(replaces === undefined ? { 'if-none-match': '*' } : { 'if-match': replaces }),
        ...authorization(credentials),
      },
      cache: 'no-store',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'manual',
      signal: patience,
    });
    if (type === 'opaqueredirect' || (status >= 300 && status < 400)) return { end: 'redirected' };
    if (status >= 200 && status < 300) return { end: 'stored', etag: headers.get('etag') ?? undefined };
    if (status === 412 || status === 409) return { end: 'overtaken' };
    if (status === 401 || status === 403) return { end: 'not_let_in' };
    if (status === 405 || status === 501) return { end: 'no_uploads' };
    return { end: 'status', status };
  } catch {
    return { end: patience.aborted ? 'slow' : 'unreachable' };
  }
}

function authorization(credentials: Credentials): Readonly<Record<string, string>> {
  if (credentials.with === 'nothing') return {};
  if (credentials.with === 'token') return { authorization: `Bearer ${credentials.token}` };
  const { name, password } = credentials;
  const letters = Array.from(new TextEncoder().encode(`${name}:${password}`), (byte) => String.fromCharCode(byte));
  return { authorization: `Basic ${btoa(letters.join(''))}` };
}

/** What became of an upload, in a plain sentence. */
export function toldPut(end: Exclude<PutEnd, { readonly end: 'stored' }>): string {
  switch (end.end) {
    case 'overtaken':
      return 'Somebody published while you were looking at this. Nothing was written over: compare again.';
    case 'no_address':
      return 'There is no address to publish to.';
    case 'unreachable':
      return 'The server could not be reached. Nothing has changed there.';
    case 'slow':
      return 'The server did not answer in time. Compare again to see whether it arrived.';
    case 'not_let_in':
      return 'The server did not let you in. Check name and password, or the token.';
    case 'no_uploads':
      return 'This server takes no uploads. Save the file and put it there by hand.';
    case 'redirected':
      return 'The server sent the upload on to another address. Nothing was sent there.';
    case 'refused':
      return `Agents’ computers would not take it, so it was not sent. ${end.why}`;
    case 'status':
      return `The server refused the upload (${end.status}). Save the file and put it there by hand.`;
  }
}
