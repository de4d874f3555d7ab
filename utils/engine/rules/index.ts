import type { Rule } from './rule.ts';

/** Every draft rule, by id. Adding one: its file, one line here, its test, its page in docs/rules. */
export const rules: readonly Rule[] = [];
