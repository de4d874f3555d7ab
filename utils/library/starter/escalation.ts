import { phrasesOf } from './phrase.ts';

/** Shipped phrases. An id is permanent: the agent's edits refer to it. */
export const escalationPhrases = phrasesOf('escalation', [
  {
    id: 'escalation-course-bringing-passing',
    text: 'Of course. I am bringing in {manager|my team lead} and passing on the whole story, so you will not have to repeat it.',
    moods: ['angry', 'frustrated'],
    flags: ['leaving'],
    note: 'customer asked',
  },
  {
    id: 'escalation-approve-what-cannot',
    text: '{manager|My team lead} can approve what I cannot. I am asking right now. Could you give me 5 minutes?',
    moods: ['frustrated', 'angry'],
  },
  {
    id: 'escalation-gone-wrong-more',
    text: 'This has gone wrong more than once, so it should be with someone senior. May I hand it over to {manager|my lead}?',
    moods: ['frustrated', 'angry'],
    issues: ['repeat_contact'],
    variants: ['repeat-contact'],
    note: 'offered, not asked',
  },
  {
    id: 'escalation-call-until-may',
    text: '{manager|My lead} is in a call until {time!}. May they ring you then, or would you like it in writing?',
    moods: ['angry'],
    flags: ['leaving'],
    note: 'dated callback',
  },
  {
    id: 'escalation-passed-case-stay',
    text: 'I have passed your case to {team|our specialists}. I stay your contact, and I will write to you by {time!}.',
    moods: ['anxious', 'frustrated'],
  },
  {
    id: 'escalation-mentioned-legal-steps',
    text: 'You mentioned legal steps. I am handing this to the colleague who deals with that, with a full summary.',
    moods: ['angry'],
    flags: ['leaving'],
    note: 'no argument, no fault wording',
  },
  {
    id: 'escalation-thank-telling-about',
    text: 'Thank you for telling me about this. It goes to our privacy team today, and they will answer you in writing.',
    moods: ['anxious', 'angry'],
    issues: ['privacy_security'],
    variants: ['privacy-data'],
  },
  {
    id: 'escalation-because-safety-involved',
    text: 'Because safety is involved, I am alerting {team|our safety team} now. Please keep {item|it} unplugged until they write.',
    moods: ['anxious'],
    issues: ['defective'],
    variants: ['defective'],
  },
  {
    id: 'escalation-would-like-register',
    text: 'I would like to register this as a formal complaint for you. It takes me a minute and you get a reference.',
    moods: ['angry', 'disappointed'],
    flags: ['leaving'],
    formality: 'formal',
    note: 'regulated trades: see section 5',
  },
  {
    id: 'escalation-referred-matter-who',
    text: 'I have referred the matter to {manager|the duty manager}, who will contact you by {time!}.',
    moods: ['angry'],
    flags: ['leaving'],
    formality: 'formal',
  },
  {
    id: 'escalation-grab-they-more',
    text: "I'll grab {manager|my lead}. They have more room than I do.",
    moods: ['frustrated', 'disappointed'],
    formality: 'casual',
  },
  {
    id: 'escalation-hello-team-lead',
    text: 'Hello, I am {agent!}, the team lead. I have read the chat: {problem!}. Here is what I will do.',
    moods: ['angry', 'frustrated'],
    note: 'first line of the person taking over',
  },
  {
    id: 'escalation-before-hand-over',
    text: 'Before I hand over: is there anything I should add to this summary? {summary!}',
    note: 'customer checks the handover',
  },
  {
    id: 'escalation-would-like-try',
    text: 'Would you like me to try one more thing first, or go straight to my lead? Both are fine.',
    moods: ['frustrated', 'angry'],
    note: 'one offer, choice stays open',
  },
]);
