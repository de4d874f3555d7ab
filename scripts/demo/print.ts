import type { PanelView } from '../browser/panel-view.ts';

/** One turn: what the customer wrote, what Poise saw in it, what it would say. */
export function printTurn(heading: string, customer: string, view: PanelView): void {
  console.log(`\n${heading}\n`);
  line('customer', customer);
  line('mood', [view.mood, view.trend].filter(Boolean).join(', '));
  line('because of', quoted(view.evidence));
  line('issue', view.issue ?? 'not known');
  line('specifics', view.specifics.join(', '));
  line('unanswered', quoted(view.questions));
  for (const { kind, text, why } of view.suggestions) {
    line(`→ ${kind.toLowerCase()}`, text);
    line('', why);
  }
  if (view.suggestions.length === 0) line('→', 'nothing to add');
}

/** A draft with everything Poise marks in it. */
export function printDraft(draft: string, { findings }: PanelView): void {
  line('draft', draft);
  for (const { words, why, rewrites } of findings) {
    line('✎', `${words === '' ? 'Left out' : `“${words}”`}: ${why}`);
    for (const rewrite of rewrites) line('', `try: ${rewrite}`);
  }
}

const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(' ');

function line(label: string, text: string): void {
  if (text !== '') console.log(`  ${label.padEnd(14)} ${text}`);
}
