import type { Category } from '../types.ts';

/** A fault the trained reader finds, and what is said of it. */
export interface ReadsAs {
  readonly category: Category;
  /** "Reads as …" */
  readonly as: string;
  readonly summary: string;
  readonly reason: string;
  /** Log odds from which it speaks: set on writers left out of training and on real replies, so that it is seldom wrong. */
  readonly bar: number;
  /** Short known wordings of the fault, of which the nearest is named. */
  readonly known: readonly string[];
  readonly rewrites: readonly string[];
}

export const READS_AS: readonly ReadsAs[] = [
  {
    category: 'blame',
    as: 'blame',
    summary: 'The trained reader takes a sentence as putting the problem down to the customer.',
    reason: 'Accusing wording precedes talks that turn hostile.',
    bar: 0.47,
    known: ['you filled it in wrong', 'had you told us', 'you never sent it'],
    rewrites: ['I can put this right from here: {fix!}.'],
  },
  {
    category: 'command',
    as: 'an order',
    summary: 'The trained reader takes a sentence as ordering the customer about.',
    reason: 'Bare orders provoke resistance; reasons and choices do not.',
    bar: 0.27,
    known: ['do as I say', 'send it now', 'just read the mail'],
    rewrites: ['The next step is {step!}, and I can help with it here.'],
  },
  {
    category: 'dismissive',
    as: 'making it small',
    summary: 'The trained reader takes a sentence as making the problem small.',
    reason: 'Being told it is nothing raises anger.',
    bar: 1.22,
    known: ['it is only a scratch', 'others manage', 'that is nothing to worry about'],
    rewrites: ['I see what this means for you, and here is what I can do: {step!}.'],
  },
  {
    category: 'excuse',
    as: 'an excuse',
    summary: 'The trained reader takes a sentence as explaining the problem away.',
    reason: 'Explanations help, but after responsibility.',
    bar: 0.21,
    known: ['the supplier let us down', 'we are short of staff', 'the system was slow'],
    rewrites: ['I am sorry that {what_happened!}. The fix first: {fix!}.'],
  },
  {
    category: 'overpromise',
    as: 'a promise nobody can keep',
    summary: 'The trained reader takes a sentence as promising what the agent cannot know.',
    reason: 'A broken promise hurts more than none.',
    bar: 0.51,
    known: ['it will arrive tomorrow for sure', 'this will never happen again'],
    rewrites: ['I expect it by {time!}, and I will write to you if that changes.'],
  },
  {
    category: 'passive_aggressive',
    as: 'a dig',
    summary: 'The trained reader takes a sentence as sarcastic, sulking or condescending.',
    reason: 'Readers hear sarcasm in writing more often than it is meant.',
    bar: -0.21,
    known: ['as I have explained', 'well done you', 'if you had read it'],
    rewrites: ['Here it is again: {answer!}.'],
  },
  {
    category: 'policy_hiding',
    as: 'hiding behind a rule',
    summary: 'The trained reader takes a sentence as using a rule as the reason for a no.',
    reason: 'A rule alone is no reason to the person it stops.',
    bar: 1.43,
    known: ['the terms do not allow it', 'that is the procedure', 'the system will not let me'],
    rewrites: ['What I can do is {alternative!}.'],
  },
  {
    category: 'privacy',
    as: 'asking for private data',
    summary: 'The trained reader takes a sentence as showing or asking for a secret.',
    reason: 'Chats are stored, and secrets must not be.',
    bar: 0.86,
    known: ['send me your password', 'read me the code', 'her address is'],
    rewrites: ['There is a secure page for that, and it is safer than this chat.'],
  },
  {
    category: 'refuse_help',
    as: 'a closed door',
    summary: 'The trained reader takes a sentence as a no that offers nothing else.',
    reason: 'A no with a way out is taken far better than a no.',
    bar: 0.71,
    known: ['there is nothing I can do', 'try somewhere else', 'that is not for us'],
    rewrites: ['What I can do is {alternative!}.'],
  },
  {
    category: 'rude',
    as: 'rude',
    summary: 'The trained reader takes a sentence as insulting or mocking.',
    reason: 'Incivility is answered with incivility.',
    bar: 0.1,
    known: ['are you daft', 'stop whining', 'use your brain'],
    rewrites: ['Let me help with that: {step!}.'],
  },
  {
    category: 'threat',
    as: 'a threat',
    summary: 'The trained reader takes a sentence as meant to frighten or silence.',
    reason: 'Threats end the talk and start the complaint.',
    bar: 0.85,
    known: ['we will close your account', 'or it goes to the collectors'],
    rewrites: ['I would like to help with this, and can when we keep it civil.'],
  },
  {
    category: 'uncertain',
    as: 'guessing',
    summary: 'The trained reader takes a sentence as guessing aloud.',
    reason: 'Sure, plain words are trusted more.',
    bar: -0.23,
    known: ['no idea honestly', 'I think maybe it is', 'could be anything'],
    rewrites: ['I am finding out, and I will write here by {time!}.'],
  },
];
