import type { ActName, ChatMemory, HandoverLine, Issue, Part, Request, Situation, SpecificKind } from './types.ts';

const PROBLEMS: Readonly<Record<Issue, string>> = {
  delay: 'Late delivery',
  missing: 'Not received, or part of it missing',
  damaged: 'Arrived damaged',
  wrong_item: 'Wrong item sent',
  defective: 'Does not work',
  billing: 'Wrong charge or payment trouble',
  refund: 'Refund not received',
  return: 'Return or exchange',
  cancel: 'Cancellation',
  account_access: 'Cannot get into the account',
  technical: 'Technical trouble',
  service_quality: 'Service was not done right',
  staff_rude: 'Treated badly by staff',
  repeat_contact: 'Had to get in touch again and again',
  long_wait: 'Long wait for support',
  booking: 'Booking or change of booking',
  quality: 'Poor quality',
  price: 'Price, fee or discount',
  privacy_security: 'Account security or personal data',
  other: 'Their request, in their own words in the chat',
};

const WANTS: Readonly<Record<Request, string>> = {
  manager: 'to speak to a manager',
  refund: 'a refund',
  cancel: 'to cancel',
  replacement: 'a replacement',
  call_back: 'a call back',
  apology: 'an apology',
  compensation: 'compensation',
};

const DONE: Readonly<Partial<Record<ActName, string>>> = {
  apologised: 'Apologised',
  offered: 'Made an offer',
  promised: 'Promised',
  boundary: 'Boundary set',
  escalated: 'Manager brought up',
  solved: 'Carried out',
};

const ABOUT_PROBLEM: readonly SpecificKind[] = ['item', 'amount', 'date', 'duration', 'contacts', 'place', 'name'];
const QUOTE_CHARS = 120;
const BOUNDARY_WORDS = ['', 'First boundary sent.', 'Last boundary sent.', 'Chat closing was announced.'] as const;

/**
 * The case for whoever takes over, so that the customer need not repeat it. Facts of the chat only; who does what by when
 * is for the agent to fill in. Empty where nothing calls for a handover.
 */
export function handoverOf(situation: Situation, memory: ChatMemory): HandoverLine[] {
  if (situation.escalation === 'none' && situation.escalationReasons.length === 0) return [];
  const lines: readonly (readonly [string, readonly Part[]])[] = [
    ['Case', caseOf(situation)],
    ['Problem', problemOf(situation)],
    ['Wants', wantsOf(situation)],
    ['Done', doneOf(situation)],
    ['Mood', moodOf(situation)],
    ['Next', nextOf(memory)],
  ];
  return lines.filter(([, parts]) => parts.length > 0).map(([label, parts]) => ({ label, parts }));
}

const text = (words: string): Part => ({ type: 'text', text: words });
const known = (slot: string, words: string): Part => ({ type: 'known', slot, text: words });
const blank = (slot: string, { slots }: ChatMemory): Part => {
  const value = Object.hasOwn(slots, slot) ? slots[slot] : undefined;
  return value ? { type: 'blank', slot, hint: slot, value } : { type: 'blank', slot, hint: slot };
};

const joined = (parts: readonly Part[], mark = ', '): Part[] =>
  parts.flatMap((part, at) => (at === 0 ? [part] : [text(mark), part]));

function caseOf({ specifics, customerName, language }: Situation): Part[] {
  const order = specifics.find(({ kind }) => kind === 'order')?.text;
  const parts: Part[] = [];
  if (order) parts.push(known('order', order));
  if (customerName) parts.push(known('customer', customerName));
  if (language === 'en') parts.push(text('English'));
  return joined(parts);
}

function problemOf({ issue, specifics }: Situation): Part[] {
  const facts = specifics
    .filter(({ kind }) => ABOUT_PROBLEM.includes(kind))
    .map(({ kind, text: words }) => known(kind, words));
  const head = issue ? [text(PROBLEMS[issue.issue])] : [];
  const tail = facts.length > 0 ? [...(head.length > 0 ? [text(': ')] : []), ...joined(facts)] : [];
  return [...head, ...tail];
}

function wantsOf({ requests, openQuestions }: Situation): Part[] {
  const wishes = requests.map((request) => WANTS[request]).join(', ');
  const asked = openQuestions.at(-1)?.text;
  const parts: Part[] = wishes ? [text(capital(wishes))] : [];
  if (asked) parts.push(text(`${wishes ? '. ' : ''}Not answered yet: “${asked.slice(0, QUOTE_CHARS)}”`));
  return parts;
}

function doneOf({ acts, apologies }: Situation): Part[] {
  const promise = acts.findLast(({ act, about }) => act === 'promised' && about !== undefined)?.about;
  const seen = new Set(acts.map(({ act }) => act));
  const words = Object.entries(DONE)
    .filter(([act]) => [...seen].some((one) => one === act))
    .map(([act, done]) => {
      if (act === 'apologised' && apologies > 1) return `${done} ${apologies} times`;
      return act === 'promised' && promise ? `${done} something ${promise}` : done;
    });
  return [text(words.length > 0 ? `${words.join('. ')}.` : 'Nothing yet.')];
}

function moodOf({ mood, boundariesSent, concerns = [] }: Situation): Part[] {
  const passed = mood.points.map((point) => point.mood).filter((one, at, all) => one !== all[at - 1]);
  const now = mood.mood;
  const words = (now !== undefined && passed.at(-1) !== now ? [...passed, now] : passed).slice(-3).join(', then ');
  const notes = [BOUNDARY_WORDS[boundariesSent], concerns.includes('bereavement') ? 'Bereaved.' : ''].filter(Boolean);
  return words ? [text([`${capital(words)}.`, ...notes].join(' '))] : [];
}

const nextOf = (memory: ChatMemory): Part[] => [blank('owner', memory), text(' does it by '), blank('time', memory)];

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
