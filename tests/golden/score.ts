import { macroF1 } from '../../scripts/measure/statistics.ts';
import { emptyState, situationOf, step } from '../../utils/engine/index.ts';
import type { ChatMemory, Situation } from '../../utils/engine/types.ts';
import type { GoldenChat } from './chats.ts';

const memory: ChatMemory = { paused: false, corrections: [], mutes: [], used: [], dismissed: [], slots: {} };

export interface ReadingScore {
  readonly issue: number;
  readonly specifics: { readonly precision: number; readonly recall: number; readonly f1: number };
  readonly escalation: { readonly macroF1: number; readonly hardRecall: number };
  /** Calm chats that were escalated. */
  readonly calmEscalated: number;
  /** What was read otherwise, a line each. */
  readonly misses: readonly string[];
}

/** The chat as it stands after its last turn. */
export function readingOf({ turns }: GoldenChat): Situation {
  let state = emptyState;
  turns.forEach((turn, index) => {
    state = step(state, { id: `m${index}`, ...turn });
  });
  return situationOf(state, memory);
}

/** Our reading of labelled chats against their labels. */
export function scoreReading(chats: readonly GoldenChat[]): ReadingScore {
  const misses: string[] = [];
  const escalations: [string, string][] = [];
  const tally = { issue: 0, found: 0, right: 0, wanted: 0, hit: 0, hard: 0, hardHit: 0, calm: 0 };
  for (const chat of chats) {
    const { issue, likely, specifics, escalation } = readingOf(chat);
    const said = (likely ?? issue)?.issue ?? 'other';
    if (chat.issue.includes(said)) tally.issue++;
    else misses.push(`${chat.id}: issue ${said}, labelled ${chat.issue.join(' / ')}`);
    for (const { kind, text } of specifics) {
      tally.found++;
      if (chat.specifics[kind]?.some((one) => same(one, text))) tally.right++;
      else misses.push(`${chat.id}: ${kind} “${text}”, labelled ${chat.specifics[kind]?.join(' / ') ?? 'none'}`);
    }
    for (const [kind, texts] of Object.entries(chat.specifics)) {
      tally.wanted++;
      if (specifics.some((one) => one.kind === kind && texts.some((text) => same(text, one.text)))) tally.hit++;
      else misses.push(`${chat.id}: ${kind} ${texts.join(' / ')} not found`);
    }
    escalations.push([chat.escalate, escalation]);
    if (chat.escalate !== escalation) misses.push(`${chat.id}: ${escalation}, labelled ${chat.escalate}`);
    if (chat.escalate === 'boundary' || chat.escalate === 'end_chat') {
      tally.hard++;
      if (chat.escalate === escalation) tally.hardHit++;
    }
    if (chat.calm && escalation !== 'none') tally.calm++;
  }
  const precision = tally.right / Math.max(1, tally.found);
  const recall = tally.hit / Math.max(1, tally.wanted);
  return {
    issue: tally.issue / Math.max(1, chats.length),
    specifics: { precision, recall, f1: (2 * precision * recall) / Math.max(1e-9, precision + recall) },
    escalation: { macroF1: macroF1(escalations), hardRecall: tally.hardHit / Math.max(1, tally.hard) },
    calmEscalated: tally.calm,
    misses,
  };
}

/** The same words, or one inside the other and at most four times as long. */
function same(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  );
  if (!a || !b) return false;
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.includes(short) && long.length <= 4 * short.length;
}
