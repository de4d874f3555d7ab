import { isVisible } from '../dom.ts';
import { labelOf } from './words.ts';

const SELF = '[data-current-user],[class*=current-user i],[aria-label^="Signed in as" i],[title^="Signed in as" i]';
const SIGNED_IN = /(?:signed|logged) in as\s{1,3}(.{2,60})/i;
const SIGN_OUT =
  /^\s{0,3}(?:log ?out|sign ?out|log off|abmelden|cerrar sesión|se déconnecter|déconnexion|esci|sair)\s{0,3}$/i;
const ACCOUNT =
  '[aria-label^="account" i],[aria-label*="your account" i],[aria-label*="my account" i],[aria-label*="user menu" i],[aria-label*="profile menu" i]';
const MAX_TEXT = 160;
const MAX_LINKS = 400;

/** Which of the names in a chat is that of whoever is signed in, small; empty where nothing tells, or it tells of two. */
export function selfAmong(page: ParentNode, names: readonly string[], log: Element): ReadonlySet<string> {
  const said = [...sayings(page, log)].map((text) => text.replace(/\s+/g, ' ').toLowerCase());
  const found = [...new Set(names.map((name) => name.toLowerCase()))].filter((name) =>
    said.some((text) => holds(text, name)),
  );
  return new Set(found.length === 1 ? found : []);
}

/** Whom one writes to from here, by the field's own label or the chat's heading, of those who wrote. */
export function addressedAmong(
  names: readonly string[],
  log: Element,
  composer: Element | undefined,
): string | undefined {
  const head = headingOf(log)?.textContent ?? '';
  const said = [composer ? labelOf(composer) : '', /\b(?:with|to|mit|con|avec)\s/i.test(head) ? head : '']
    .filter((text) => text.length < MAX_TEXT)
    .map((text) => text.toLowerCase());
  const found = [...new Set(names)].filter((name) => said.some((text) => holds(text, name.toLowerCase())));
  return found.length === 1 ? found[0] : undefined;
}

const holds = (text: string, name: string): boolean => {
  const at = text.indexOf(name);
  const isWord = (sign: string | undefined) => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
  return name.length > 1 && at >= 0 && !isWord(text[at - 1]) && !isWord(text[at + name.length]);
};

function* sayings(page: ParentNode, log: Element): Generator<string> {
  for (const element of [...page.querySelectorAll(`${SELF},${ACCOUNT}`)].slice(0, 8)) {
    yield element.getAttribute('data-current-user') ?? '';
    yield element.getAttribute('aria-label') ?? '';
    yield element.getAttribute('title') ?? '';
    yield (element.textContent ?? '').slice(0, MAX_TEXT);
  }
  const outside = [...page.querySelectorAll('a,button,[role=menuitem],p,span,div')].slice(0, MAX_LINKS);
  for (const element of outside) {
    const text = element.textContent ?? '';
    if (text.length > MAX_TEXT || log.contains(element)) continue;
    const signedIn = SIGNED_IN.exec(text)?.[1];
    if (signedIn) yield signedIn;
    const around = SIGN_OUT.test(text) ? element.parentElement?.textContent : undefined;
    if (around && around.length < MAX_TEXT) yield around;
  }
}

/** The heading over the log, in the box they share. */
function headingOf(log: Element): Element | undefined {
  let at: Element | null = log;
  for (let up = 0; up < 4 && at && at.localName !== 'body'; up += 1, at = at.parentElement) {
    const before = at.previousElementSibling;
    if (!before) continue;
    const heading = before.matches('h1,h2,h3,h4,header,[role=heading]')
      ? before
      : before.querySelector('h1,h2,h3,h4,[role=heading]');
    if (heading && isVisible(heading)) return heading;
  }
  return undefined;
}
