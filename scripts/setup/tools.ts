import { existsSync } from 'node:fs';
import { installServersWithApt } from './apt.ts';
import { onPath } from './programs.ts';

/** A chat tool from the system's packages, which a test starts for itself. */
export interface SystemTool {
  readonly name: string;
  readonly packages: readonly string[];
  isHere(): boolean;
}

export const REQUEST_TRACKER: SystemTool = {
  name: 'Request Tracker 5',
  packages: ['request-tracker5', 'rt5-db-sqlite'],
  isHere: () =>
    existsSync('/usr/share/request-tracker5/libexec/rt-server') && existsSync('/usr/sbin/rt-setup-database-5'),
};

export const ROUNDCUBE: SystemTool = {
  name: 'Roundcube',
  packages: ['roundcube-core', 'roundcube-sqlite3', 'dovecot-imapd', 'php-cli', 'php-sqlite3'],
  isHere: () =>
    existsSync('/var/lib/roundcube/index.php') && onPath(['dovecot']).length > 0 && onPath(['php']).length > 0,
};

export const SYSTEM_TOOLS: readonly SystemTool[] = [REQUEST_TRACKER, ROUNDCUBE];

/** What is said where there is none. */
export const noTool = ({ name, packages }: SystemTool): string =>
  `${name} is not here and could not be installed (Debian: apt install ${packages.join(' ')}), so nothing was tried on it`;

/** Whether it is here, after installing it where this machine allows. */
export const setUpTool = (tool: SystemTool): boolean =>
  tool.isHere() || (installServersWithApt(tool.packages) && tool.isHere());
