import type { Adapter } from '../adapter.ts';
import { freescout } from '../freescout.ts';
import { gmail } from '../gmail.ts';
import { osticket } from '../osticket.ts';
import { requestTracker } from '../request-tracker.ts';
import { roundcube } from '../roundcube.ts';
import { znuny } from '../znuny.ts';

/** Ticket systems and mail programs. */
export const mails: readonly Adapter[] = [freescout, gmail, osticket, requestTracker, roundcube, znuny];
