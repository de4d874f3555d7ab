import type { Cue } from './cue.ts';

/** Thanks, praise, things put right, and praise in words that sound bad; ours. */
export const WARMTH: readonly Cue[] = [
  {
    cue: 'thanks',
    weight: 2.8,
    mood: 'satisfied',
    negatable: true,
    says: `thank you so|very much / thanks so|very much / thank you / thanks / thanks a lot|million|bunch|ton / many|much thanks / thank / thanked / grateful / gratitude / appreciated / much|really|greatly|very appreciated / i|we really|truly|greatly|do? appreciate / appreciate it|that|you|your|the / cheers / bless you / god bless / ty so / hats off / kudos / shout out to / shoutout / props to|for / i owe you / thanks god / merci / gracias`,
  },
  {
    cue: 'praise',
    weight: 3.4,
    mood: 'satisfied',
    negatable: true,
    says: `great|good|excellent|amazing|awesome|fantastic|wonderful|superb|outstanding|brilliant|best|perfect|fabulous|exceptional|incredible|lovely customer? service|job|work|experience|help|team|crew|staff|support|flight|people|product / well done / nice one / nicely done / good job|work|stuff / the best / you're|you are the? best|great|amazing|awesome|brilliant|quick|kind|fast|star|lifesaver|legend|angel|hero|gem|wonderful|lovely|sweet / a legend|star|lifesaver|gem|angel|hero|godsend / you rock / u rock / rocks / rock on / spot on / top notch / first rate / made my day|night|week / saved me|my|the / life saver / lifesaver / so|very|really|super|extremely helpful|kind|quick|fast|friendly|easy|nice|good / helpful / quick reply|response|service / fast reply|response|service|delivery|shipping / above and beyond / couldn't be happier|better / can't fault / can't recommend / highly|definitely|would recommend / recommend / ten out of / five stars / 5 stars / on point / love it|this|you|your|that|them|my|the|how / i|we|also|really|would like|liked this|it|that|the|your|how|them / i love / love / loved / loving / impressed / friendly / smooth / seamless / painless / effortless / easy to / so easy / rescued / keep up the / keep it up / works|work|worked great|perfectly|well|fine|wonderfully|flawlessly|beautifully / beautifully / flawless* / generous / thats|that's generous|kind|great|brilliant|perfect|wonderful|lovely|amazing|helpful|nice|good / so cool / well made|built|designed / high quality / great value / a treat / worth every / worth the / worth it / better than / no complaints / can't complain / cannot complain / no problems / no issues / trouble free / without any? problem|problems|trouble|issue|issues|hitch`,
  },
  {
    cue: 'sorted',
    weight: 2.2,
    mood: 'satisfied',
    negatable: true,
    says: `sorted / all sorted|fixed|good|set|done / problem|issue solved|fixed|resolved|sorted / solved / resolved / fixed it|now / it's fixed|sorted|working / it|that worked|works / that|it did the? trick / worked / working now|again|perfectly|fine / works now|again|perfectly / back online|up|on|working / back up and running / up and running / got it now|working|sorted|thanks / found it / arrived safely|today|early|on|already / it's|has arrived|here|come / figured it out / no longer an? issue / that helps / that helped / helped a|me|so|us lot? / breathing again / phew / whew / what a relief / relieved / relief / that makes sense / makes sense now`,
  },
  {
    cue: 'content',
    weight: 1.2,
    mood: 'satisfied',
    negatable: true,
    says: `ok great|perfect|cool|good|lovely / fine by me / sounds good|great|perfect|fine / works for me / that works|works for me / # works / good to know|hear / fair enough / no worries / no problem / no rush / no hurry / not a problem / all good / good idea / nice idea / will do / can't wait / can not wait / looking forward / woohoo / woo hoo / hurray / i can live with / i can survive / can live with`,
  },
  {
    cue: 'praise in rough words',
    weight: 3,
    mood: 'satisfied',
    says: `killed|killing|smashed|nailed|crushed it / insanely|ridiculously|stupidly|crazy|sick|wicked|dead|bloody|damn|freaking|fucking|stupid good|great|fast|easy|cheap|quick|brilliant|awesome|amazing|lovely|well|useful|cool|nice|delicious|comfortable|beautiful|fun / bad ass / badass / kick ass / kicks ass / wicked / is|are|so sick / is filthy / neighbours|neighbors hate me / to die for / not bad / not too bad / not half bad / not bad at all / isn't bad / wasn't bad / can't get enough / couldn't be happier / couldn't ask for / couldn't have been better / nothing but good|great|praise / holy shit ~ great|amazing|good|fast / shut up and take / blown away / blew me away / blows ~ away / no brainer / beats the / beat the / never fails|failed|disappoints|disappointed|lets|let / never had a? problem|problems|issue|issues|trouble / not disappointed / doesn't disappoint / won't disappoint / won't regret / no regrets / don't worry / can't go wrong / can't beat / hard to beat`,
  },
  {
    cue: 'greeting',
    weight: 0,
    says: `good morning|afternoon|evening|day`,
  },
];
