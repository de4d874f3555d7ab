import type { Adapter } from '../adapter.ts';
import { chat21 } from '../chat21.ts';
import { chatwoot } from '../chatwoot.ts';
import { converse } from '../converse.ts';
import { libredesk } from '../libredesk.ts';
import { liveHelperChat } from '../live-helper-chat.ts';
import { rocketChat } from '../rocket-chat.ts';
import { vueAdvancedChat } from '../vue-advanced-chat.ts';

/** Consoles of live chat that firms run themselves. */
export const consoles: readonly Adapter[] = [
  chat21,
  chatwoot,
  converse,
  libredesk,
  liveHelperChat,
  rocketChat,
  vueAdvancedChat,
];
