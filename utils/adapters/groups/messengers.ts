import type { Adapter } from '../adapter.ts';
import { crisp } from '../crisp.ts';
import { intercom } from '../intercom.ts';
import { livechat } from '../livechat.ts';
import { practiceDesk } from '../practice-desk.ts';
import { tawk } from '../tawk.ts';
import { whatsappWeb } from '../whatsapp-web.ts';

/** Live chat and messengers served by their makers, and our own practice desk. */
export const messengers: readonly Adapter[] = [practiceDesk, crisp, intercom, livechat, tawk, whatsappWeb];
