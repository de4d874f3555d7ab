/** A site as a company names it: a host, or a host with everything below it. */
interface NamedSite {
  readonly scheme: 'http' | 'https';
  readonly host: string;
  readonly below: boolean;
}

export type ReadSite = { readonly site: NamedSite } | { readonly site: undefined; readonly reason: string };

const SITE = /^(?:(https?):\/\/)?(\*\.)?([\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*)(:\d+)?(?:\/\*?)?$/iu;

/** `desk.example.com`, `*.example.com`, `http://intranet`. Without a scheme it is https. */
export function readSite(text: string): ReadSite {
  const [whole, scheme = 'https', wild, name = '', port] = SITE.exec(text.trim()) ?? [];
  if (whole === undefined) return no('It must be a host, such as desk.example.com or *.example.com.');
  if (port !== undefined) return no('Leave the port out: a host stands for all of its ports.');
  // As the browser writes it: small letters, other scripts in their ASCII form.
  const host = URL.canParse(`https://${name}`) ? new URL(`https://${name}`).hostname : undefined;
  if (host === undefined) return no('It is no host.');
  if (wild !== undefined && !host.includes('.')) return no('That is too wide: name the part after it too.');
  return { site: { scheme: scheme.toLowerCase() === 'http' ? 'http' : 'https', host, below: wild !== undefined } };
}

const no = (reason: string): ReadSite => ({ site: undefined, reason });

const PATTERN = /^(\*|https?):\/\/(\*\.)?([^/:*]+)(?::\d+)?(?:\/.*)?$/;

/** May Poise be on for this origin, or for all a browser's pattern stands for? Without a list, for any. */
export function isAllowedSite(pattern: string, sites: readonly string[] | undefined): boolean {
  if (sites === undefined) return true;
  const [, scheme, wild, host] = PATTERN.exec(pattern) ?? [];
  if (host === undefined || scheme === '*') return false;
  return sites.some((text) => {
    const { site } = readSite(text);
    if (!site || site.scheme !== scheme) return false;
    const below = site.below && (host === site.host || host.endsWith(`.${site.host}`));
    return wild === undefined ? below || host === site.host : below;
  });
}

/** Of what the browser has granted, where Poise works: less hosts for the library alone, and what the company has not allowed. */
export const servedSites = (
  granted: readonly string[],
  libraryOnly: readonly string[],
  allowed: readonly string[] | undefined,
): readonly string[] => granted.filter((one) => !libraryOnly.includes(one) && isAllowedSite(one, allowed));
