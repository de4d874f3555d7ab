import { draftText } from '../../../utils/engine/rules/draft-text.ts';
import type { AdviseSettings, Library, MoodReading, Situation } from '../../../utils/engine/types.ts';

/** What a test says of a chat; everything else is the usual: a frustrated customer, nobody's known fault. */
export type SituationOverrides = Partial<Omit<Situation, 'mood'>> & { readonly mood?: Partial<MoodReading> };

const mood: MoodReading = {
  mood: 'frustrated',
  valence: -0.5,
  confidence: 0.8,
  corrected: false,
  flags: [],
  anger: 0.4,
  abuse: 0,
  abuseLevel: 0,
  trajectory: 'steady',
  run: 1,
  points: [],
  evidence: [{ start: 9, end: 22, text: 'does not work', cue: 'not working', weight: -2 }],
  insults: 0,
};

/** A chat as the rules see it. */
export const aSituation = (overrides: SituationOverrides = {}): Situation => ({
  language: 'en',
  supported: true,
  issue: undefined,
  specifics: [],
  phase: 'clarify',
  fault: 'unknown',
  acts: [],
  apologies: 0,
  newFailure: false,
  acknowledged: false,
  contacts: undefined,
  openQuestions: [],
  requests: [],
  boundariesSent: 0,
  escalation: 'none',
  escalationReasons: [],
  customerTurns: 2,
  agentTurns: 1,
  customerName: undefined,
  lastAuthor: 'customer',
  lastCustomerText: 'It still does not work.',
  lastAgentTexts: [],
  ...overrides,
  mood: { ...mood, ...overrides.mood },
});

/** A chat in which the customer gave one of everything, so that every slot is filled. */
export const aRichSituation = (overrides: SituationOverrides = {}): Situation =>
  aSituation({
    customerName: 'Ruth',
    contacts: 3,
    issue: { issue: 'delay', variant: 'delivery-delay', confidence: 0.9, others: [], corrected: false },
    specifics: [
      { kind: 'order', text: 'PD-48213', start: 0, end: 8, messageId: 'm1' },
      { kind: 'item', text: 'my blue lamp', start: 0, end: 12, messageId: 'm1' },
      { kind: 'amount', text: '$89.90', start: 0, end: 6, messageId: 'm1' },
      { kind: 'date', text: 'Tuesday', start: 0, end: 7, messageId: 'm1', role: 'due' },
      { kind: 'duration', text: 'six days', start: 0, end: 8, messageId: 'm1', value: 6, role: 'days' },
      { kind: 'contacts', text: 'third time', start: 0, end: 10, messageId: 'm1', value: 3 },
    ],
    ...overrides,
  });

export const noSettings: AdviseSettings = {
  memory: { paused: false, corrections: [], mutes: [], used: [], dismissed: [], slots: {} },
  mutedRules: [],
};

export const emptyLibrary: Library = { phrases: [], rules: {}, playbook: [], allowlist: [], safeguarding: '' };

/** What a rule's `check` takes. */
export const aContext = (draft: string, overrides: SituationOverrides = {}) => ({
  draft: draftText(draft),
  situation: aSituation(overrides),
  mode: 'reply' as const,
});
