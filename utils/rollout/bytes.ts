export type Bytes = Uint8Array<ArrayBuffer>;

/** Bytes as base64url without padding: it stands in an address, in JSON and in a policy alike. */
export function toText(bytes: ArrayBuffer | Bytes): string {
  const letters = Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join('');
  return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** Undefined: it is not base64url, nor base64. */
export function fromText(text: string): Bytes | undefined {
  if (!/^[\w+/-]*={0,2}$/.test(text)) return undefined;
  try {
    return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
  } catch {
    return undefined;
  }
}

export const utf8 = (text: string): Bytes => new TextEncoder().encode(text);
