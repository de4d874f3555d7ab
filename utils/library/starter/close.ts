import { phrasesOf } from './phrase.ts';

/** Shipped phrases. An id is permanent: the agent's edits refer to it. */
export const closePhrases = phrasesOf('close', [
  {
    id: 'close-set-check-anything',
    text: 'So we are set: {next_step!}, and I will check on {date!}. Anything else on your mind?',
    note: 'recap and next step',
  },
  {
    id: 'close-there-part-still',
    text: 'Is there a part of this that still bothers you? I would rather hear it now.',
    moods: ['disappointed', 'frustrated', 'angry'],
  },
  {
    id: 'close-glad-works-again',
    text: 'I am glad it works again. Enjoy the rest of your day[?, {name}].',
    moods: ['satisfied'],
  },
  {
    id: 'close-reference-whoever-picks',
    text: 'Your reference is {ref!}. Whoever picks it up will see our whole chat.',
  },
  {
    id: 'close-everything-from-side',
    text: 'That is everything from my side. The chat stays open a little longer in case something comes up.',
    moods: ['calm', 'satisfied'],
  },
  {
    id: 'close-took-too-long',
    text: 'It took too long, and it is done now. Thank you for sticking with it.',
    moods: ['frustrated', 'disappointed'],
    note: 'after a hard case',
  },
  {
    id: 'close-door-stays-open',
    text: 'The door stays open. If you come back, ask for me and I will set it up.',
    issues: ['cancel'],
    flags: ['leaving'],
    variants: ['subscription-cancel'],
    note: 'respectful exit',
  },
  {
    id: 'close-written-down-every',
    text: 'I have written down every step we took, so the next person starts where we stop.',
    moods: ['frustrated'],
    issues: ['repeat_contact'],
    variants: ['repeat-contact'],
    note: 'unsolved handover',
  },
  {
    id: 'close-thank-contacting-about',
    text: 'Thank you for contacting us about {item|your order}. I have confirmed the details by email.',
    moods: ['calm', 'satisfied'],
    formality: 'formal',
  },
  {
    id: 'close-hope-trip-goes',
    text: 'I hope the trip goes well from here. Should anything change, reply to the confirmation and it reaches us directly.',
    moods: ['anxious', 'calm'],
    issues: ['booking'],
    variants: ['booking-change'],
    formality: 'formal',
  },
  {
    id: 'close-all-sorted-shout',
    text: 'All sorted! Shout if it plays up again.',
    moods: ['satisfied'],
    formality: 'casual',
  },
  {
    id: 'close-good-luck-enjoy',
    text: 'Good luck with {event!}, and enjoy {item|it}.',
    moods: ['satisfied', 'anxious'],
    formality: 'casual',
    note: 'only for a stated happy event',
  },
  {
    id: 'close-money-its-way',
    text: 'The money is on its way and the return is cancelled. You have nothing left to do.',
    moods: ['satisfied', 'calm'],
    issues: ['refund', 'wrong_item'],
    variants: ['return-refund-delay', 'wrong-item'],
  },
  {
    id: 'close-wish-had-gone',
    text: 'I wish this had gone differently. You have my answer in writing, and the way to appeal is in the same email.',
    moods: ['disappointed', 'angry'],
    note: 'a correct no',
  },
  {
    id: 'close-did-steps-inbox',
    text: 'You did it. The steps are in your inbox, in case you want them again next month.',
    moods: ['satisfied', 'confused'],
    issues: ['technical'],
    variants: ['how-to'],
  },
]);
