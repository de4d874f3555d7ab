import type { SlotValues } from './slots/values.ts';
import type {
  ACTS,
  AUTHORS,
  CATEGORIES,
  COMPOSER_MODES,
  CONDITIONS,
  DOMAINS,
  ESCALATIONS,
  FAULTS,
  FLAGS,
  FORMALITIES,
  ISSUES,
  KINDS,
  LAYERS,
  MOODS,
  PHASES,
  SETTLED_BY,
  SEVERITIES,
  SPECIFIC_KINDS,
  VARIANTS,
} from './words.ts';

export type Author = (typeof AUTHORS)[number];
export type Mood = (typeof MOODS)[number];
export type Flag = (typeof FLAGS)[number];
export type Phase = (typeof PHASES)[number];
export type Fault = (typeof FAULTS)[number];
export type Issue = (typeof ISSUES)[number];
export type Variant = (typeof VARIANTS)[number];
export type Domain = (typeof DOMAINS)[number];
export type SpecificKind = (typeof SPECIFIC_KINDS)[number];
export type ActName = (typeof ACTS)[number];
export type Severity = (typeof SEVERITIES)[number];
export type Category = (typeof CATEGORIES)[number];
export type Kind = (typeof KINDS)[number];
/** What must hold before a phrase is offered. */
export type Condition = (typeof CONDITIONS)[number];
export type Escalation = (typeof ESCALATIONS)[number];
export type ComposerMode = (typeof COMPOSER_MODES)[number];
/** Who said it: each layer has its way with what is below it. */
export type Layer = (typeof LAYERS)[number];
export type Formality = (typeof FORMALITIES)[number];
export type Label = 'negative' | 'neutral' | 'positive';
/** Where the mood is going: `falling` is getting worse. `unknown` until two messages were scored. */
export type Trajectory = 'rising' | 'falling' | 'steady' | 'unknown';

/** Half-open offsets in UTF-16 code units, as `String.slice` takes them. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One turn of a chat, as the adapter read it. */
export interface Message {
  /** Stable within the chat; the same row read twice has the same id. */
  readonly id: string;
  readonly author: Author;
  readonly text: string;
  /** The writer's name as the tool shows it. */
  readonly name?: string;
  /** Milliseconds since 1970, when the tool tells it exactly; never the time of reading. */
  readonly at?: number;
}

// ---------------------------------------------------------------- tone

/** Words that moved the score. `cue` is plain words an agent understands ("asking again"). */
export interface Evidence extends Span {
  readonly cue: string;
  /** Signed: below 0 pulls the valence down. */
  readonly weight: number;
  /** The words themselves, as written. */
  readonly text: string;
}

/** What one customer message says of the customer. Null where nothing is scored: another language. */
export interface Tone {
  /** ISO 639-1 code; `und` when there is too little text to tell. */
  readonly language: string;
  readonly valence: number | null;
  readonly label: Label | null;
  readonly mood: Mood | null;
  readonly flags: readonly Flag[];
  readonly anger: number;
  readonly abuse: number;
  /** 0…1. Under `NOT_SURE` the panel says "Not sure". */
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}

export interface MoodPoint {
  readonly messageId: string;
  readonly valence: number;
  readonly mood: Mood;
  readonly at?: number;
}

/** How the customer is over the chat, after the latest customer message. */
export interface MoodReading {
  /** Undefined: not sure. */
  readonly mood: Mood | undefined;
  readonly valence: number;
  readonly confidence: number;
  /** The agent chose this mood. */
  readonly corrected: boolean;
  readonly flags: readonly Flag[];
  readonly anger: number;
  readonly abuse: number;
  /** 0 none, 1 insult, 2 repeated or degrading, 3 threat of violence, hate, sexual. */
  readonly abuseLevel: 0 | 1 | 2 | 3;
  readonly trajectory: Trajectory;
  /** For how many customer messages in a row the mood has moved that way. */
  readonly run: number;
  /** Oldest first, at most 24. */
  readonly points: readonly MoodPoint[];
  /** Of the latest customer message, strongest first; for an insult `text` is what was said. */
  readonly evidence: readonly Evidence[];
  /** Insults in the chat so far, aimed at the agent. */
  readonly insults: number;
}

// ---------------------------------------------------------------- situation

export interface IssueReading {
  readonly issue: Issue;
  readonly variant: Variant | undefined;
  readonly confidence: number;
  readonly others: readonly Issue[];
  readonly corrected: boolean;
}

/** A fact the customer gave, as written, with where it stands. */
export interface Specific extends Span {
  readonly kind: SpecificKind;
  /** As written by the customer: "PD-48213", "six days", "third time". */
  readonly text: string;
  readonly messageId: string;
  /** A number where one was meant: days for a duration, contacts, an amount. */
  readonly value?: number;
  /** A finer word: for a duration `days` · `wait`, for a date `due` · `happened` · `deadline` · `since`. */
  readonly role?: string;
  /** Of an item: the word the customer put before it, in lower case: "my", "the". */
  readonly determiner?: string;
  /** Of an item: too likely to be the wrong thing to be said back to them. */
  readonly vague?: boolean;
  /** Set by the agent: it stays, whatever the chat says later. */
  readonly corrected?: boolean;
}

/** Something the agent has done, found in the agent's own messages. */
export interface Act {
  readonly act: ActName;
  readonly messageId: string;
  /** The words it was read from. */
  readonly text: string;
  /** apologised: the issue it named, if any; promised: what by when. */
  readonly about?: string;
  readonly at?: number;
}

export interface OpenQuestion {
  readonly messageId: string;
  readonly text: string;
}

/** What the customer wants of us, beside their questions. */
export type Request = 'manager' | 'refund' | 'cancel' | 'replacement' | 'call_back' | 'apology' | 'compensation';

/** What must reach someone with authority, or softens everything; said once, it stays for the chat. */
export type Concern =
  | 'injury'
  | 'safety'
  | 'discrimination'
  /** They name a court, a regulator, their bank or the press. */
  | 'outside'
  | 'bereavement'
  | 'self_harm'
  | 'illness'
  | 'minor'
  /** Debt, a lost home or job, a pregnancy, a disability, violence at home: handle with more care. */
  | 'hardship';

/** Everything the rules and the suggestions may know of a chat. Derived; never stored. */
export interface Situation {
  readonly language: string;
  /** False: another language; nothing is scored. */
  readonly supported: boolean;
  readonly mood: MoodReading;
  /** As plain cues tell it: what is said and done goes by it. */
  readonly issue: IssueReading | undefined;
  /** What it likely is by all its words, where that is another: shown, and never acted on. */
  readonly likely?: IssueReading | undefined;
  readonly specifics: readonly Specific[];
  readonly phase: Phase;
  readonly fault: Fault;
  readonly acts: readonly Act[];
  /** How often the agent has apologised, in messages. */
  readonly apologies: number;
  /** Something new went wrong after the last apology. */
  readonly newFailure: boolean;
  /** The agent has shown in the last two messages that the trouble was seen. */
  readonly acknowledged: boolean;
  /** How often the customer has had to get in touch, when they said so. */
  readonly contacts: number | undefined;
  readonly openQuestions: readonly OpenQuestion[];
  readonly requests: readonly Request[];
  readonly concerns?: readonly Concern[];
  /** What trade the chat is about, over all of it. Undefined: nothing tells. */
  readonly domain?: Domain;
  /** The plain things either side has spoken of. Undefined: not read, and nothing is ruled out by it. */
  readonly named?: readonly NamedThing[];
  /** Boundary steps the agent has already sent, 0…3. */
  readonly boundariesSent: 0 | 1 | 2 | 3;
  readonly escalation: Escalation;
  /** Why, in words for the agent; empty for `none`. */
  readonly escalationReasons: readonly string[];
  readonly customerTurns: number;
  readonly agentTurns: number;
  readonly customerName: string | undefined;
  readonly lastAuthor: Author | undefined;
  /** The latest customer message, cut at 2,000 characters. */
  readonly lastCustomerText: string;
  /** The agent's last sentences, for spotting copies. At most 5. */
  readonly lastAgentTexts: readonly string[];
}

// ---------------------------------------------------------------- corrections and memory

/** What the agent changed or removed in a reading. It wins for that chat. */
export type Correction =
  /** Holds until the next customer message: `turn` is the number of customer messages when it was made. */
  | { readonly field: 'mood'; readonly mood: Mood; readonly turn: number }
  | { readonly field: 'issue'; readonly issue: Issue }
  /** `to` undefined removes it. */
  | {
      readonly field: 'specific';
      readonly kind: SpecificKind;
      readonly from: string | undefined;
      readonly to: string | undefined;
    }
  | { readonly field: 'language'; readonly language: 'en' };

export interface Mute {
  readonly rule: string;
  /** Only these words; undefined: the whole chat. */
  readonly text?: string;
}

/** What must outlive a killed worker for one chat and cannot be read off the page again. */
export interface ChatMemory {
  readonly paused: boolean;
  readonly corrections: readonly Correction[];
  readonly mutes: readonly Mute[];
  /** Phrase ids put into the composer in this chat, newest last. */
  readonly used: readonly string[];
  readonly dismissed: readonly string[];
  /** What the agent typed into blanks, by slot name. */
  readonly slots: Readonly<Record<string, string>>;
}

// ---------------------------------------------------------------- draft

export interface Draft {
  readonly text: string;
  readonly mode: ComposerMode;
  /** The agent has stopped typing for 2 s: only then are omissions looked for. */
  readonly settled: boolean;
}

/** What a rule found, ready to show. */
export interface Finding extends Span {
  /** Stable for the same rule and words: `rule@start:text`. */
  readonly id: string;
  readonly rule: string;
  readonly category: Category;
  readonly severity: Severity;
  /** At most 12 words and two sentences, about the words, never "you should". */
  readonly message: string;
  /** The words marked; empty for an omission. */
  readonly text: string;
  /** Whole replacements for the span, best first. */
  readonly rewrites: readonly string[];
  readonly source: Source;
}

/** Where a rule's reason comes from. */
export interface Source {
  /** What was found, one sentence. */
  readonly reason: string;
  /** "study of reactance, 2007" */
  readonly label: string;
}

// ---------------------------------------------------------------- library

export interface Phrase {
  /** Words joined by hyphens, starting with the kind; permanent. */
  readonly id: string;
  readonly kind: Kind;
  /** With `{slots}`; the syntax stands in docs/for-team-leads.md. */
  readonly text: string;
  /** Empty: any. */
  readonly moods: readonly Mood[];
  readonly issues: readonly Issue[];
  readonly flags?: readonly Flag[];
  readonly variants?: readonly Variant[];
  /** All must hold before it is offered by itself. */
  readonly when?: readonly Condition[];
  readonly formality: Formality;
  /** For a boundary: 1 first, 2 last, 3 end the chat, 4 end at once. */
  readonly step?: 1 | 2 | 3 | 4;
  readonly note?: string;
  /** Which layer it comes from. */
  readonly origin: Layer;
}

export interface RemedyRule {
  readonly issue: Issue;
  /** What is given, as the agent says it: "a replacement". */
  readonly remedy: string;
  /** Up to this amount an agent may give it alone; undefined: no amount is involved. */
  readonly limit?: number;
  /** Up to this amount a team lead may give it; undefined: any. */
  readonly leadLimit?: number;
  readonly currency?: string;
  /** When it is the right one, in the team's words; agents read it, customers never. */
  readonly when?: string;
  /** Id of the phrase that offers it. */
  readonly phrase?: string;
}

/** What the return policy asks for before anything is sent back. */
export interface PolicyStep {
  /** One or two words: "Damage". */
  readonly title: string;
  readonly text: string;
  /** What in the chat settles it; undefined: the agent knows. */
  readonly settledBy?: (typeof SETTLED_BY)[number];
}

/** A step with whether the chat has settled it. */
export interface PolicyStepNow extends PolicyStep {
  readonly done: boolean;
}

/** Who comes next when an agent cannot decide alone. */
export interface ManagerPath {
  /** As customers read it: "my team lead". */
  readonly title?: string;
  /** Who it is, for the agent. */
  readonly onDuty?: string;
  /** From and to, in minutes since midnight on the agent's clock. */
  readonly hours?: readonly [number, number];
  /** What is done outside these hours: "Call back by 9:30 the next day". */
  readonly outside?: string;
}

export interface RuleSetting {
  readonly off?: boolean;
  readonly severity?: Severity;
  /** Wordings it marks too, and wordings it leaves alone; see `wordings/parse.ts`. */
  readonly flag?: readonly string[];
  readonly leave?: readonly string[];
}

/** What a team lead owns: phrases, the rules' settings, the playbook, the notes. */
export interface Library {
  readonly phrases: readonly Phrase[];
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly playbook: readonly RemedyRule[];
  /** Wordings never flagged: product names, approved legal lines. */
  readonly allowlist: readonly string[];
  /** Of amounts the playbook names without one. */
  readonly currency?: string;
  readonly returnSteps?: readonly PolicyStep[];
  readonly manager?: ManagerPath;
  /** Shown first for a vulnerable customer. */
  readonly safeguarding: string;
}

// ---------------------------------------------------------------- advice

/** A phrase as it would be inserted, in pieces, so that one can see what was taken from the chat. */
export type Part =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'known'; readonly slot: string; readonly text: string }
  /** Only the agent can fill it. `value` is what they filled in earlier in this chat. */
  | {
      readonly type: 'blank';
      readonly slot: string;
      readonly hint: string;
      readonly value?: string;
      /** The customer could have said it and has not; any other blank only the agent can know. */
      readonly unsaid?: true;
    };

export interface Suggestion {
  /** The phrase's id. */
  readonly id: string;
  readonly kind: Kind;
  readonly title: string;
  readonly parts: readonly Part[];
  /** One line: why now. */
  readonly why: string;
  readonly step?: 1 | 2 | 3 | 4;
}

/** A rung of the boundary ladder. */
export interface LadderStep {
  readonly step: 1 | 2 | 3;
  readonly state: 'done' | 'now' | 'later';
  readonly at?: number;
}

/** Lines of the handover summary, in order; a part may be a blank for the agent. */
export interface HandoverLine {
  readonly label: string;
  readonly parts: readonly Part[];
}

/** A line of kindness for the agent, or the team's note on a vulnerable customer. */
export interface Aside {
  readonly title?: string;
  readonly text: string;
}

/** What this chat gives to phrases, for whoever picks one from the library: what fills them, what must hold for them. */
export interface PhraseFacts {
  readonly slots: SlotValues;
  readonly conditions: readonly Condition[];
  /** How the customer writes. */
  readonly formality: Phrase['formality'];
}

export type AdviceState = 'ready' | 'paused' | 'language' | 'no_customer' | 'unknown_authors';

/** Everything the panel and the page show of one chat. */
export interface Advice {
  readonly state: AdviceState;
  readonly language: string;
  readonly customerName: string | undefined;
  readonly mood: MoodReading;
  /** "Falling over 3 messages" */
  readonly moodSentence: string;
  readonly issue: IssueReading | undefined;
  readonly specifics: readonly Specific[];
  readonly openQuestions: readonly OpenQuestion[];
  readonly phase: Phase;
  readonly fault: Fault;
  readonly contacts: number | undefined;
  readonly customerTurns: number;
  readonly suggestions: readonly Suggestion[];
  readonly escalation: Escalation;
  readonly escalationReasons: readonly string[];
  /** Empty unless the customer is or was abusive. */
  readonly ladder: readonly LadderStep[];
  readonly handover: readonly HandoverLine[];
  readonly aside: Aside | undefined;
  /** The team's return policy, where the chat is about a return. */
  readonly policySteps?: readonly PolicyStepNow[];
  /** Worst first. At most 3 are shown. */
  readonly findings: readonly Finding[];
  /** Empty where nothing is read. */
  readonly facts: PhraseFacts;
  /** Slots still open in the draft: `{time}` left in the text. */
  readonly blanksInDraft: number;
}

/** What `advise` needs beside the chat and the draft. */
export interface AdviseSettings {
  readonly memory: ChatMemory;
  /** Rules the agent has muted for good. */
  readonly mutedRules: readonly string[];
  /** Minutes since midnight on the agent's clock; undefined: not known. The engine has no clock. */
  readonly minute?: number;
} /** What a chat can be about, as far as our lines name it. */
export type NamedThing =
  | 'account'
  | 'app'
  | 'bag'
  | 'bill'
  | 'booking'
  | 'cancellation'
  | 'card'
  | 'code'
  | 'data'
  | 'line'
  | 'order'
  | 'parcel'
  | 'price'
  | 'queue'
  | 'refund'
  | 'return'
  | 'staff'
  | 'trip'
  | 'visit';
