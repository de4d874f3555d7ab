import { installServerWithApt } from './apt.ts';
import { onPath } from './programs.ts';

/** The XMPP server that the test on a real chat tool starts for itself. */
export interface Prosody {
  readonly server: string;
  /** Makes the accounts. */
  readonly control: string;
}

/** What is said where there is none. */
export const NO_PROSODY =
  'prosody is not here and could not be installed (Debian: apt install prosody), so nothing was tried on Converse.js';

export function findProsody(): Prosody | undefined {
  const [server] = onPath(['prosody']);
  const [control] = onPath(['prosodyctl']);
  return server && control ? { server, control } : undefined;
}

/** As `findProsody`, after installing it where this machine allows. */
export function setUpProsody(): Prosody | undefined {
  return findProsody() ?? (installServerWithApt('prosody') ? findProsody() : undefined);
}
