import type { RemedyRule } from '../../engine/types.ts';

/** Remedies most shops let an agent give alone. A team lead sets the real ones, with limits and currency. */
export const starterPlaybook: readonly RemedyRule[] = [
  { issue: 'delay', remedy: 'a goodwill credit' },
  { issue: 'missing', remedy: 'a replacement' },
  { issue: 'missing', remedy: 'a full refund' },
  { issue: 'damaged', remedy: 'a replacement' },
  { issue: 'damaged', remedy: 'a full refund' },
  { issue: 'wrong_item', remedy: 'the right one, with a free return for the other' },
  { issue: 'wrong_item', remedy: 'a full refund' },
  { issue: 'defective', remedy: 'a replacement' },
  { issue: 'defective', remedy: 'a repair' },
  { issue: 'return', remedy: 'a prepaid return label' },
  { issue: 'technical', remedy: 'a credit for the days without service' },
  { issue: 'quality', remedy: 'a credit for the days without service' },
  { issue: 'service_quality', remedy: 'a goodwill credit' },
  { issue: 'booking', remedy: 'a new booking at no extra cost' },
];
