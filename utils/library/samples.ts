import { type SlotValues, slotValues } from '../engine/fill.ts';
import { emptyState, situationOf, step } from '../engine/index.ts';
import type { ChatMemory, Issue, Mood, Phrase, Situation } from '../engine/types.ts';

/** An invented chat to see a phrase in. */
export interface SampleChat {
  readonly id: string;
  /** What the customer wrote last, for the preview. */
  readonly says: string;
  readonly situation: Situation;
  /** Everything this chat gives for slots. */
  readonly full: SlotValues;
}

interface Script {
  readonly id: string;
  readonly moods: readonly Mood[];
  readonly issues: readonly Issue[];
  readonly turns: readonly (readonly ['customer' | 'agent', string])[];
  readonly remedy: string;
}

const SCRIPTS: readonly Script[] = [
  {
    id: 'late-lamp',
    moods: ['frustrated', 'disappointed'],
    issues: ['delay', 'missing', 'wrong_item', 'damaged', 'defective', 'quality', 'service_quality', 'staff_rude'],
    turns: [
      [
        'customer',
        'Order PD-48213, my blue lamp for £64, was due on Tuesday and is six days late. This is the third time I write.',
      ],
      ['agent', 'I have the order open.'],
      ['customer', 'I have been waiting 40 minutes. I need it by Saturday, for my move to Leeds. So frustrating!'],
    ],
    remedy: 'a full refund',
  },
  {
    id: 'money-back',
    moods: ['angry', 'frustrated'],
    issues: ['refund', 'billing', 'return', 'price', 'cancel', 'repeat_contact', 'long_wait'],
    turns: [
      [
        'customer',
        'You charged me €189.90 twice for order RT-90017 on 3 November. I sent the red coat back since Monday.',
      ],
      ['agent', 'I am checking the payment.'],
      ['customer', 'Twelve days and no refund! This is unacceptable, I am angry and this is the second time I ask.'],
    ],
    remedy: 'a refund of the difference',
  },
  {
    id: 'missed-flight',
    moods: ['anxious', 'disappointed'],
    issues: ['booking', 'price', 'service_quality'],
    turns: [
      ['customer', 'Hello, booking TX-3321. My flight to Lisbon on Friday was cancelled and I paid $420.'],
      ['agent', 'I am looking at it now.'],
      ['customer', 'I am worried, I have to be there by Saturday for my sister’s wedding. What happens now?'],
    ],
    remedy: 'a new booking at no extra cost',
  },
  {
    id: 'locked-out',
    moods: ['confused', 'anxious', 'calm'],
    issues: ['account_access', 'technical', 'privacy_security', 'other'],
    turns: [
      ['customer', 'Hi, I can’t log in to my account since Monday. The app shows an error for three days now.'],
      ['agent', 'I am here to help.'],
      ['customer', 'I am confused now. Which page do you mean, and where do I find it?'],
    ],
    remedy: 'a credit for the days without service',
  },
  {
    id: 'insults',
    moods: ['abusive'],
    issues: [],
    turns: [
      ['customer', 'My order PD-50100 is late. You are an idiot.'],
      ['agent', 'I am checking where the parcel is.'],
      ['customer', 'You stupid moron, you are a worthless idiot. Let me speak to your manager.'],
    ],
    remedy: 'a replacement',
  },
  {
    id: 'all-good',
    moods: ['satisfied', 'calm'],
    issues: ['other'],
    turns: [
      ['customer', 'Hello, my order PD-48213, the blue lamp, came on Tuesday with a wrong invoice for £64.'],
      ['agent', 'The right invoice is in your inbox now.'],
      ['customer', 'That was quick, thank you so much, great help!'],
    ],
    remedy: 'a goodwill credit',
  },
];

const noMemory: ChatMemory = { paused: false, corrections: [], mutes: [], used: [], dismissed: [], slots: {} };

/** What a sample gives where its own chat says nothing, so that "full" is full. */
const ELSE: SlotValues = {
  order: { text: 'PD-48213', fixed: true },
  item: { text: 'your blue lamp' },
  trip: { text: 'your flight' },
  amount: { text: '£64', fixed: true },
  date: { text: 'Tuesday' },
  due: { text: 'Tuesday' },
  happened: { text: 'Tuesday' },
  since: { text: 'Monday' },
  deadline: { text: 'Saturday' },
  days: { text: '6', count: 6 },
  wait: { text: '40 minutes' },
  contacts: { text: '3', count: 3 },
  years: { text: '9', count: 9 },
  place: { text: 'Leeds' },
  name: { text: 'Ruth' },
  matter: { text: 'your blue lamp' },
  asked: { text: 'when it will be here' },
  asked_all: { text: 'when it will be here, and if you can still change the address' },
  asked_count: { text: 'two' },
  problems: { text: 'the damage and the charge' },
  remedy_b: { text: 'a full refund' },
};

const read = ({ id, turns, remedy }: Script): SampleChat => {
  const state = turns.reduce(
    (before, [author, text], at) => step(before, { id: `${id}-${at}`, author, text }),
    emptyState,
  );
  const situation = situationOf(state, noMemory);
  const says = turns.findLast(([author]) => author === 'customer')?.[1] ?? '';
  return { id, says, situation, full: { ...ELSE, ...slotValues(situation), remedy: { text: remedy } } };
};

let chats: readonly (SampleChat & Pick<Script, 'moods' | 'issues'>)[] | undefined;

/** The two sample chats a phrase fits best; read once, when first asked for. */
export function samplesFor(phrase: Pick<Phrase, 'moods' | 'issues' | 'step' | 'kind'>): readonly SampleChat[] {
  chats ??= SCRIPTS.map((script) => ({ ...read(script), moods: script.moods, issues: script.issues }));
  const fit = (chat: Pick<Script, 'moods' | 'issues'>) =>
    2 * Number(phrase.issues.some((issue) => chat.issues.includes(issue))) +
    Number(phrase.moods.some((mood) => chat.moods.includes(mood))) +
    3 * Number(phrase.kind === 'boundary' && chat.moods.includes('abusive')) +
    3 * Number((phrase.kind === 'thanks' || phrase.kind === 'close') && chat.moods.includes('satisfied'));
  return [...chats].sort((one, other) => fit(other) - fit(one)).slice(0, 2);
}
