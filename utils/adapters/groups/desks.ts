import type { Adapter } from '../adapter.ts';
import { freshdesk } from '../freshdesk.ts';
import { front } from '../front.ts';
import { helpScout } from '../help-scout.ts';
import { hubspot } from '../hubspot.ts';
import { kustomer } from '../kustomer.ts';
import { reamaze } from '../reamaze.ts';
import { zammad } from '../zammad.ts';
import { zammadDesktop } from '../zammad-desktop.ts';
import { zendesk } from '../zendesk.ts';

/** Help desks served by their makers, and Zammad. */
export const desks: readonly Adapter[] = [
  freshdesk,
  front,
  helpScout,
  hubspot,
  kustomer,
  reamaze,
  zammad,
  zammadDesktop,
  zendesk,
];
