import type { Hit } from './match.ts';

/** A hit with its sentence around it, as far as a rule looks: bounded, so that one endless sentence stays linear. */
export const near = ({ before, text, after }: Hit): string => before + text + after;
