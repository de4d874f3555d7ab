import { phrasesOf } from './phrase.ts';

/** Shipped phrases. An id is permanent: the agent's edits refer to it. */
export const holdPhrases = phrasesOf('hold', [
  {
    id: 'hold-give-minutes-please',
    text: 'Give me 3 minutes, please. I am opening your order[? {order}] and the courier page.',
  },
  {
    id: 'hold-still-here-system',
    text: 'I am still here. The system is loading the payment list.',
    issues: ['billing'],
    variants: ['billing-overcharge', 'payment-failed'],
    note: 'after 60 seconds of silence',
  },
  {
    id: 'hold-takes-longer-than',
    text: 'This takes longer than I said. Two more minutes, please, and thank you for staying.',
    note: 'reset the expectation honestly',
  },
  {
    id: 'hold-asking-warehouse-right',
    text: 'I am asking the warehouse right now. I will tell you the moment they answer.',
    moods: ['anxious', 'frustrated'],
    issues: ['delay', 'missing', 'wrong_item'],
    variants: ['delivery-delay', 'missing-part', 'wrong-item'],
  },
  {
    id: 'hold-reading-earlier-messages',
    text: 'Reading your earlier messages first, so you do not have to repeat anything. One minute.',
    moods: ['frustrated', 'angry'],
    issues: ['repeat_contact'],
    variants: ['repeat-contact'],
  },
  {
    id: 'hold-may-put-hold',
    text: 'May I put you on hold for 4 minutes while I check this with {team|billing}?',
    moods: ['calm', 'frustrated'],
    formality: 'formal',
  },
  {
    id: 'hold-one-moment-please',
    text: 'One moment, please. I would like to give you the right figure and not a guess.',
    moods: ['calm', 'anxious'],
    issues: ['billing', 'price'],
    variants: ['billing-overcharge', 'unexpected-fee'],
    formality: 'formal',
  },
  {
    id: 'hold-back',
    text: 'On it, back in 2.',
    moods: ['calm', 'satisfied'],
    formality: 'casual',
  },
  {
    id: 'hold-still-digging-first',
    text: 'Still digging! I have the first half; the second is loading.',
    moods: ['calm', 'confused'],
    formality: 'casual',
    note: 'not while angry',
  },
  {
    id: 'hold-close-window-like',
    text: 'You can close the window if you like: I will email you the answer by {time!}.',
    moods: ['anxious', 'frustrated', 'calm'],
    note: 'frees the customer',
  },
  {
    id: 'hold-first-answer-want',
    text: 'I have a first answer and want to confirm it before you rely on it. 2 minutes.',
    moods: ['anxious', 'confused'],
  },
  {
    id: 'hold-blocking-card-while',
    text: 'I am blocking the card while we write. Please stay with me for one minute.',
    moods: ['anxious'],
    issues: ['privacy_security'],
    variants: ['fraud-unauthorised'],
  },
]);
