import type { Severity } from '../engine/types.ts';
import { withRule } from '../library/edit.ts';
import type { RuleEntry } from '../library/schema.ts';
import { change, deskStore } from './desk.ts';
import { layerOf } from './desk-shelf.ts';
import { rulesOf } from './desk-view.ts';

const state = () => deskStore.getState();
const ruleIn = (id: string) => rulesOf(state().shelf).find((rule) => rule.id === id);

function setRule(id: string, setting: RuleEntry, what: string, key = `${what} ${id}`): void {
  const rule = ruleIn(id);
  if (rule && !rule.fixed) change(withRule(layerOf(state().shelf), id, setting), `${what} of rule ${id}`, key);
}

/** Turn a rule on or off here; what the layers below say already is not said again. */
export function switchRule(id: string, on: boolean): void {
  const { own, below } = ruleIn(id) ?? { own: {}, below: {} };
  const { off: _, ...rest } = own;
  const same = (below.off ?? false) === !on;
  setRule(id, same ? rest : { ...rest, off: !on }, on ? 'turning on' : 'turning off');
}

/** How loudly a rule speaks here. */
export function setSeverity(id: string, severity: Severity): void {
  const rule = ruleIn(id);
  if (!rule) return;
  const { severity: _, ...rest } = rule.own;
  const same = (rule.below.severity ?? rule.severity) === severity;
  setRule(id, same ? rest : { ...rest, severity }, 'severity');
}

/** Nothing said of it here: the layers below hold. */
export const resetRule = (id: string): void => setRule(id, {}, 'the setting');

/** The team's own wordings of a rule, or the lines they are tried on. */
export function setWordings(id: string, fields: Pick<RuleEntry, 'flag' | 'leave' | 'tests'>): void {
  const { own } = ruleIn(id) ?? { own: {} };
  const [name = ''] = Object.keys(fields);
  setRule(id, { ...own, ...fields }, name === 'tests' ? 'the test lines' : 'the wordings', `${name} ${id}`);
}

/** Wordings no rule flags. */
export function setAllowlist(allowlist: string[]): void {
  change({ ...layerOf(state().shelf), allowlist }, 'what is never flagged', 'allowlist');
}
