/**
 * Words whose AFINN weight is wrong for people writing to a company, and words it lacks. Ours, by hand; each line says
 * why. Applied over the `sentiment` package's list.
 */
export const REWEIGHED: Readonly<Record<string, number>> = {
  // What a chat is about, not how it feels.
  ...all(
    0,
    `please help helping support reach reached agree alert allow ability accept accepted active adopt award awards rewards
    reward asset backed big block blocked bonus care cares certain chance chances charge charged charges clear clearly check
    cut cutting dear demand die direct drop dropped duty ease engage error excuse explore fan feeling fire free fun funds
    gain gift gifts god granted grant hand hard important interest interests join kind like liked likes luck matter matters
    natural novel number opportunity pay pretty profit promise promised promises promote protect protected regret reject
    request resolve safe secure securely share shared short solution solutions solve sorry stop stopped straight success
    sure true trust united validate value vision want wants warning wish wished wishing wishes yes yeah hope hopes hoping
    hopefully leave leaving leaves miss missed missing problem problems issue issues cancel cancelled canceled cancelling lost
    pray admit worth worthy ensure forget forgot grand intense increase increased limit limited block noise strong stronger
    top super right ready growth mistake mistakes dear curious apology apologise apologize apologies haha dead crash
    strike strikes war attack attacks kill battle gun prison drunk bomb arrest arrested murder dragged bias dirty
    unlike bug risk risks emergency fee tout avert visionary moody cover-up cool-off commit committed committing anticipate
    anticipation legal jesus christ gray grey rainy rich luckily capable popular novelty winner wins won win inform informed
    doubt expose exposed fight fighting keen trauma welcomes heaven hid hiding prevent prevented prevents proof regard
    respected treasure spark inspire relaxed relax gracious debt contagious demands peace`,
  ),
  // Weaker in a request than in a judgement.
  ...all(
    1,
    'hope hopefully cheer cheers yay interesting interested improve improved improvement welcome luck easy easier better',
  ),
  ...all(
    -1,
    'cry crying sick ill weird odd wrong hard failed lack lacking lacks refuse refused strange alone late sadly unsure waste wait',
  ),
  // Absence is most of what customers report.
  ...all(
    -1,
    "no not don't doesn't didn't can't won't isn't wasn't aren't never nothing nobody haven't hasn't couldn't wouldn't shouldn't without unable why",
  ),
  ...all(-0.6, 'only just instead hours yet still'),
  ...all(
    -2,
    'useless unhelpful incorrect unprofessional unreliable inconvenience inconvenient inconvenienced disorganised disorganized lame wtf nope',
  ),
  ...all(
    -3,
    'sucks sucked suck crappy awful terrible horrible horrid worst rude pathetic ridiculous shit shitty crap damn damned fuck fucked hell bloody',
  ),
  ...all(
    2,
    'thankful yummy comfy comfortable sturdy reliable durable crisp handy accurate affordable tasty quick quickly fast easily smoothly nicely helpful kindly neat solid stylish sleek versatile happily pleasantly',
  ),
  ...all(3, 'stunning gorgeous delicious epic phenomenal stellar impeccable hilarious adorable fab fabulous'),
  ...all(
    -2,
    'overpriced flimsy clunky sloppy shoddy defective unusable uncomfortable inferior noisy messy cheaply bulky awkward tedious dull bland tacky outdated unreadable wrongly yikes',
  ),
};

function all(weight: number, words: string): Record<string, number> {
  return Object.fromEntries(words.split(/\s+/).map((word) => [word, weight]));
}
