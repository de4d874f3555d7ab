import type { Advice, Finding, MoodPoint, MoodReading, Part, Specific, Suggestion } from '../../utils/engine/types.ts';
import { type ChatRecord, emptyPanel, type OpenChat, type PanelState } from '../../utils/stores/panel.ts';

/** Chats as the panel gets them, all invented. */
export const CHAT = 'practice-desk|https://quayside.example|c1';
export const ORIGIN = 'https://quayside.example';

/** "late by {6 days}, back by {time!}": braces are taken from the chat, with `!` only the agent knows. */
export const phrase = (text: string): readonly Part[] =>
  text.split(/(\{[^}]*\})/).flatMap((piece): Part[] => {
    if (piece === '') return [];
    if (!piece.startsWith('{')) return [{ type: 'text', text: piece }];
    const inner = piece.slice(1, -1);
    return inner.endsWith('!')
      ? [{ type: 'blank', slot: inner.slice(0, -1), hint: inner.slice(0, -1) }]
      : [{ type: 'known', slot: 'known', text: inner }];
  });

export const apology: Suggestion = {
  id: 'apology-late',
  kind: 'apology',
  title: 'Apology',
  parts: phrase('I am sorry your order {PD-48213} is late, by {6 days} now. That date was ours to keep.'),
  why: 'No apology yet, and we set that date.',
};

export const recap: Suggestion = {
  id: 'recap-due',
  kind: 'recap',
  title: 'Recap',
  parts: phrase('The {brass lamp} was due on {Tuesday}, and you have heard nothing since. Have I got that right?'),
  why: 'Second contact: shows they need not explain again.',
};

export const solution: Suggestion = {
  id: 'solution-trace',
  kind: 'solution',
  title: 'Solution',
  parts: phrase(
    'I have opened a trace with the courier. They answer by {time!}, and I will write to you then either way.',
  ),
  why: 'They asked about Saturday. One blank to fill.',
};

export const specific = (kind: Specific['kind'], text: string): Specific => ({
  kind,
  text,
  messageId: 'm3',
  start: 0,
  end: text.length,
});

export const calmDown: Finding = {
  id: 'calm-down@0:Please calm down',
  rule: 'command-calm-down',
  category: 'command',
  severity: 'high',
  start: 0,
  end: 16,
  message: 'Telling people how to feel makes it worse. Name the problem instead.',
  text: 'Please calm down',
  rewrites: ['Six days without the lamp is too long.'],
  source: { reason: 'People told to calm down were angrier after it.', label: 'study of reactance, 2007' },
};

export const anyInconvenience: Finding = {
  id: 'non-apology-any@30:any inconvenience',
  rule: 'non-apology-any',
  category: 'non_apology',
  severity: 'medium',
  start: 34,
  end: 51,
  message: '“Any” doubts that it happened. Name it.',
  text: 'any inconvenience',
  rewrites: ['I am sorry the lamp missed Tuesday.'],
  source: { reason: 'Apologies that name the harm are believed more often.', label: 'review of apologies, 2016' },
};

const points = (...valences: readonly number[]): readonly MoodPoint[] =>
  valences.map((valence, index) => ({
    messageId: `m${index}`,
    valence,
    mood: valence > -0.2 ? 'calm' : 'frustrated',
  }));

const frustrated: MoodReading = {
  mood: 'frustrated',
  valence: -0.8,
  confidence: 0.8,
  corrected: false,
  flags: [],
  anger: 0.4,
  abuse: 0,
  abuseLevel: 0,
  trajectory: 'falling',
  run: 3,
  points: points(0.1, 0.5, 0, -0.4, -0.7, -0.95),
  evidence: [
    { start: 0, end: 12, text: 'asking again', cue: 'asking again', weight: -0.4 },
    { start: 20, end: 33, text: 'still nothing', cue: 'still waiting', weight: -0.4 },
    { start: 40, end: 50, text: 'ridiculous', cue: 'strong word', weight: -0.3 },
  ],
  insults: 0,
};

export const advice = (change: Partial<Advice> = {}, mood: Partial<MoodReading> = {}): Advice => ({
  state: 'ready',
  language: 'en',
  customerName: 'Ilse Varga',
  mood: { ...frustrated, ...mood },
  moodSentence: 'Falling over 3 messages',
  issue: { issue: 'delay', variant: 'delivery-delay', confidence: 0.9, others: ['missing'], corrected: false },
  specifics: [
    specific('order', 'PD-48213'),
    specific('item', 'brass lamp'),
    specific('duration', '6 days'),
    specific('contacts', '2nd contact'),
    specific('date', 'Tuesday'),
  ],
  openQuestions: [{ messageId: 'm5', text: 'Will it be here before Saturday?' }],
  phase: 'vent',
  fault: 'company',
  contacts: 2,
  customerTurns: 6,
  suggestions: [apology, recap, solution],
  escalation: 'none',
  escalationReasons: [],
  ladder: [],
  handover: [],
  aside: undefined,
  findings: [],
  facts: {
    slots: {
      order: { text: 'PD-48213', fixed: true },
      item: { text: 'your brass lamp' },
      days: { text: '6', count: 6 },
      due: { text: 'Tuesday' },
      contacts: { text: '2', count: 2 },
    },
    conditions: ['parcel', 'has_order', 'has_issue', 'question', 'repeat'],
    formality: 'neutral',
  },
  blanksInDraft: 0,
  ...change,
});

export const record = (change: Partial<ChatRecord> = {}): ChatRecord => ({
  chat: CHAT,
  revision: 7,
  adapter: { id: 'practice-desk', name: 'Practice desk', sureness: 1, proof: 'running' },
  advice: advice(),
  draft: undefined,
  canWrite: true,
  views: [{ tabId: 1, documentId: 'd1', read: true, write: true }],
  updatedAt: 0,
  ...change,
});

export const DRAFT = {
  text: 'Please calm down, I am sorry for any inconvenience.',
  mode: 'reply',
  settled: true,
} as const;

/** The panel beside a tab where this chat is in front. */
export function panel(shown: ChatRecord = record(), change: Partial<PanelState> = {}): PanelState {
  return {
    ...emptyPanel,
    tab: { id: 1, url: `${ORIGIN}/inbox`, granted: true, sites: 2 },
    page: { tabId: 1, documentId: 'd1', origin: ORIGIN, state: 'reading', activeChat: shown.chat },
    read: true,
    record: shown,
    shown: shown.advice.suggestions,
    ...change,
  };
}

export const otherChat = (change: Partial<OpenChat> = {}): OpenChat => ({
  chat: 'practice-desk|https://quayside.example|c2',
  tabId: 2,
  customerName: 'Rune Aldous',
  mood: 'angry',
  trajectory: 'falling',
  waiting: true,
  updatedAt: 0,
  ...change,
});

/** A tab with no chat to show. */
const idle = (state: Partial<PanelState>): PanelState => ({ ...panel(), record: undefined, shown: [], ...state });
const page = (state: 'no_chat' | 'unknown_tool' | 'changed' | 'own_name' | 'failed' | 'reload' | 'reading') =>
  ({ tabId: 1, documentId: 'd1', origin: ORIGIN, state }) as const;

const abusive = advice(
  {
    customerName: 'Rune Aldous',
    moodSentence: 'Angry until 14:05, then at you',
    issue: { issue: 'service_quality', variant: 'missed-appointment', confidence: 0.8, others: [], corrected: false },
    specifics: [specific('order', 'MV-2207'), specific('date', 'Monday'), specific('contacts', '2nd visit')],
    openQuestions: [],
    aside: { text: 'This is about their day, not about you. The chat can wait a minute.' },
    escalation: 'offer_manager',
    ladder: [
      { step: 1, state: 'done', at: new Date(2026, 4, 4, 14, 6).getTime() },
      { step: 2, state: 'now' },
      { step: 3, state: 'later' },
    ],
    suggestions: [
      {
        id: 'boundary-last',
        kind: 'boundary',
        title: 'Last boundary',
        step: 2,
        parts: phrase(
          'I asked once, so this is the last time: if the insults go on I will close this chat. If they stop, we finish this together.',
        ),
        why: 'Insulted again after the first boundary.',
      },
      {
        id: 'escalation-lead',
        kind: 'escalation',
        title: 'Offer your manager',
        parts: phrase(
          'This has gone wrong more than once, so it should be with someone senior. May I hand it over to my lead?',
        ),
        why: 'Second missed visit, and insulted twice.',
      },
    ],
    handover: [
      { label: 'Case', parts: phrase('{MV-2207}, Rune Aldous, English') },
      { label: 'Problem', parts: phrase('The engineer missed Monday’s visit, the second time') },
      { label: 'Mood', parts: phrase('Angry, then abusive. First boundary sent') },
      { label: 'Next', parts: phrase('{owner!} confirms by {time!}') },
    ],
  },
  { mood: 'abusive', abuseLevel: 1, abuse: 0.9, insults: 2, points: points(0.3, 0, -0.4, -0.7, -1, -1), evidence: [] },
);

const grieving = advice(
  {
    customerName: 'Maud Ferrier',
    moodSentence: 'Steady since they told you',
    issue: { issue: 'cancel', variant: undefined, confidence: 0.8, others: [], corrected: false },
    specifics: [specific('order', 'KT-0931')],
    openQuestions: [],
    aside: { title: 'Bereavement.', text: 'Your team’s note: no verification questions first. Offer the care desk.' },
    suggestions: [
      {
        id: 'empathy-loss',
        kind: 'empathy',
        title: 'Empathy',
        parts: phrase('I am so sorry for your loss. You do not have to sort this out today.'),
        why: 'One warm line, then make it easy.',
      },
    ],
  },
  { mood: 'anxious', flags: ['vulnerable'], trajectory: 'steady', points: points(-0.05, -0.3, -0.5, -0.5) },
);

const unsure = advice(
  {
    customerName: 'Noor Castell',
    moodSentence: 'Too little to go on',
    suggestions: [{ ...recap, id: 'clarify-line', kind: 'clarify', title: 'Clarify' }],
    openQuestions: [],
  },
  { mood: undefined, points: [], evidence: [{ start: 0, end: 5, text: 'fine.', cue: 'short', weight: -0.1 }] },
);

const calm = advice(
  { customerName: 'Tomas Lind', moodSentence: 'Steady', suggestions: [], openQuestions: [], issue: undefined },
  { mood: 'calm', trajectory: 'steady', points: points(0, -0.1, 0.1, -0.05, 0), evidence: [] },
);

/** Every state the panel can be in, by name: for the gallery and its checks. */
export const STATES: Readonly<Record<string, PanelState>> = {
  frustrated: panel(record({ advice: advice({ findings: [calmDown, anyInconvenience] }), draft: DRAFT }), {
    chats: [
      otherChat(),
      otherChat({
        chat: 'b',
        tabId: 3,
        customerName: 'Tomas Lind',
        mood: 'calm',
        trajectory: 'steady',
        waiting: false,
      }),
    ],
  }),
  calm: panel(record({ advice: calm, draft: { ...DRAFT, text: 'Yes.' } })),
  abusive: panel(record({ advice: abusive })),
  blank: panel(record({ draft: { ...DRAFT, text: 'Hello' } }), { openCard: solution.id, slots: { time: '15:30' } }),
  failed_insert: panel(record(), { notice: { at: apology.id, says: 'not_inserted', text: 'I am sorry' } }),
  grieving: panel(record({ advice: grieving, draft: { ...DRAFT, text: 'Hello' } })),
  unsure: panel(record({ advice: unsure })),
  stale: panel(record({ advice: advice({ suggestions: [recap] }) }), { shown: [apology, recap], held: true }),
  undo: panel(record({ advice: advice({ findings: [calmDown, anyInconvenience] }), draft: DRAFT }), {
    undo: { what: 'mute', request: { chat: CHAT, rule: calmDown.rule, scope: 'chat' }, index: 0 },
  }),
  guessing: panel(record({ adapter: { id: 'generic', name: 'This page', sureness: 0.6, proof: 'guess' } })),
  paused: panel(record({ advice: advice({ state: 'paused' }) })),
  language: panel(record({ advice: advice({ state: 'language', language: 'fi', customerName: 'Aino Salmela' }) })),
  no_customer: panel(record({ advice: advice({ state: 'no_customer', customerName: undefined }) })),
  unknown_authors: panel(record({ advice: advice({ state: 'unknown_authors' }) })),
  ask: idle({ page: undefined, tab: { id: 1, url: `${ORIGIN}/`, granted: false, sites: 0 } }),
  declined: idle({ page: undefined, tab: { id: 1, url: `${ORIGIN}/`, granted: false, sites: 0 }, declined: [ORIGIN] }),
  off_here: idle({ page: undefined, tab: { id: 1, url: undefined, granted: false, sites: 1 } }),
  not_a_chat_tool: idle({ page: undefined, tab: { id: 1, url: 'chrome://newtab/', granted: false, sites: 2 } }),
  silent: idle({ page: undefined }),
  no_chat: idle({ page: page('no_chat') }),
  unknown_tool: idle({ page: page('unknown_tool') }),
  changed: idle({ page: page('changed') }),
  own_name: idle({ page: page('own_name') }),
  failed: idle({ page: page('failed') }),
  full: idle({ page: { ...page('reading'), full: true } }),
  reload: idle({ page: page('reload') }),
  loading: idle({ read: false }),
};
