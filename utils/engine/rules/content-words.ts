const STOP: ReadonlySet<string> = new Set(
  (
    'a about after again all also am an and any are as at be because been before being but by can cannot could did do does ' +
    'doing done down else even ever every for from get gets getting give go goes going got had has have having he her here ' +
    'hers him his how i if in into is it its just let like make me more most much must my need no not now of off ok okay on ' +
    'once one only or other our out over own please really said same say see she should since so some still such sure take ' +
    'than thank thanks that the their them then there these they thing things this those through to too two under until up ' +
    'us very want was way we well were what when where which while who whom whose why will with within without would yes yet ' +
    'you your yours hello hi hey dear sorry anything something someone anyone know tell help look think time day today im ive'
  ).split(' '),
);
const WORD = /[a-z][a-z'-]{2,30}|\d{1,12}/g;
const ENDINGS = /(?:ing|ied|ies|ed|es|s|ly|er|ment|ation|ion)$/;
const FEWEST = 3;

/**
 * The words of a text that carry its matter, cut down to their stems so that "charged" and "charge" meet. Reads at most
 * 2,000 characters.
 */
export function contentWords(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [word] of text.slice(0, 2000).toLowerCase().matchAll(WORD)) {
    const plain = word.replace(/'(?:s|re|ve|ll|d|t|m)?$/, '');
    if (STOP.has(plain) || (plain.length < FEWEST && !/\d/.test(plain))) continue;
    found.add(stemOf(plain));
  }
  return found;
}

function stemOf(word: string): string {
  if (/\d/.test(word)) return word;
  const cut = word.replace(ENDINGS, '');
  const stem = cut.length >= FEWEST ? cut : word;
  return stem.replace(/(?:e|y)$/, '').replace(/(.)\1$/, '$1');
}

/** How many words two texts share. */
export function sharedWords(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared;
}
