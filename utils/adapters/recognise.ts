import type { Adapter } from './adapter.ts';

/** How a tool's page is known. */
export type Signs = Pick<Adapter, 'hosts' | 'path' | 'marks'>;

/** At the tool's own address, or by what only its pages have. */
export const isToolsPage = ({ hosts = [], path, marks }: Signs, url: URL, page: ParentNode): boolean =>
  (hosts.some((host) => fits(url.hostname, host)) && (path?.test(url.pathname) ?? true)) ||
  (marks !== undefined && page.querySelector(marks) !== null);

/** Whether a host is `shop.example.com` or, as `*.example.com`, anything under it. */
const fits = (hostname: string, host: string): boolean =>
  host.startsWith('*.') ? hostname.endsWith(host.slice(1)) : hostname === host;
