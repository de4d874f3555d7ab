import type { Adapter } from './adapter.ts';
import { chat21 } from './chat21.ts';
import { chatwoot } from './chatwoot.ts';
import { converse } from './converse.ts';
import { crisp } from './crisp.ts';
import { freescout } from './freescout.ts';
import { freshdesk } from './freshdesk.ts';
import { front } from './front.ts';
import { gmail } from './gmail.ts';
import { helpScout } from './help-scout.ts';
import { hubspot } from './hubspot.ts';
import { intercom } from './intercom.ts';
import { kustomer } from './kustomer.ts';
import { libredesk } from './libredesk.ts';
import { liveHelperChat } from './live-helper-chat.ts';
import { livechat } from './livechat.ts';
import { osticket } from './osticket.ts';
import { practiceDesk } from './practice-desk.ts';
import { reamaze } from './reamaze.ts';
import { requestTracker } from './request-tracker.ts';
import { rocketChat } from './rocket-chat.ts';
import { roundcube } from './roundcube.ts';
import { tawk } from './tawk.ts';
import { vueAdvancedChat } from './vue-advanced-chat.ts';
import { whatsappWeb } from './whatsapp-web.ts';
import { zammad } from './zammad.ts';
import { zammadDesktop } from './zammad-desktop.ts';
import { zendesk } from './zendesk.ts';
import { znuny } from './znuny.ts';

/** The adapters written for one tool each. No page is two tools', so the order means nothing. */
export const written: readonly Adapter[] = [
  practiceDesk,
  chat21,
  chatwoot,
  converse,
  crisp,
  freescout,
  freshdesk,
  front,
  gmail,
  helpScout,
  hubspot,
  intercom,
  kustomer,
  libredesk,
  liveHelperChat,
  livechat,
  osticket,
  reamaze,
  requestTracker,
  rocketChat,
  roundcube,
  tawk,
  vueAdvancedChat,
  whatsappWeb,
  zammad,
  zammadDesktop,
  zendesk,
  znuny,
];
