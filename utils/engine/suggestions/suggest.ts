import { fill, partsToText } from '../fill.ts';
import { type SlotValues, slotValues } from '../slots/values.ts';
import type { ChatMemory, Kind, Library, Mood, Part, Phrase, Situation, Suggestion } from '../types.ts';
import { asksForMissing } from './clarify.ts';
import { conditionsOf, isResolved } from './conditions.ts';
import { fitOf, formalityOf, knownIssue } from './fit.ts';
import { isGrounded } from './grounded.ts';
import { suggestionKinds } from './index.ts';
import type { SuggestionContext } from './kind.ts';
import { managerReason, playbookFor } from './playbook.ts';
import { saidLately, sharesStretch } from './said.ts';
import { type Cell, cellsOf, isSettled, rowOf } from './table.ts';

const AT_MOST = 3;
/** A calm or content customer is left alone but for what is about their own matter. */
const SPECIFIC = 3;
const WORDS_IN_A_REASON = 12;

/** What a chat gives to phrases, read once for all of them. `minute`: of the day, on the agent's clock. */
export function contextOf(
  situation: Situation,
  library: Pick<Library, 'playbook' | 'manager'>,
  minute?: number,
): SuggestionContext {
  const playbook = playbookFor(situation, library.playbook);
  const title = library.manager?.title?.trim();
  const values: SlotValues = {
    ...slotValues(situation),
    ...(playbook.remedy && { remedy: { text: playbook.remedy.remedy } }),
    ...(playbook.second && { remedy_b: { text: playbook.second.remedy } }),
    ...(title && { manager: { text: title } }),
  };
  const conditions = new Set(conditionsOf(situation, values));
  if (playbook.overLimit) conditions.add('above_limit');
  return {
    situation,
    values,
    conditions,
    formality: formalityOf(situation.lastCustomerText),
    playbook,
    manager: managerReason(library.manager, minute),
  };
}

/** What to say next: at most three, each of another kind, best first, each with its reason. Often none. */
export function suggest(context: SuggestionContext, library: Library, memory: ChatMemory): readonly Suggestion[] {
  const { situation } = context;
  const row = rowOf(context);
  const offer: Offer = {
    phrases: library.phrases,
    gone: new Set([...memory.used, ...memory.dismissed]),
    slots: memory.slots,
    said: saidLately(situation.lastAgentTexts),
    shown: [],
    quiet: row === 'calm' || row === 'satisfied' ? row : undefined,
  };
  const most = situation.mood.flags.includes('vulnerable') ? 2 : AT_MOST;
  const tried = new Set<Kind>();
  const found: Suggestion[] = [];
  for (const cell of cellsOf(row, context)) {
    const kind = kindFor(cell, context);
    if (found.length >= most) break;
    if (!kind || tried.has(kind)) continue;
    tried.add(kind);
    const suggestion = bestOf(
      kind,
      context,
      { ...offer, shown: found.map(({ parts }) => partsToText(parts)) },
      cell === 'clarify?',
    );
    if (suggestion) found.push(suggestion);
  }
  return found.length === 0 ? atLeastOne(context, offer) : found;
}

const UPSET: readonly (Mood | undefined)[] = ['confused', 'anxious', 'disappointed', 'frustrated', 'angry', 'abusive'];
/** "Is it coming or not" is a plain question by its words alone. */
const LOW = -0.2;
/** What a chat can be given that fits no cell: that it is looked into, or a question whether it is to be. */
const AT_LEAST: readonly Kind[] = ['clarify', 'solution', 'hold', 'follow_up'];

/** An upset customer who has written last is never left with nothing to say to them. */
function atLeastOne(context: SuggestionContext, offer: Offer): readonly Suggestion[] {
  const { mood, issue, lastAuthor, lastCustomerText } = context.situation;
  const upset =
    UPSET.includes(mood.mood) || (mood.mood === 'calm' && mood.valence <= LOW && context.conditions.has('question'));
  if (lastAuthor !== 'customer' || !upset || isSettled(lastCustomerText) || isResolved(lastCustomerText)) return [];
  for (const kind of AT_LEAST) {
    // Who has told of something is not asked whether there is anything.
    if (kind === 'clarify' && issue !== undefined) continue;
    const suggestion = bestOf(kind, context, { ...offer, quiet: undefined }, false, true);
    if (suggestion) return [suggestion];
  }
  return [];
}

/**
 * The apology this chat is owed, in full words: what stands in the place of an empty one in the draft. Undefined where none
 * is owed, nothing specific is known, or only the agent could fill it.
 */
export function apologyLine(situation: Situation, library: Library, memory: ChatMemory): string | undefined {
  const offer: Offer = {
    phrases: library.phrases,
    gone: new Set(memory.dismissed),
    slots: memory.slots,
    said: () => false,
    shown: [],
    quiet: undefined,
  };
  const parts = bestOf('apology', contextOf(situation, library), offer, false)?.parts;
  return parts?.every(({ type }) => type !== 'blank') ? partsToText(parts) : undefined;
}

/** The kind a cell of the table comes to in this chat. */
function kindFor(cell: Cell, context: SuggestionContext): Kind | undefined {
  switch (cell) {
    case 'apology?':
      return (knownIssue(context) ?? 'other') === 'other' ? 'empathy' : 'apology';
    case 'solution!':
      return context.situation.issue || context.conditions.has('question') ? 'solution' : 'clarify';
    case 'clarify?':
      return 'clarify';
    case 'remedy':
      // Above what the agent may give alone the way to someone who may.
      return context.playbook.overLimit && suggestionKinds.remedy.applies(context) ? 'escalation' : 'remedy';
    default:
      return cell;
  }
}

/** What may be offered in this chat, whatever the kind. */
interface Offer {
  readonly phrases: readonly Phrase[];
  /** Used or dismissed in this chat. */
  readonly gone: ReadonlySet<string>;
  readonly slots: Readonly<Record<string, string>>;
  readonly said: (text: string) => boolean;
  /** What stands above it: the same words are not offered twice. */
  readonly shown: readonly string[];
  /** Set when the customer is content: then only what is about their own matter. */
  readonly quiet: 'calm' | 'satisfied' | undefined;
}

interface Candidate {
  readonly phrase: Phrase;
  readonly parts: readonly Part[];
  readonly score: number;
}

/** The best phrase of a kind; `missing`: only one that asks for something not known; `owed`: whether or not it is of use now. */
function bestOf(
  kindId: Kind,
  context: SuggestionContext,
  offer: Offer,
  missing: boolean,
  owed = false,
): Suggestion | undefined {
  const kind = suggestionKinds[kindId];
  if (!owed && !kind.applies(context)) return undefined;
  const warm = offer.quiet === 'satisfied' && (kindId === 'thanks' || kindId === 'close');
  const least = offer.quiet && !warm ? SPECIFIC : Number.NEGATIVE_INFINITY;
  const candidates: Candidate[] = [];
  for (const phrase of offer.phrases) {
    if (phrase.kind !== kindId || offer.gone.has(phrase.id) || (missing && !asksForMissing(phrase))) continue;
    const fit = fitOf(phrase, context);
    const more = kind.adjust ? kind.adjust(phrase, context) : 0;
    if (fit === undefined || more === undefined || fit + more < least) continue;
    const parts = fill(phrase.text, context.values, offer.slots);
    if (parts && (phrase.origin !== 'built_in' || isGrounded(parts, context.situation)))
      candidates.push({ phrase, parts, score: fit + more + scoreOfParts(parts) });
  }
  candidates.sort((a, b) => b.score - a.score || (a.phrase.id < b.phrase.id ? -1 : 1));
  const best = candidates.find(({ parts }) => {
    const text = partsToText(parts);
    return !offer.said(text) && !offer.shown.some((other) => sharesStretch(text, other));
  });
  if (!best) return undefined;
  const { phrase, parts } = best;
  const why = reasonFor(kind.reasons(phrase, context), parts);
  if (!why) return undefined;
  const { id, step } = phrase;
  return { id, kind: kindId, title: kind.label, parts, why, ...(step === undefined ? {} : { step }) };
}

/** Ours, not the customer's. */
const UNCOUNTED: ReadonlySet<string> = new Set(['remedy', 'remedy_b', 'asked_count', 'problems']);

/** More of the chat's own facts is better; each blank is work for the agent. */
function scoreOfParts(parts: readonly Part[]): number {
  const known = new Set(parts.flatMap((part) => (part.type === 'known' && !UNCOUNTED.has(part.slot) ? part.slot : [])));
  const blanks = parts.filter((part) => part.type === 'blank' && part.value === undefined).length;
  return 1.25 * Math.min(known.size, 4) - 0.5 * blanks;
}

const wordsIn = (text: string) => text.split(/\s+/).length;

function reasonFor(reasons: readonly (string | undefined)[], parts: readonly Part[]): string | undefined {
  const reason = reasons.find((text) => text !== undefined && wordsIn(text) <= WORDS_IN_A_REASON);
  const blanks = parts.filter((part) => part.type === 'blank' && part.value === undefined).length;
  const more = blanks === 1 ? ' One blank to fill.' : blanks === 2 ? ' Two blanks to fill.' : '';
  return reason && wordsIn(reason + more) <= WORDS_IN_A_REASON ? reason + more : reason;
}
