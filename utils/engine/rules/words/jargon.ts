/**
 * Words support teams use among themselves, for `jargon`. Source: our own compilation. Matched as written: short forms in
 * capitals, so that "pod" and "sop" stay words; the rest in any case. Sorted, no duplicates.
 */

/** Short form, and what a customer would call it. */
export const SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ['ACW', 'the notes after the chat'],
  ['AHT', 'handling time'],
  ['ARN', 'the bank reference'],
  ['AWB', 'tracking number'],
  ['CRM', 'your file'],
  ['CSR', 'colleague'],
  ['FCR', 'first answer'],
  ['IVR', 'phone menu'],
  ['KYC', 'identity check'],
  ['L1', 'first support team'],
  ['L2', 'technical team'],
  ['L3', 'engineering team'],
  ['MOP', 'way of paying'],
  ['NDR', 'missed delivery'],
  ['OOS', 'out of stock'],
  ['POD', 'delivery signature'],
  ['RCA', 'cause'],
  ['RMA', 'return number'],
  ['RTO', 'return to us'],
  ['SKU', 'product number'],
  ['SLA', 'answer time'],
  ['SME', 'specialist'],
  ['SOP', 'usual steps'],
  ['TAT', 'time it takes'],
]);

/** Longer internal words, and what a customer would call them. */
export const INTERNAL_WORDS: ReadonlyMap<string, string> = new Map([
  ['back office', 'the team behind me'],
  ['back-end', 'our system'],
  ['backend', 'our system'],
  ['deprovisioned', 'switched off'],
  ['disposition', 'outcome'],
  ['escalation matrix', 'the next person up'],
  ['first contact resolution', 'first answer'],
  ['knowledge base article', 'guide'],
  ['last-mile carrier', 'courier'],
  ['proof of delivery', 'signature'],
  ['provisioned', 'set up'],
  ['provisioning', 'setting up'],
  ['reverse logistics', 'returns'],
  ['root cause analysis', 'search for the cause'],
  ['ticket merge', 'joining your two cases'],
  ['tier 1', 'first support team'],
  ['tier 2', 'technical team'],
  ['tier 3', 'engineering team'],
]);
