import { rules } from '../engine/rules/index.ts';
import type { Category, Severity, Source } from '../engine/types.ts';

/** What a lead decides on: a rule without its check. */
export interface RuleCard {
  readonly id: string;
  readonly category: Category;
  readonly severity: Severity;
  readonly summary: string;
  readonly source: Source;
}

/** Every draft rule there is, by id. */
export const ruleCards: readonly RuleCard[] = rules.map(({ id, category, severity, summary, source }) => ({
  id,
  category,
  severity,
  summary,
  source,
}));
