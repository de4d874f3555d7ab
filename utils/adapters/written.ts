import type { Adapter } from './adapter.ts';
import { converse } from './converse.ts';
import { practiceDesk } from './practice-desk.ts';

/** The adapters written for one tool each, in the order they are tried. */
export const written: readonly Adapter[] = [practiceDesk, converse];
