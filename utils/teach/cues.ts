import { sideOf } from '../adapters/side.ts';
import type { AuthorCue, AuthorRule } from '../engine/taught.ts';
import { featuresOf } from './features.ts';
import type { Said } from './said.ts';
import { isInterfaceWord, tellsSide, wordsOfName } from './vocabulary.ts';

/** Whose a row is, by the agent's word. */
export type Label = 'customer' | 'agent' | 'neither';

/** Rows looked at for what tells them apart, beside those that were named. */
const MAX_ROWS = 150;
const MAX_CUES = 40;

interface Candidate {
  readonly cue: AuthorCue;
  /** Which rows it says yes to. */
  readonly says: readonly boolean[];
  /** How much a cue of this kind is to be trusted, 0…1. */
  readonly worth: number;
}

/**
 * What tells the customer's rows from the agent's, in keeping with every row that was named; undefined: nothing does.
 * Of the cues that fit, the pair that says most about the other rows without both saying yes to one.
 */
export function ruleFor(
  labels: ReadonlyMap<Element, Label>,
  all: readonly Element[],
  root: Element,
  said: Said,
): AuthorRule | undefined {
  const rows = [...new Set([...labels.keys(), ...all.slice(-MAX_ROWS)])];
  const features = rows.map((row) => featuresOf(row, root, said));
  const labelOf = rows.map((row) => labels.get(row));
  const cues = new Map<string, AuthorCue>();
  for (const [at, row] of features.entries()) {
    if (labelOf[at] !== undefined) for (const [key, cue] of row) cues.set(key, cue);
  }
  const candidates = [...cues].flatMap(([key, cue]): Candidate[] => {
    const says = features.map((row) => row.has(key));
    if (cue.at === 'side') return [];
    const worth = worthOf(cue);
    return [
      { cue, says, worth },
      // What a row does not have is the weaker sign: status lines and days do not have it either.
      { cue: { ...cue, not: true }, says: says.map((one) => !one), worth: worth - 0.45 },
    ];
  });
  const sides = sideCandidates(rows, root);
  const fitting = (label: Label, among: readonly Candidate[]) =>
    among
      .filter(({ says }) => says.every((yes, at) => labelOf[at] === undefined || yes === (labelOf[at] === label)))
      .sort((a, b) => b.worth - a.worth)
      .slice(0, MAX_CUES);

  const isNeither = [...labels.values()].includes('neither');
  const [neither] = isNeither ? fitting('neither', candidates) : [];
  // Where one cue tells the neither apart, the other two need only be told from each other.
  const freed = neither ? rows.map((_, at) => labelOf[at] !== 'neither' && !neither.says[at]) : rows.map(() => true);
  const among = (label: 'customer' | 'agent', list: readonly Candidate[]) =>
    list
      .filter(({ says }) =>
        says.every((yes, at) => !freed[at] || labelOf[at] === undefined || yes === (labelOf[at] === label)),
      )
      .sort((a, b) => b.worth - a.worth)
      .slice(0, MAX_CUES);

  const pair =
    bestPair(among('customer', candidates), among('agent', candidates), freed) ??
    bestPair(among('customer', sides), among('agent', sides), freed);
  if (!pair) return undefined;
  return { customer: pair[0].cue, agent: pair[1].cue, ...(neither && { neither: neither.cue }) };
}

function bestPair(
  customers: readonly Candidate[],
  agents: readonly Candidate[],
  counts: readonly boolean[],
): readonly [Candidate, Candidate] | undefined {
  let best: readonly [Candidate, Candidate] | undefined;
  let most = Number.NEGATIVE_INFINITY;
  const total = counts.filter(Boolean).length || 1;
  for (const customer of customers) {
    for (const agent of agents) {
      let told = 0;
      for (const [at, one] of customer.says.entries()) if (counts[at] && one !== agent.says[at]) told += 1;
      // "Not the customer's" alone would make every other row the agent's: one of the two must say what it is.
      if (isNot(customer) && isNot(agent)) continue;
      const score = (2 * told) / total + customer.worth + agent.worth;
      if (score > most) {
        most = score;
        best = [customer, agent];
      }
    }
  }
  return best;
}

const isNot = ({ cue }: Candidate): boolean => cue.at !== 'side' && cue.not === true;

/** A word that says which side it is; then what the row is called; then what stands around or in it. */
function worthOf(cue: AuthorCue): number {
  if (cue.at === 'side') return 0.2;
  const words = wordsOfName(cue.selector);
  const meaning = words.some(tellsSide) ? 0.3 : words.every(isInterfaceWord) ? 0.1 : 0;
  const place = { row: 0.25, around: 0.2, inside: 0.1 }[cue.at];
  return meaning + place + (cue.selector.startsWith('.') || cue.selector.includes('=') ? 0.1 : 0);
}

function sideCandidates(rows: readonly Element[], root: Element): readonly Candidate[] {
  const sides = rows.map((row) => sideOf(row, root));
  return (['left', 'right'] as const).map((side) => ({
    cue: { at: 'side', side },
    says: sides.map((one) => one === side),
    worth: 0.2,
  }));
}
