import { partsToText } from '../../utils/engine/fill.ts';
import {
  advise,
  type ChatMemory,
  type ChatState,
  emptyState,
  type Message,
  reviewDraft,
  scoreMessage,
  situationOf,
  step,
} from '../../utils/engine/index.ts';
import { issueOf } from '../../utils/engine/issue.ts';
import { readMood } from '../../utils/engine/mood.ts';
import { readLanguage } from '../../utils/engine/tone/language.ts';
import { starterLibrary } from '../../utils/library/starter.ts';
import type { ReplayRequest, ReviewRequest, ScoreRequest, Turn } from './requests.ts';

const memory: ChatMemory = { paused: false, corrections: [], mutes: [], used: [], dismissed: [], slots: {} };
const settings = { memory, mutedRules: [] };

/** The tone of one message, and what it is about. */
export function score({ id, text }: ScoreRequest) {
  const tone = scoreMessage(text);
  return {
    id,
    language: tone.language,
    confidence: tone.confidence,
    valence: tone.valence,
    label: tone.label,
    mood: tone.mood,
    flags: tone.flags,
    anger: tone.anger,
    abuse: tone.abuse,
    issue: tone.mood === null ? null : (issueOf(text) ?? null),
    evidence: tone.evidence.map(({ start, end, cue, weight }) => ({ start, end, cue, weight })),
  };
}

/** The findings of a draft that answers these turns. The draft counts as settled, so omissions are looked for. */
export function review({ id, turns, draft }: ReviewRequest) {
  const { state } = fold(turns);
  const settled = { text: draft, mode: 'reply', settled: true } as const;
  const findings = reviewDraft(settled, situationOf(state, memory), starterLibrary, settings);
  return {
    id,
    findings: findings.map(({ rule, category, severity, start, end, message, rewrites }) => ({
      rule,
      category,
      severity,
      start,
      end,
      message,
      rewrites,
    })),
  };
}

/** A chat from its first turn to its last: what was read at each customer turn, and what there is to say now. */
export function replay({ id, turns }: ReplayRequest) {
  const { state, moods, valences } = fold(turns);
  const advice = advise(state, undefined, starterLibrary, settings);
  const specifics: Record<string, string[]> = {};
  for (const { kind, text } of advice.specifics) specifics[kind] = [...(specifics[kind] ?? []), text];
  return {
    id,
    mood_per_customer_turn: moods,
    valence_per_customer_turn: valences,
    issue: advice.issue?.issue ?? null,
    specifics: Object.fromEntries(
      Object.entries(specifics).map(([kind, texts]) => [kind, texts.length === 1 ? texts[0] : texts]),
    ),
    escalate: advice.escalation,
    customer_asks: advice.openQuestions.map(({ text }) => text),
    suggestions: advice.suggestions.map(({ kind, parts, why }) => ({ kind, text: partsToText(parts), why })),
  };
}

function fold(turns: readonly Turn[]) {
  let state: ChatState = emptyState;
  const moods: (string | null)[] = [];
  const valences: (number | null)[] = [];
  turns.forEach((turn, index) => {
    state = step(state, messageOf(turn, index));
    if (turn.author !== 'customer') return;
    if (!readLanguage(state.language).supported) {
      moods.push(null);
      valences.push(null);
      return;
    }
    const { points, valence } = readMood(state.mood, [], state.customerTurns);
    moods.push(points.at(-1)?.mood ?? null); // the best guess, also where the panel would say "Not sure"
    valences.push(valence);
  });
  return { state, moods, valences };
}

const messageOf = ({ author, text, name, at }: Turn, index: number): Message => ({
  id: String(index),
  author,
  text,
  ...(name !== undefined && { name }),
  ...(at !== undefined && { at }),
});
