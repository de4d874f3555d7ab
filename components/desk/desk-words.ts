import type { Category, Formality, Kind, Layer, Severity } from '../../utils/engine/types.ts';
import type { PhraseFrom } from '../../utils/stores/desk.ts';

export const FROM_WORDS: Readonly<Record<PhraseFrom, string>> = {
  built_in: 'Built-in',
  organisation: 'Organisation',
  team: 'Team',
  personal: 'Personal',
  changed: 'Changed here',
  hidden: 'Hidden',
  flagged: 'Flagged',
  unoffered: 'Not offered',
};

export const LAYER_WORDS: Readonly<Record<Layer, string>> = {
  built_in: 'Built-in',
  organisation: 'Organisation',
  team: 'Team',
  personal: 'Personal',
};

export const FORMALITY_WORDS: Readonly<Record<Formality, string>> = {
  casual: 'Casual',
  neutral: 'Neutral',
  formal: 'Formal',
};

export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  block: 'Block',
  high: 'High',
  medium: 'Medium',
  low: 'Low',
};

/** What an agent sees of each, least first. */
export const SEVERITY_EFFECTS: Readonly<Record<Severity, string>> = {
  low: 'A hint at the side, never counted',
  medium: 'Underlined with dashes',
  high: 'Underlined, comes first',
  block: 'The strongest mark, stays on the chip',
};

export const STEP_WORDS = {
  1: 'First limit',
  2: 'Last limit',
  3: 'Ends the chat',
  4: 'Ends it at once',
} as const;

/** The groups rules are listed in. */
export const RULE_GROUPS: readonly { readonly title: string; readonly categories: readonly Category[] }[] = [
  { title: 'Apologies', categories: ['generic_apology', 'non_apology', 'missing_apology'] },
  { title: 'Blame and argument', categories: ['blame', 'argue', 'excuse', 'passive_aggressive'] },
  { title: 'Feelings', categories: ['dismissive', 'tone_mismatch', 'missing_acknowledgement'] },
  { title: 'No way out', categories: ['policy_hiding', 'refuse_help', 'command', 'repeat_ask'] },
  { title: 'Rude words and threats', categories: ['rude', 'threat', 'shouting'] },
  {
    title: 'Promises and answers',
    categories: ['overpromise', 'uncertain', 'missing_next_step', 'missing_answer', 'missing_ownership'],
  },
  { title: 'Privacy and office language', categories: ['privacy', 'robotic'] },
];

const RULE_NAMES: Readonly<Record<string, string>> = {
  'apology-generic': 'Generic apology',
  'apology-repeat': 'Apologising again',
  'as-i-said': '“As I said”',
  'asks-secret': 'Asking for a secret',
  'bad-language': 'Swear words and slurs',
  'blame-doubt': 'Doubting them',
  'blame-failed-to': '“You failed to…”',
  'blame-should-have': '“You should have…”',
  'blame-your-fault': '“Your mistake”',
  'boundary-harsh': 'A harsh limit',
  'calm-down': '“Calm down”',
  'command-bare': 'A bare command',
  'command-must': '“You must…”',
  condescending: 'Talking down',
  contradict: 'Saying it is untrue',
  'defensive-not-us': '“Not our fault”',
  'escalation-refused': 'Manager refused',
  'excuse-first': 'A cause before a kind word',
  'flat-refusal': 'A flat no',
  insult: 'Insults',
  jargon: 'Internal words',
  'judge-feelings': 'Judging the person',
  minimise: 'Making it small',
  'missing-acknowledgement': 'Nothing acknowledged',
  'missing-answer': 'A question unanswered',
  'missing-apology': 'No apology for our fault',
  'missing-next-step': 'No next step',
  'missing-ownership': 'Nobody takes it on',
  'nonapology-but': '“Sorry, but…”',
  'nonapology-feel': '“Sorry you feel that way”',
  'nonapology-if': '“Sorry if…”',
  overpromise: 'Promising too much',
  'passive-aggressive': 'Cold under politeness',
  'policy-hiding': 'Hiding behind policy',
  'private-data': 'Card numbers and codes',
  'push-away': 'Showing the door',
  'reads-as-blame': 'Reads as blame',
  'reads-as-command': 'Reads as an order',
  'reads-as-dismissive': 'Reads as making it small',
  'reads-as-excuse': 'Reads as an excuse',
  'reads-as-overpromise': 'Reads as a promise nobody can keep',
  'reads-as-passive-aggressive': 'Reads as a dig',
  'reads-as-policy-hiding': 'Reads as hiding behind a rule',
  'reads-as-privacy': 'Reads as asking for private data',
  'reads-as-refuse-help': 'Reads as a closed door',
  'reads-as-rude': 'Reads as rude',
  'reads-as-threat': 'Reads as a threat',
  'reads-as-uncertain': 'Reads as guessing',
  'records-show': '“Our records show”',
  'repeat-ask': 'Asking for it again',
  robotic: 'Stock lines',
  sarcasm: 'Sarcasm',
  shouting: 'Shouting',
  'threat-retaliation': 'Threats',
  'tone-mismatch': 'Cheer at the wrong time',
  uncertain: 'Not sure of our own facts',
  'vague-time': 'A vague time',
};

/** A rule as people call it; an id without a name reads as words. */
export function ruleName(id: string): string {
  const known = RULE_NAMES[id];
  if (known !== undefined) return known;
  const words = id.replaceAll('-', ' ');
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** Ids that have a name here, for the test that keeps the two lists together. */
export const NAMED_RULES = Object.keys(RULE_NAMES);

export const kindPrefix = (kind: Kind): string => `${kind.replaceAll('_', '-')}-`;

/** "3 phrases", "1 phrase". */
export const many = (number: number, word: string): string =>
  `${number.toLocaleString('en')} ${word}${number === 1 ? '' : 's'}`;

/** A value of the product's lists as a person reads it in a row: "wrong item". */
export const plainWord = (value: string): string => value.replaceAll('_', ' ');

/** "3 kB", "1.2 MB". */
export const sizeOf = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;

/** When something was: "Today 10:41", "4 Nov 09:12". */
export function whenOf(at: number, now = Date.now()): string {
  const [then, today] = [new Date(at), new Date(now)];
  const time = then.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  if (then.toDateString() === today.toDateString()) return `Today ${time}`;
  return `${then.toLocaleDateString('en-GB', { day: 'numeric', month: 'short' })} ${time}`;
}
