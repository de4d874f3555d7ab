/**
 * Words whose AFINN weight is wrong for people writing to a company, and words it lacks. Ours, by hand; each line says
 * why. Applied over the `sentiment` package's list.
 */
export const REWEIGHED: Readonly<Record<string, number>> = {
  // What a chat is about, not how it feels.
  ...all(
    0,
    `help helping support reach reached alert allow ability accept accepted cleaner comprehensive party entitled fair anti sentence huge warm loyal loyalty gold save safety shoot wait active adopt award awards rewards
    reward asset backed big block blocked bonus cares certain chance chances charge charged charges clear clearly check
    cut cutting dear demand  direct drop dropped duty ease engage error excuse explore feeling fire free funds
    gain gift gifts god granted grant hand hard important interest interests join kind like likes careful hang favor matter supports matters matters
    natural calmer novel number opportunity pay pretty profit promise promised promises promote protect protected regret reject
    request resolve safe secure securely share shared short solution solutions solve  stop stopped straight success
    sure true trust united validate value vision want wants warning wish wished wishing wishes yeah leave leaving leaves   missing   issue issues cancel cancelled canceled cancelling lost
    pray admit worth worthy ensure forget forgot grand intense increase increased limit limited block noise strong stronger
    top super right ready growth mistake mistakes dear curious apology apologise apologize apologies haha  
    strike strikes war attack attacks  battle gun prison drunk bomb arrest arrested murder dragged bias dirty
    unlike bug risk risks emergency fee tout avert visionary moody cover-up cool-off commit committed committing anticipate
    anticipation legal jesus christ gray grey rainy rich luckily capable popular novelty inform informed
    doubt expose exposed fight fighting keen trauma welcomes heaven hid hiding prevent prevented prevents proof regard
    respected treasure spark inspire relaxed relax gracious debt contagious demands peace`,
  ),
  // Weaker in a request than in a judgement.
  ...all(
    1,
    'wish yes agree hopes hoping hope hopefully cheer cheers yay interesting interested improve improved improvement welcome luck easy easier better',
  ),
  ...all(
    -1,
    'cry crying sick ill weird odd wrong failed lack lacking lacks refuse refused strange alone late sadly unsure waste crazy',
  ),
  // Absence is most of what customers report.
  ...all(
    -0.5,
    "no not don't doesn't didn't can't won't isn't wasn't aren't never nothing nobody haven't hasn't couldn't wouldn't shouldn't unable",
  ),
  ...all(-0.5, 'sorry hard'),
  ...all(-2, 'die dead kill crash unbelievable unreal mess shame'),
  ...all(-0.3, 'why hours instead only'),
  ...all(
    -2,
    'useless unhelpful incorrect unprofessional unreliable inconvenience inconvenient inconvenienced disorganised disorganized lame wtf nope',
  ),
  ...all(
    -3,
    'sucks sucked suck crappy awful terrible horrible horrid worst rude pathetic ridiculous shit shitty crap fuck fucked',
  ),
  ...all(
    2,
    'thankful yummy comfy comfortable sturdy reliable durable crisp handy accurate affordable tasty quick quickly fast easily smoothly nicely helpful kindly neat solid stylish sleek versatile happily pleasantly',
  ),
  ...all(-1.5, 'damn damned hell bloody'),
  ...all(1.5, 'haha hahaha lmao lmfao rofl hehe lol'),
  ...all(1, 'fine friend calm quality trusted wow goodness creative special'),
  ...all(0.5, 'please better care'),
  ...all(2.5, 'fun best luck'),
  ...all(3, 'stunning gorgeous delicious epic phenomenal stellar impeccable hilarious adorable fab fabulous'),
  ...all(
    -2,
    'overpriced flimsy clunky sloppy shoddy defective unusable uncomfortable inferior noisy messy cheaply bulky awkward tedious dull bland tacky outdated unreadable wrongly yikes',
  ),
};

function all(weight: number, words: string): Record<string, number> {
  return Object.fromEntries(words.split(/\s+/).map((word) => [word, weight]));
}
