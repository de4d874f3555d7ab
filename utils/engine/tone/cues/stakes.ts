import type { Cue } from './cue.ts';

/** What a customer may do next, and who asks for whom: these set flags. Worded by us after our own research. */
export const STAKES: readonly Cue[] = [
  {
    cue: 'thinking of leaving',
    weight: -2.8,
    mood: 'angry',
    flag: 'leaving',
    anger: 0.3,
    says: `never again / never|won't|not|wouldn't ever? be? use|using|used|buy|buying|fly|flying|book|booking|order|ordering|shop|shopping|come|coming|return|returning|recommend|deal ~ again|you|back / won't|will|never|not be? back / won't be using|flying|buying|ordering|renewing|returning|coming / last time i'll|we'll / last time i|we will|ever|use|fly|order|book|buy|shop|spend|come / lost a? customer|business|my / losing|lose|lost a|my|our|me|us|another|loyal customer|business|custom|customers / lost me / losing me
      switch|switching|switched|move|moving|moved|going|go to another|a|your|verizon|delta|sprint|competitor|someone|somewhere different|competitor|else|provider|bank|company|airline / switching to|providers|banks|carriers / switch providers|banks|companies|carriers / take|taking my business|money|custom / business|money|custom elsewhere / going|go|shop|shopping|look|looking elsewhere / cancel everything|now|immediately / i'm|am leaving you|your|this / i'm|am out|cancelling|switching / i'm|am done with? you|this|here|waiting|your / done with you|this|your|them / good riddance / your competitor* / leaving you / stay away / don't|do not ever use|buy|fly|book|order|trust|bother / don't|do not fly|trust|bother|waste|buy / would not recommend / wouldn't recommend / boycott / never fly|use|buy|order / want out`,
  },
  {
    cue: 'cancelling',
    weight: -0.6,
    flag: 'leaving',
    says: `cancel it / cancel|cancelling my|our|the|this|a membership|subscription|contract|account|plan|policy|service / close|closing|delete|deleting my|our account / not renewing / unsubscribe`,
  },
  {
    cue: 'legal',
    weight: -2.8,
    mood: 'angry',
    flag: 'legal',
    anger: 0.45,
    says: `lawyer* / attorney / solicitor / sue / suing / sued / lawsuit / legal action|advice|team|proceedings|matter / taking legal / take ~ to court / in court / see you in court / small claims / to court / court case|order|action|date / ombudsman / regulator / trading standards / consumer protection|rights|affairs|council / chargeback / charge back / dispute ~ charge|bank|card|payment / disputing|disputed / card|bank dispute / my bank|card company|issuer / better business bureau / bbb / ftc / fcc|fca|faa|dot / ofcom / gdpr / police / report|reporting you / report|reporting|reported you|this|it|them to ~ police|authorities|authority|regulator|ombudsman|commission|bank|press|board|association|watchdog|ftc|fcc|fca|dot|bbb / explain this to my / press charges / class action / illegal / is that|this legal / against the law / fraudsters / breach of contract / small print`,
  },
  {
    cue: 'a complaint',
    weight: -1.8,
    mood: 'angry',
    anger: 0.2,
    says: `formal|official|file|filing|filed|lodge|raise|raising a? formal? complaint / making a complaint / report|reporting|reported this|it to`,
  },
  {
    cue: 'speaks of a complaint',
    weight: -0.9,
    mood: 'disappointed',
    says: `complaint / complaints`,
  },
  {
    cue: 'public review',
    weight: -2.4,
    mood: 'angry',
    flag: 'public_review',
    anger: 0.35,
    says: `trustpilot / yelp / one|1|zero star|stars / # star review / bad|negative|honest|public review / leave|leaving|write|writing|post|posting a? bad? review / google review* / tell|telling|warn|warning everyone|everybody|others|people|all / everyone|everybody will know|hear / going|go viral / on social? media / all over twitter|facebook|social|instagram / name and shame / journalist* / the press / the media / local news / watchdog / post this|screenshots / screenshots to|on / gonna|going to? tweet|post / went|go public`,
  },
  {
    cue: 'asks for a manager',
    weight: -2.2,
    mood: 'angry',
    anger: 0.4,
    says: `manager / your|the|a supervisor / supervisor / speak|talk|put|transfer|escalate|connect ~ manager|supervisor|boss|superior|lead|human|person|someone|higher|whoever / team lead / someone in charge|higher|senior|else|real|competent|above / somebody from|in|else|higher|competent / real person|human / actual|real human|person / higher up / your boss / the boss / head of / who's|who in charge|responsible / escalate / escalated|escalation / regional manager / whoever manages|is`,
  },
  {
    cue: 'vulnerable',
    weight: -0.7,
    mood: 'anxious',
    flag: 'vulnerable',
    says: `passed away / my|our|her|his late? husband|wife|mother|father|mum|mom|dad|son|daughter|brother|sister|grandmother|grandfather|partner|nan|gran has? died|dying|dead|passed / just died / died last|on|in|this|suddenly / bereave* / funeral / widow|widowed|widower / cancer / chemo* / dialysis / terminal|terminally illness|ill / hospital / in intensive / disabled / disability / wheelchair / pregnant / miscarriage / suicid* / kill myself / end my life / want to die / don't want to live / self-harm / self harm|harming / hurt myself / no reason to live / can't go on / end it all / better off dead / depress* / panic attack* / breakdown / mental health / homeless / evicted|eviction / can't afford food|rent|to / can't|cannot feed / food bank / in debt / bankrupt* / lost my job / domestic abuse|violence / he hits me / abusive ex|husband|partner|relationship / i'm|am # years old / i'm|am a minor / i'm|am only # / under age / dementia / alzheimer* / autistic|autism / blind / seriously? ill / very ill / heart attack / stroke / seizure*`,
  },
];
