import type { Issue } from '../engine/types.ts';
import type { LibraryLayer, RemedyEntry } from '../library/schema.ts';
import { change, deskStore } from './desk.ts';
import { layerOf } from './desk-shelf.ts';

const layer = () => layerOf(deskStore.getState().shelf);

/** What is given for an issue here; undefined: what the layers below say. */
export function setRemedies(issue: Issue, remedies: RemedyEntry[] | undefined, what: string): void {
  const { playbook, ...rest } = layer();
  const { [issue]: _, ...others } = playbook ?? {};
  const next = remedies ? { ...others, [issue]: remedies } : others;
  const empty = Object.keys(next).length === 0;
  change(
    empty ? rest : { ...rest, playbook: next },
    `${what} for ${issue.replaceAll('_', ' ')}`,
    `remedy ${issue} ${what}`,
  );
}

type Whole = 'currency' | 'returnSteps' | 'manager' | 'safeguarding';
const NAMES: Readonly<Record<Whole, string>> = {
  currency: 'the currency',
  returnSteps: 'the return steps',
  manager: 'the way to a manager',
  safeguarding: 'the safeguarding note',
};

/** One part of the playbook; undefined: what the layers below say. */
export function setPlaybook<Name extends Whole>(name: Name, value: LibraryLayer[Name] | undefined): void {
  const next: LibraryLayer = { ...layer() };
  delete next[name];
  if (value !== undefined) next[name] = value;
  change(next, NAMES[name], name);
}
