import { derive, type Shown } from '../../utils/teach/derive.ts';
import { saidIn } from '../../utils/teach/said.ts';

export const SITE = 'https://desk.example';

/** Put a page into the test's document. */
export function show(html: string): Document {
  document.body.innerHTML = html;
  return document;
}

export const all = (css: string): readonly Element[] => [...document.querySelectorAll(css)];

/** What follows when these are shown on the page. */
export const taughtBy = (shown: Partial<Shown>) =>
  derive(
    {
      customer: [],
      agent: [],
      corrected: new Map(),
      composer: undefined,
      narrower: 0,
      newestFirst: false,
      ...shown,
    },
    { page: document, site: SITE, said: saidIn([document]), today: '2026-11-28' },
  );
