import { phrasesOf } from './phrase.ts';

/** Shipped phrases. An id is permanent: the agent's edits refer to it. */
export const thanksPhrases = phrasesOf('thanks', [
  {
    id: 'thanks-thank-waiting-while',
    text: 'Thank you for waiting while I looked that up.',
    moods: ['calm', 'confused', 'frustrated'],
    note: 'mild wait; replaces a second sorry',
  },
  {
    id: 'thanks-thank-photos-they',
    text: 'Thank you for the photos. They show exactly what I was looking for.',
    issues: ['damaged', 'wrong_item', 'defective'],
    variants: ['damaged-item', 'wrong-item', 'defective'],
  },
  {
    id: 'thanks-thanks-telling-straight',
    text: 'Thanks for telling us straight. That helps me put it right.',
    moods: ['angry', 'disappointed', 'frustrated'],
  },
  {
    id: 'thanks-thank-giving-chance',
    text: 'Thank you for giving us the chance to fix it before you decide.',
    flags: ['leaving'],
  },
  {
    id: 'thanks-thank-spotting-others',
    text: 'Thank you for spotting it. Others will be spared the same.',
    moods: ['calm', 'satisfied'],
    issues: ['technical', 'service_quality', 'price'],
    variants: ['bug-data-loss', 'wrong-information', 'promo-not-applied'],
    note: 'only if it is passed on',
  },
  {
    id: 'thanks-appreciate-how-well',
    text: 'I appreciate how well you laid it out; it saves us both time.',
    moods: ['calm', 'frustrated'],
  },
  {
    id: 'thanks-thank-staying-civil',
    text: 'Thank you for staying civil through all this. It was a rough week for you.',
    moods: ['disappointed', 'frustrated'],
    issues: ['repeat_contact'],
    variants: ['repeat-contact'],
  },
  {
    id: 'thanks-thank-patience-while',
    text: 'Thank you for your patience while the matter was reviewed.',
    moods: ['calm'],
    formality: 'formal',
    note: 'mild cases only',
  },
  {
    id: 'thanks-grateful-brought-attention',
    text: 'I am grateful that you brought this to my attention.',
    moods: ['calm', 'disappointed'],
    formality: 'formal',
  },
  {
    id: 'thanks-cheers-checking',
    text: 'Cheers for checking that for me!',
    moods: ['calm', 'satisfied'],
    formality: 'casual',
  },
  {
    id: 'thanks-thanks-all-needed',
    text: "Thanks, that's all I needed. Fixing it now.",
    moods: ['calm', 'frustrated'],
    formality: 'casual',
  },
  {
    id: 'thanks-thank-writing-once',
    text: 'Thank you for writing at once. Those minutes make a difference.',
    moods: ['anxious'],
    issues: ['privacy_security'],
    variants: ['fraud-unauthorised'],
  },
  {
    id: 'thanks-thank-want-next',
    text: 'Thank you for {years#year} with us. I want the next one to start better.',
    moods: ['disappointed'],
    flags: ['leaving'],
  },
]);
