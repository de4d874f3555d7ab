import { phrasesOf } from './phrase.ts';

/** Shipped phrases. An id is permanent: the agent's edits refer to it. */
export const followUpPhrases = phrasesOf('follow_up', [
  {
    id: 'follow-up-check-arrived-write',
    text: 'I will check on {date!} that it has arrived and write to you either way.',
    issues: ['delay', 'damaged', 'wrong_item', 'missing'],
    variants: ['delivery-delay', 'damaged-item', 'wrong-item', 'missing-part'],
  },
  {
    id: 'follow-up-hear-from-even',
    text: 'You will hear from me by {time!}, even if there is no news yet.',
    moods: ['anxious', 'frustrated', 'angry'],
  },
  {
    id: 'follow-up-hello-said-would',
    text: 'Hello {name|there}, I said I would write today: {news!}.',
    note: 'proactive update',
  },
  {
    id: 'follow-up-arrived-one-piece',
    text: 'Has {item|the new one} arrived in one piece? If anything is off, just reply here.',
    issues: ['damaged', 'wrong_item', 'defective', 'missing'],
    variants: ['damaged-item', 'wrong-item', 'defective', 'missing-part'],
  },
  {
    id: 'follow-up-news-from-courier',
    text: 'No news from the courier yet. I have chased them and will write again by {time!}.',
    moods: ['anxious', 'frustrated'],
    issues: ['missing', 'delay'],
    variants: ['not-received', 'delivery-delay'],
    note: 'keeps the promise without news',
  },
  {
    id: 'follow-up-line-still-stable',
    text: 'Is the line still stable since the repair? A yes or no is enough.',
    issues: ['technical', 'quality'],
    variants: ['outage', 'slow-poor-quality'],
  },
  {
    id: 'follow-up-refund-left-reached',
    text: 'Your refund[? of {amount}] left us on {date!}. Has it reached your account?',
    issues: ['refund', 'billing'],
    variants: ['return-refund-delay', 'billing-overcharge'],
  },
  {
    id: 'follow-up-told-about-changed',
    text: 'You told us about {problem!}. We have changed it; thank you for pointing it out.',
    moods: ['satisfied', 'calm', 'disappointed'],
    note: 'closes the learning loop; only when true',
  },
  {
    id: 'follow-up-writing-confirm-matter',
    text: 'I am writing to confirm that the matter has been resolved, and to ask if anything is still open.',
    moods: ['calm', 'satisfied'],
    formality: 'formal',
  },
  {
    id: 'follow-up-further-our-chat',
    text: 'Further to our chat on {date!}, please find the confirmation attached.',
    moods: ['calm'],
    formality: 'formal',
  },
  {
    id: 'follow-up-just-checking-all',
    text: 'Just checking in: all good with {item|the new one}?',
    moods: ['satisfied', 'calm'],
    formality: 'casual',
  },
  {
    id: 'follow-up-one-question-moment',
    text: 'One question, if you have a moment: did we solve what you came for?',
    moods: ['satisfied', 'calm'],
    note: 'feedback ask; never while angry',
  },
  {
    id: 'follow-up-what-one-thing',
    text: 'What is the one thing we should have done differently? I read every answer.',
    moods: ['calm', 'satisfied', 'disappointed'],
    note: 'only if someone does read them',
  },
  {
    id: 'follow-up-set-reminder-check',
    text: 'I have set a reminder for {date!} to check your first bill with the new price.',
    moods: ['calm', 'frustrated'],
    issues: ['price', 'billing'],
    variants: ['unexpected-fee', 'billing-overcharge'],
  },
  {
    id: 'follow-up-after-last-week',
    text: 'After last week, I wanted to make sure the new slot on {date!} still works for you.',
    moods: ['angry', 'frustrated'],
    issues: ['service_quality'],
    variants: ['missed-appointment'],
  },
  {
    id: 'follow-up-our-privacy-team',
    text: 'Our privacy team has answered: {news!}. Please reply here if anything is unclear.',
    moods: ['anxious'],
    issues: ['privacy_security'],
    variants: ['privacy-data'],
    formality: 'formal',
  },
]);
