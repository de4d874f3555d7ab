import { isPublicKey, type PublicKey } from './keys.ts';

/** Where the library lies, and whose signature it must bear. */
export interface Address {
  readonly url: string;
  readonly key: PublicKey | undefined;
}

export type ReadAddress = { readonly address: Address } | { readonly address: undefined; readonly reason: string };

const KEY = '#poise-key=';
const LONGEST = 2000;
const LOOPBACK = ['localhost', '127.0.0.1'];

/** An address as a person pastes it: one file, perhaps with the key behind it ("…/returns.json#poise-key=…"). */
export function readAddress(text: string): ReadAddress {
  const trimmed = text.trim();
  if (trimmed === '') return no('There is no address yet.');
  if (trimmed.length > LONGEST) return no('That is too long for an address.');
  const [place = '', key] = trimmed.split(KEY);
  const url = URL.canParse(place) ? new URL(place) : undefined;
  if (!url) return no('That is no web address. It should look like https://tools.example.com/poise/library.json');
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && LOOPBACK.includes(url.hostname)))
    return no('The address must start with https://');
  if (url.username !== '' || url.password !== '') return no('Take the name and password out of the address.');
  if (url.pathname.endsWith('/')) return no('That is a folder. Give the address of the file in it.');
  if (key !== undefined && !isPublicKey(key))
    return no('The key behind the address is cut off. Copy the whole line again.');
  url.hash = '';
  return { address: { url: url.href, key } };
}

const no = (reason: string): ReadAddress => ({ address: undefined, reason });

/** The line a lead hands round: address and key in one. */
export const invitation = (url: string, key: PublicKey): string => `${url}${KEY}${key}`;

/** What the browser is asked for: the host of that address, which is as narrow as it grants. */
export const hostPattern = (url: string): string => `${new URL(url).origin}/*`;
