import { installServerWithApt } from './apt.ts';
import { onPath } from './programs.ts';

/** A web server to measure with; installed where this machine allows, and started by nobody but us. */
export function setUpNginx(): string | undefined {
  const find = () => onPath(['nginx', '/usr/sbin/nginx'])[0];
  return find() ?? (installServerWithApt('nginx') ? find() : undefined);
}
