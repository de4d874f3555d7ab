import type { Cue } from './cue.ts';

/** Words of feeling and of judgement, by the mood they speak for; ours. Polite fury and understatement are here too. */
export const FEELINGS: readonly Cue[] = [
  {
    cue: 'anger',
    weight: -4,
    mood: 'angry',
    anger: 0.75,
    says: `furious|fuming|livid|enraged|outraged|outrage|outrageous|outrageously|seething|raging|infuriat*|irate / angry|angrier|mad|pissed / so|very|really|extremely angry|annoyed|mad|pissed / pissed off
      boiling / blood boil / losing|lost my|it temper|patience|mind / had enough / enough is enough / sick of|and / tired of / fed up / done with / sick to death / sick|tired and tired / sick and tired / at my wits|wit's end / last straw / final straw / driving me mad|crazy|nuts|insane
      through the roof / beyond furious|angry|frustrated|annoyed|belief|upset|disappointed|ridiculous|pissed|joke / beyond a? joke|acceptable / makes me sick|angry|mad / hate|hated|hates|despise|loathe`,
  },
  {
    cue: 'strong judgement',
    weight: -4,
    mood: 'angry',
    anger: 0.6,
    says: `unacceptable / unforgivable / disgrace / disgraceful / disgusting / disgust / disgusted / appalling / appalled / atrocious / abysmal / deplorable / despicable / diabolical / horrendous / horrific / ridiculous / ridiculously / absurd / insane / pathetic / laughable / is|are|what|such|complete|absolute|total|fucking a? joke / jokers / joke of a / shameful / shame on you
      shambles / scandal* / criminal / worst / the worst / worst ever / not acceptable / not good enough / isn't good enough / totally|completely|utterly|absolutely unacceptable / beyond belief / how dare / are you kidding|joking|serious|insane|stupid / you kidding|joking me? / kidding me / you've got to be / got to be kidding|joking
      taking the? piss|mick / having a laugh / absolute farce / farce / bullshit / bs / garbage / trash / rubbish / crap / load of / bollocks / a disaster / disaster / terrible|horrible|awful|dreadful|horrid|hideous / zero stars / hell / from hell / inhumane / what the hell|fuck|heck|hell's / wtf / ffs / how hard is|can / how difficult is|can / is it that? hard|difficult / insult / insulting / an insult / slap in the face`,
  },
  {
    cue: 'demand',
    weight: -1.8,
    mood: 'angry',
    anger: 0.45,
    says: `i demand / i expect a|an|you|better|answers|this|action|full|compensation / i want answers|my|an / i insist / i require / we demand|expect / fix this|it now|today|immediately / fix it / fix this / do something / do your job|jobs / answer me / answer my|the question / explain yourself|this / give me my / just give|fix|send|tell me? / sort it / sort this
      want my money / i want a? refund / get me a|your|the|someone manager|supervisor|human|else|boss / stop asking|sending|telling|ignoring|lying|wasting|charging|saying / don't tell|ask|give|you|waste me? / i am done|not / explain ~ to me / that's enough`,
  },
  {
    cue: 'polite fury',
    weight: -2.6,
    mood: 'angry',
    anger: 0.5,
    says: `with all? due? respect / i am|i'm beyond|astonished|astounded|flabbergasted|speechless|lost|at / lost for words / i find it|this hard|difficult|astonishing|remarkable|incredible|extraordinary / i fail to / am i to / kindly explain|tell|stop|refrain / would you be so / be so kind / be good enough to / i wonder whether you'd / do be good
      been? nothing but courteous|polite|patient / been patient|courteous|polite / i trust you will|understand / i trust this|that / i would have|expect thought|expected|you|at / at the very least / suffice to / to say the least / i do not|wish appreciate|expect|think|accept|to / hardly acceptable|good|ideal|professional|surprising / leaves a lot|much to / far from / less than impressed|ideal|happy|satisfied|pleased|helpful
      not best pleased / not impressed / unimpressed / not amused / not happy|pleased|satisfied|thrilled|ok|okay|fine|good|great / none too|of happy|pleased / quite frankly / astonish* / so i've been told / so you say / so you keep / is patient / of course you|it|they can't|don't|can|do|didn't|isn't / claim my foot / my foot / oh so it's / so it's my|me|just fault|now|no`,
  },
  {
    cue: 'frustration',
    weight: -2.8,
    mood: 'frustrated',
    anger: 0.35,
    says: `frustrated / frustrating / frustration / frustrates / so frustrating / annoyed / annoying / annoys / irritat* / aggravat* / exasperat* / ugh / argh / grr / grrr / smh / sigh / oh come on / for god's|fuck's|heaven's|christ's|goodness|pete's|crying sake|out / good grief / jesus / give me a break / why is it|this|that|there|my|the always|so|still|not / why can't|don't|won't|isn't|didn't|hasn't|haven't|aren't|doesn't|wouldn't
      why do|does|is|are|did i|you|it|this|my|nobody|we|they / every time / is it too much / how can you|this|they / how is it|this that? possible|acceptable|ok|okay|fair|even / what's the point / what is the? point / what good is / pain in the / such a pain / a pain / hassle / ordeal / headache / stressful / stressed / nonsense / i give up / giving up / gave up / not helping / doesn't help / didn't help / no use / is no good / isn't good / pointless / does no good / unreliable`,
  },
  {
    cue: 'disappointment',
    weight: -2.3,
    mood: 'disappointed',
    says: `disappoint* / so|very|really|extremely|deeply|bitterly|quite disappoint* / let down / let me|us|you down / letting me|us|people down / sad / sadly / so sad / saddened / upset / upsetting / unhappy / dissatisf* / heartbroken / heartbreaking / gutted / crushed / devastat* / expected better|more / thought you|it|they|we were|was|would|had|could / used to be|love|like / had hoped / was hoping / hoped for / not what i'd? expected|hoped|ordered|wanted
      shame that|you|it|about / it's a shame / what a shame / pity / unfortunate / unfortunately / bummed / bummer / underwhelm* / below par|average / poor / poorly / badly / expensive / overpriced / not worth / isn't worth / wasn't worth / not as good|expected|described|nice|pictured / could be better / could have been / should be better / not great|good|ideal|nice / not the|very|really best|good|nice|great / meh / no good / mediocre / boring / bland / cheaply / flimsy / low quality / lousy / cheap feel|feeling|plastic / i cried / made me cry / letdown / disheartening / hurt / hurts / lonely / i|we sleep on`,
  },
  {
    cue: 'worry',
    weight: -2,
    mood: 'anxious',
    says: `worried / worry / worrying / worries me / anxious / anxiety / nervous / scared / scary / afraid / panic / panicking / panicked / freaking out / desperate / desperately / terrified / fear / concerned / concern / will i be|get|lose|make|still / what if / am i going / going to miss|lose / might|may|could|i'll|will miss|lose / is it|my safe|lost|gone / i|he|she gave|told|sent him|them / please please / please please? help me / somebody|someone help me? / hacked / hacker / fraud / fraudulent / phishing / stolen / someone ~ my account|card|money|login / unauthorised|unauthorized / didn't authorise|authorize|make / suspicious / wants|want the code
      all my savings|money|work|photos|data|files / lost my phone|wallet|card|passport|job / before|by it's too / too late / run|running out of? / is it dangerous / nearly|almost hit|died|fell|burned|burnt / smoke / burning|burnt / sparks / in danger / begging / i beg / praying / can't sleep / lose everything|it|all`,
  },
  {
    cue: 'in a hurry',
    weight: -0.6,
    mood: 'anxious',
    flag: 'urgent',
    says: `urgent / urgently / emergency / asap / as soon as possible / right away / straight away / need ~ today|tonight|tomorrow|now / before|by tonight|tomorrow|noon|midnight / due tonight|tomorrow|today / deadline / in # minutes|hours / leave|leaving|leaves|flying|fly|travelling|depart|boarding tonight|tomorrow|today|now|soon|in / flight is|leaves in|at|tomorrow|today|tonight / running out of / time sensitive / i need it|them|this by|before|for / exam|interview|wedding|funeral|surgery|operation is? tomorrow|today|tonight|saturday|monday|friday / connection in ~ is / time is / medicine / medication / insulin / prescription|pills`,
  },
  {
    cue: 'confusion',
    weight: -0.5,
    mood: 'confused',
    says: `confus* / don't|didn't|can't|cannot|not|do really|quite|not? understand / not? understanding / don't get|see it|why|this|how|what|where|that / no idea / not sure how|what|where|which|why|if|when|whether / i'm|am lost / unclear / not clear / makes no sense / doesn't make sense / make any sense / which one|option|button / what|where does|do|is|am|should|exactly that|this|it|i|mean|the mean|do|supposed|difference / what do you mean / what's the difference / the difference between|of / can't|couldn't figure|find|work / puzzled / baffled / bewildered / contradict* / hm|hmm|hmmm / wait what / i'm|am supposed to / tried everything / what next / what now / clueless how / says one thing / has a _ on it / don't know how|what|where|which|why|if / explain / explained|clarify / clarification`,
  },
  {
    cue: 'asking how',
    weight: -0.15,
    mood: 'confused',
    says: `how do|does|can|should|would i|it|you|we|this|one|that / how to / where do|can|is|are i|the|you|it / it asks|wants / what's|what is the difference`,
  },
  {
    cue: 'swearing',
    weight: -3,
    mood: 'angry',
    anger: 0.5,
    says: `fuck|fucks|fucking|fucked|motherfucking / fuck|screw this|it|that / shit / shitty / shite / grawlix / goddamn / dammit / damn it / bloody hell / holy fuck / what the fuck ~ is|are|do|did|was / fucking hell / for fuck's sake / wtf is|are|man`,
  },
];
