import { styleOf } from '../adapters/taught/cue.ts';
import { wordsSide } from '../adapters/taught/side.ts';
import type { AuthorCue, AuthorRule } from '../engine/taught.ts';
import { STYLE_PROPERTIES } from '../engine/words.ts';
import { featuresOf } from './features.ts';
import { nameRuleFor } from './name-line.ts';
import type { Said } from './said.ts';
import { seemingLabels } from './soft.ts';
import { isInterfaceWord, tellsSide, wordsOfName } from './vocabulary.ts';

/** Whose a row is, by the agent's word. */
export type Label = 'customer' | 'agent' | 'neither';

/** Rows looked at for what tells them apart, beside those that were named. */
const MAX_ROWS = 150;
const MAX_CUES = 100;
/** Of the rows that seem to be somebody's, so many may speak against a rule: a quoted name, a colleague's message. */
const MAX_AGAINST = 0.1;
/** Rows so unlike all that were named are no messages of a person's. */
const UNLIKE = 0.7;

export interface FoundRule {
  readonly rule: AuthorRule;
  /** Nothing but a visible name tells: the agent's own, as it is shown. Never kept as it is. */
  readonly ownName: string | undefined;
}

interface Candidate {
  readonly cue: AuthorCue;
  /** Which rows it says yes to. */
  readonly says: readonly boolean[];
  /** How much a cue of this kind is to be trusted, 0…1. */
  readonly worth: number;
  /** It says yes to what has nothing: status lines and days have nothing either. */
  readonly isAbsence: boolean;
}

interface Rows {
  readonly rows: readonly Element[];
  readonly labelOf: readonly (Label | undefined)[];
  /** Whose the others seem to be. */
  readonly seems: readonly (Label | undefined)[];
  /** Whose they may be, by the row before them. */
  readonly follows: readonly (Label | undefined)[];
  /** Those that carry a name are messages. */
  readonly isNamed: readonly boolean[];
  readonly features: readonly ReadonlyMap<string, AuthorCue>[];
}

/**
 * What tells the customer's rows from the agent's, in keeping with every row that was named; undefined: nothing does.
 * Of the cues that fit, the pair that says most about the other rows, without both saying yes to one and without
 * speaking against what else can be seen of them.
 */
export function ruleFor(
  labels: ReadonlyMap<Element, Label>,
  all: readonly Element[],
  root: Element,
  said: Said,
  text: string | undefined,
): FoundRule | undefined {
  const rows = [...new Set([...labels.keys(), ...all.slice(-MAX_ROWS)])];
  const { seems, follows, named: people } = seemingLabels(labels, rows, root, text);
  const seen: Rows = {
    rows,
    labelOf: rows.map((row) => labels.get(row)),
    seems: rows.map((row) => seems.get(row)),
    follows: rows.map((row) => follows.get(row)),
    isNamed: rows.map((row) => people.has(row)),
    features: rows.map((row) => featuresOf(row, root, said, text)),
  };
  const candidates = markupCandidates(seen);
  const neither = [...labels.values()].includes('neither') ? bestNeither(candidates, seen) : undefined;
  // Where one cue tells the neither apart, the other two need only be told from each other.
  const counts = rows.map((_, at) => !neither || (seen.labelOf[at] !== 'neither' && !neither.says[at]));
  const pairOf = (list: readonly Candidate[]) =>
    bestPair(fitting('customer', list, seen, counts), fitting('agent', list, seen, counts), seen, counts);
  const sided = [...candidates, ...sideCandidates(rows, root, text)];
  const pair = pairOf(sided) ?? pairOf([...sided, ...styleCandidates(seen)]);
  const named = pair ? undefined : nameRuleFor(labels, all, said, text);
  if (!pair && !named) return undefined;
  const person = personFor(seen);
  return {
    rule: {
      ...(pair ? { customer: pair[0].cue, agent: pair[1].cue } : named?.rule),
      ...(neither && { neither: neither.cue }),
      ...(person !== undefined && { person }),
    },
    ownName: named?.ownName,
  };
}

function markupCandidates({ features, labelOf }: Rows): readonly Candidate[] {
  const cues = new Map<string, AuthorCue>();
  for (const [at, row] of features.entries()) {
    if (labelOf[at] !== undefined) for (const [key, cue] of row) cues.set(key, cue);
  }
  return [...cues].flatMap(([key, cue]): Candidate[] => {
    if (!('selector' in cue) || cue.selector === undefined) return [];
    const says = features.map((row) => row.has(key));
    const worth = worthOf(cue);
    const own = { cue, says, worth, isAbsence: false };
    // One message's alone: a value that differs from item to item, which tells nothing and may name somebody.
    if (!meansSomething(cue.selector) && says.filter(Boolean).length < 2) return [];
    // Of a name that means nothing its absence means less: the next build may have another.
    if (!meansSomething(cue.selector) || cue.at === 'style' || cue.at === 'name') return [own];
    const not = { cue: { ...cue, not: true }, says: says.map((one) => !one), worth: worth - 0.45, isAbsence: true };
    return [own, not];
  });
}

/** Tags and places, or words of interfaces alone. */
const meansSomething = (selector: string): boolean =>
  !/[.[]/.test(selector) || wordsOfName(selector).every((word) => isInterfaceWord(word) || word === 'class');

/** A word that says which side it is; then what the row is called; then what stands around or in it. */
function worthOf(cue: AuthorCue): number {
  if (!('selector' in cue) || cue.selector === undefined) return 0.2;
  const { selector, at } = cue;
  // By its tags and places alone.
  if (!/[.[]/.test(selector)) return selector.includes('nth-') ? 0.03 : selector.includes('~') ? 0.05 : 0.08;
  const words = wordsOfName(selector);
  const meaning = words.some(tellsSide) ? 0.3 : words.every(isInterfaceWord) ? 0.1 : 0;
  const place = at === 'row' ? 0.25 : at === 'around' ? 0.2 : 0.1;
  return meaning + place + (selector.startsWith('.') || selector.includes('=') ? 0.1 : 0);
}

function sideCandidates(rows: readonly Element[], root: Element, text: string | undefined): readonly Candidate[] {
  const sides = rows.map((row) => wordsSide(row, root, text));
  return (['left', 'right'] as const).map((side) => ({
    cue: { at: 'side', side },
    says: sides.map((one) => one === side),
    worth: 0.2,
    isAbsence: false,
  }));
}

/** Values that a part has where nobody has said anything of it. */
const UNSTYLED = /^(?:normal|auto|start|none|stretch|row|left|rgba\(0, 0, 0, 0\)|transparent)$/;
const PARTS = [undefined, ':scope > *', ':scope > * > *'] as const;

/** How rows and their first parts are laid out and tinted. */
function styleCandidates({ rows, labelOf }: Rows): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const selector of PARTS) {
    for (const property of STYLE_PROPERTIES) {
      const values = rows.map((row) => styleOf(row, selector, property));
      for (const value of new Set(values.filter((_, at) => labelOf[at] !== undefined))) {
        if (value === undefined || value.length > 40) continue;
        const cue = { at: 'style', property, value, ...(selector !== undefined && { selector }) } as const;
        const isAbsence = UNSTYLED.test(value);
        const worth = (property === 'background-color' ? 0.04 : 0.12) - (isAbsence ? 0.45 : 0);
        found.push({ cue, says: values.map((one) => one === value), worth, isAbsence });
      }
    }
  }
  return found;
}

/** Cues that say of every named row what the agent has said of it. */
const fitting = (label: Label, among: readonly Candidate[], { labelOf }: Rows, counts: readonly boolean[]) =>
  among
    .filter(({ says }) =>
      says.every((yes, at) => !counts[at] || labelOf[at] === undefined || yes === (labelOf[at] === label)),
    )
    .sort((a, b) => b.worth - a.worth)
    .slice(0, MAX_CUES);

function bestNeither(candidates: readonly Candidate[], seen: Rows): Candidate | undefined {
  const people = (candidate: Candidate) => seen.seems.filter((label, at) => label && candidate.says[at]).length;
  return fitting(
    'neither',
    candidates,
    seen,
    seen.rows.map(() => true),
  ).toSorted((a, b) => people(a) - people(b) || b.worth - a.worth)[0];
}

function bestPair(
  customers: readonly Candidate[],
  agents: readonly Candidate[],
  { seems, follows }: Rows,
  counts: readonly boolean[],
): readonly [Candidate, Candidate] | undefined {
  let best: readonly [Candidate, Candidate] | undefined;
  let most = Number.NEGATIVE_INFINITY;
  const total = counts.filter(Boolean).length || 1;
  const seeming = seems.filter((label) => label !== undefined).length || 1;
  for (const customer of customers) {
    for (const agent of agents) {
      // "Not the customer's" alone would make every other row the agent's: one of the two must say what it is.
      if (customer.isAbsence && agent.isAbsence) continue;
      let told = 0;
      let against = 0;
      let doubted = 0;
      for (const [at, theirs] of customer.says.entries()) {
        if (!counts[at] || theirs === agent.says[at]) continue;
        told += 1;
        const label = theirs ? 'customer' : 'agent';
        if (seems[at] !== undefined && seems[at] !== label) against += 1;
        if (follows[at] !== undefined && follows[at] !== label) doubted += 1;
      }
      // Sides are exact, or they are chance: a tool does not put one message on the other side.
      const isSided = customer.cue.at === 'side' || agent.cue.at === 'side';
      if (against / seeming > (isSided ? 0 : MAX_AGAINST)) continue;
      const score = (2 * told) / total - (6 * against) / seeming - (2 * doubted) / total + customer.worth + agent.worth;
      if (score > most) {
        most = score;
        best = [customer, agent];
      }
    }
  }
  return best;
}

/**
 * What every named message has and rows unlike them all do not: without it a status line would be taken for whoever is
 * told by having nothing. It may leave no row out that is like the named ones.
 */
function personFor({ features, labelOf, isNamed }: Rows): string | undefined {
  const named = features.filter((_, at) => labelOf[at] === 'customer' || labelOf[at] === 'agent');
  const unlike = features.map(
    (row, at) => labelOf[at] === 'neither' || (!isNamed[at] && !named.some((one) => likeness(row, one) >= UNLIKE)),
  );
  if (!unlike.includes(true)) return undefined;
  const [first = new Map<string, AuthorCue>()] = named;
  const shared = [...first].filter(([key]) => named.every((row) => row.has(key)));
  const left = (key: string) => features.filter((row, at) => unlike[at] && row.has(key)).length;
  const lost = (key: string) => features.filter((row, at) => !unlike[at] && !row.has(key)).length;
  const [best] = shared
    .filter(([, cue]) => (cue.at === 'row' || cue.at === 'inside') && meansSomething(cue.selector))
    .map(([key, cue]) => ({ cue, lost: lost(key), left: left(key) }))
    .filter((one) => one.lost === 0)
    .toSorted((a, b) => a.left - b.left || worthOf(b.cue) - worthOf(a.cue));
  return best && best.left < unlike.filter(Boolean).length && 'selector' in best.cue ? best.cue.selector : undefined;
}

/** How much of the one that has less is in the other too: of several by one writer, some lack name and picture. */
function likeness(one: ReadonlyMap<string, unknown>, other: ReadonlyMap<string, unknown>): number {
  const lasting = (row: ReadonlyMap<string, unknown>) => [...row.keys()].filter((key) => !/nth-|~/.test(key));
  const [keys, others] = [lasting(one), lasting(other)];
  const both = keys.filter((key) => other.has(key)).length;
  return both / (Math.min(keys.length, others.length) || 1);
}
