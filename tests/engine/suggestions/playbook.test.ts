import { describe, expect, it } from 'vitest';
import { policyStepsOf } from '../../../utils/engine/policy-steps.ts';
import {
  managerIsIn,
  managerReason,
  overLimitReason,
  playbookFor,
} from '../../../utils/engine/suggestions/playbook.ts';
import { contextOf, suggest } from '../../../utils/engine/suggestions/suggest.ts';
import type { Issue, IssueReading, Library, RemedyRule, Specific } from '../../../utils/engine/types.ts';
import { starterLibrary } from '../../../utils/library/starter.ts';
import { aSituation, noSettings, type SituationOverrides } from '../rules/a-situation.ts';

const issue = (name: Issue, others: readonly Issue[] = []): IssueReading => ({
  issue: name,
  variant: undefined,
  confidence: 0.9,
  others,
  corrected: false,
});
const amount = (text: string, value: number): Specific => ({
  kind: 'amount',
  text,
  value,
  start: 0,
  end: text.length,
  messageId: 'm1',
});
const paid = (text: string, value: number) => ({ issue: issue('damaged'), specifics: [amount(text, value)] });

const refund: RemedyRule = { issue: 'damaged', remedy: 'a full refund', limit: 80, leadLimit: 300, currency: '£' };
const part: RemedyRule = { issue: 'damaged', remedy: 'a part refund', limit: 150, currency: '£' };
const other: RemedyRule = { issue: 'delay', remedy: 'a voucher' };

describe('what the playbook says', () => {
  it.each([
    ['£64', 64, { remedy: refund, second: part }],
    ['£120', 120, { remedy: part }],
    ['£150.01', 150.01, { overLimit: refund }],
    ['64', 64, { remedy: refund, second: part }],
    ['64 GBP', 64, { remedy: refund, second: part }],
    // Sixty-four euros may be more than eighty pounds or less: nobody here knows.
    ['€64', 64, { overLimit: refund }],
  ])('of a damaged thing for %s', (text, value, said) =>
    expect(playbookFor(paid(text, value), [other, refund, part])).toEqual(said),
  );

  it('without an amount is the best there is, and for another issue nothing', () => {
    expect(playbookFor({ issue: issue('damaged'), specifics: [] }, [refund])).toEqual({ remedy: refund });
    expect(playbookFor({ issue: issue('booking'), specifics: [] }, [refund])).toEqual({});
    expect(playbookFor({ issue: undefined, specifics: [] }, [refund])).toEqual({});
  });

  it('of a limit is said in a dozen words', () => {
    const reason = overLimitReason(refund);
    expect(reason).toBe('Above your £80; a lead may give up to £300.');
    expect(overLimitReason(part)).toBe('Above your £150; a lead decides.');
    expect(overLimitReason(other)).toBeUndefined();
  });
});

describe('the way to a manager', () => {
  const path = { hours: [480, 1200] as const, onDuty: 'Returns lead', outside: 'Call back by 9:30 the next day' };
  it.each([
    [479, false],
    [480, true],
    [1199, true],
    [1200, false],
    [undefined, undefined],
  ])('at minute %s', (minute, isIn) => expect(managerIsIn(path, minute)).toBe(isIn));

  it('may go over midnight', () => {
    const night = { hours: [1320, 360] as const };
    expect([managerIsIn(night, 1400), managerIsIn(night, 100), managerIsIn(night, 600)]).toEqual([true, true, false]);
  });

  it('says who is there, or what is done when nobody is', () => {
    expect(managerReason(path, 600)).toBe('Returns lead is on duty.');
    expect(managerReason(path, 10)).toBe('Nobody is in now. Call back by 9:30 the next day.');
    expect(managerReason(undefined, 10)).toBeUndefined();
  });
});

/** An angry customer whose thing came broken, in the middle of solving it. */
const broken: SituationOverrides = {
  mood: { mood: 'frustrated' },
  issue: issue('damaged'),
  fault: 'company',
  phase: 'solve',
  agentTurns: 2,
  lastCustomerText: 'So what will you do about it? I paid £120.',
};
const library = (changes: Partial<Library>): Library => ({ ...starterLibrary, ...changes });
const offered = (overrides: SituationOverrides, given: Library, minute?: number) =>
  suggest(contextOf(aSituation({ ...broken, ...overrides }), given, minute), given, noSettings.memory);

describe('suggestions', () => {
  const textOf = (parts: readonly { readonly type: string; readonly text?: string }[]) =>
    parts.map(({ text = '' }) => text).join('');

  it('name the first remedy the agent may give alone, and when it fits', () => {
    const given = library({ playbook: [refund, { ...part, when: 'Still usable' }] });
    const remedy = offered({ specifics: [amount('£120', 120)] }, given).find(({ kind }) => kind === 'remedy');
    expect(remedy && textOf(remedy.parts)).toContain('a part refund');
    expect(remedy?.why).toContain('Yours to give alone: Still usable.');
  });

  it('take the phrase the team chose for the remedy', () => {
    const chosen = starterLibrary.phrases.find(({ kind, when = [] }) => kind === 'remedy' && when.length === 0);
    const given = library({ playbook: [{ issue: 'damaged', remedy: 'a part refund', phrase: chosen?.id ?? '' }] });
    expect(offered({}, given).find(({ kind }) => kind === 'remedy')?.id).toBe(chosen?.id);
  });

  it('offer the way to a manager above the limit, with who decides', () => {
    const given = library({ playbook: [refund], manager: { title: 'Ines, my team lead' } });
    const all = offered({ specifics: [amount('£120', 120)] }, given);
    const escalation = all.find(({ kind }) => kind === 'escalation');
    expect(all.some(({ kind }) => kind === 'remedy')).toBe(false);
    expect(escalation?.why).toBe('Above your £80; a lead may give up to £300.');
    expect(escalation && textOf(escalation.parts)).toContain('Ines, my team lead');
  });

  it('say when nobody is in', () => {
    const given = library({ manager: { hours: [480, 1200], outside: 'Call back tomorrow' } });
    const asked: SituationOverrides = { requests: ['manager'], escalation: 'offer_manager' };
    expect(offered(asked, given, 60).find(({ kind }) => kind === 'escalation')?.why).toBe(
      'They asked for a manager. Nobody is in now. Call back tomorrow.',
    );
    expect(offered(asked, given, 600).find(({ kind }) => kind === 'escalation')?.why).toBe('They asked for a manager.');
  });
});

describe('the return policy', () => {
  const returnSteps = [
    { title: 'Reason', text: 'Changed mind, damaged or wrong?', settledBy: 'reason' },
    { title: 'Order', text: 'The number.', settledBy: 'order' },
    { title: 'Damage', text: 'One photo.', settledBy: 'photos' },
    { title: 'Label', text: 'By email.' },
  ] as const;

  it('is shown on a return, with what the chat has settled ticked', () => {
    const situation = aSituation({
      issue: issue('return', ['damaged']),
      specifics: [{ kind: 'order', text: 'PD-1', start: 0, end: 4, messageId: 'm1' }],
      lastCustomerText: 'I want to send it back, it is cracked.',
    });
    const steps = policyStepsOf(situation, { returnSteps });
    expect(steps.map(({ title, done }) => [title, done])).toEqual([
      ['Reason', true],
      ['Order', true],
      ['Damage', false],
      ['Label', false],
    ]);
  });

  it('is not shown elsewhere, nor without steps, nor to a vulnerable customer', () => {
    expect(policyStepsOf(aSituation({ issue: issue('delay') }), { returnSteps })).toEqual([]);
    expect(policyStepsOf(aSituation({ issue: issue('return') }), {})).toEqual([]);
    expect(
      policyStepsOf(aSituation({ issue: issue('return'), mood: { flags: ['vulnerable'] } }), { returnSteps }),
    ).toEqual([]);
  });
});
