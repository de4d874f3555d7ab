import { type AskedFor, type Found, factSpan } from './found.ts';

const NAME =
  "[A-Z][a-z]{1,15}(?:-[A-Z][a-z]{1,15})?(?: (?:[A-Z]\\.|[A-Z][a-z]{2,15}(?:-[A-Z][a-z]{1,15})?|O'[A-Z][a-z]{2,12})){0,2}";
/** Each with the role it gives: whose name it is. */
const PATTERNS: readonly (readonly [role: string, strength: number, pattern: RegExp])[] = [
  [
    'self',
    4,
    new RegExp(
      `\\b(?:(?:[Mm]y (?:full )?)?[Nn]ame(?:'s| is):?|[Mm]y (?:full )?name:?|[Nn]ame:|NAME:|[Ss]urname:?|(?:[Uu]nder|[Ii]n) the name(?: of)?|booked (?:as|under)) (?<fact>${NAME})`,
      'dg',
    ),
  ],
  [
    'self',
    3,
    new RegExp(
      `(?:[Tt]hanks|[Tt]hank you|[Rr]egards|[Cc]heers|[Bb]est wishes|[Ss]incerely)[,.!]?\\s*\\n\\s*-?\\s?(?<fact>${NAME})\\s*$`,
      'dg',
    ),
  ],
  [
    'staff',
    4,
    new RegExp(
      `\\b(?:[Hh]er|[Hh]is|[Tt]heir|[Aa]gent'?s?|[Dd]river'?s?|[Tt]he \\w{2,12}'s) name(?:'s| is| was) (?<fact>${NAME})`,
      'dg',
    ),
  ],
  [
    'staff',
    3.5,
    new RegExp(
      `\\b(?:spoke (?:to|with)|spoken (?:to|with)|talked (?:to|with)|chatted with|dealt with|promised by|told by|served by|helped by|(?:[Aa]gent|[Dd]river|[Cc]olleague|[Mm]anager|[Aa]dvisor|[Aa]dviser|[Tt]echnician|[Ee]ngineer|[Ss]upervisor|[Rr]ep|[Tt]rainer|[Ss]teward|[Aa]ssistant|[Tt]eacher|[Tt]utor|[Cc]leaner)) (?:called |named )?(?<fact>${NAME})(?! (?:team|department|support|service|store))`,
      'dg',
    ),
  ],
  [
    'staff',
    3,
    new RegExp(
      `(?<=[\\w,.!] |^)(?<fact>${NAME}) (?:from|in|at) your (?:\\w{2,12} )?(?:team|support|store|shop|office|branch|department|desk|call cent(?:er|re))`,
      'dg',
    ),
  ],
  // "Your Pete at the desk", "your Karen said"
  [
    'staff',
    3,
    /\b[Yy]our (?<fact>[A-Z][a-z]{2,12})(?= (?:at|in|from|on|who|said|told|promised|laughed|shouted|hung|came|was|has|had|never|just|"))/dg,
  ],
  [
    'other',
    3,
    /\b(?:[Mm]y|[Oo]ur) (?:son|daughter|wife|husband|partner|mum|mom|mother|dad|father|brother|sister|boss|friend|neighbou?r|dog|cat|boyfriend|girlfriend|grandmother|grandfather|nephew|niece|assistant),? (?:is called |called |named )?(?<fact>[A-Z][a-z]{1,15})\b/dg,
  ],
  [
    'other',
    2.5,
    /(?<=[a-z,] )(?<fact>[A-Z][a-z]{1,15})'s (?=(?:account|order|ticket|booking|lessons?|class|maths|math|appointment|seat|room|birthday|name|phone|card|parcel|prescription|course|exam|school|reservation|luggage|bag|gift|present|visa|passport|policy|membership|profile)\b)/dg,
  ],
  // "Joel in admissions told me", "Ivana left at noon", "the cheese Nadia picked"
  [
    'staff',
    2.2,
    /(?<=^|[.!?"\n] |\b(?:and|but|that|what|which|because|when|cheese|one|thing|it|then|as|so|where) )(?<fact>[A-Z][a-z]{2,12})(?= (?:in|from|at|on) (?:[a-z]+ )?(?:admissions|sales|billing|support|accounts|reception|returns|bookings|claims|customer (?:care|service)|your \w+|the (?:shop|store|desk|office|branch))\b| (?:said|told|promised|assured|left|picked|helped|took|sold|sent|hung|shouted|refused|never|didn't|was (?:rude|lovely|great|very|so|supposed)|called me|rang|swore|insisted|wrote)\b)/dg,
  ],
  ['other', 3, new RegExp(`\\b(?<fact>(?:Mr|Mrs|Ms|Dr|Miss)\\.? ${NAME})`, 'dg')],
];
const NOT_NAMES =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day|^(?:january|february|march|april|may|june|july|august|september|october|november|december|customer|support|service|team|sales|amazon|apple|google|paypal|delta|united|american|british|virgin|uber|tesco|the|your|you|a|an|someone|somebody|nobody|another|one|two|three|this|that|he|she|they|it|my|no|not|but|and|so|for|at|chat|live|online|billing|dispatch|head|santa|christmas|easter|valentine|mother|father|wrong|different|i|i'm|please|nothing|everything|everyone|someone|who|what|when|where|why|how|you've|we|she|her|his|their|our|which|driver|courier|agent|staff|management|tracking|email|website|bank|seller|airline|company|police|doctor|hotel|parcel|order|delivery|then|now|today|yesterday|tomorrow|still|just|also|even|yes|okay|ok|thanks|thank|hello|hi|sorry|well|after|before|because|if|as|in|on|from|to|all|both|half|black|blue|red|green|white|same)\b/i;
const ANSWER = new RegExp(`^\\s*(?:it'?s |it is |that'?s )?(?<fact>${NAME})\\b`, 'dg');

/** Names they give: `self`, `staff`, `other`. A greeting's name is the agent's and is left out. */
export function findNames(text: string, asked: AskedFor): Found[] {
  const found: Found[] = [];
  const take = (role: string, strength: number, pattern: RegExp) => {
    for (const match of text.matchAll(pattern)) {
      const span = factSpan(match);
      if (!NOT_NAMES.test(text.slice(span.start, span.end))) found.push({ kind: 'name', ...span, strength, role });
    }
  };
  for (const [role, strength, pattern] of PATTERNS) take(role, strength, pattern);
  if (asked === 'name' && text.trim().length < 40) take('self', 3, ANSWER);
  return found;
}

/** "-4 in Hexham tonight", "at the hotel desk in Athens", "at St Anne's": a town or a church by its capital, in a message that knows them. */
const TOWN =
  /(?<=[a-z,0-9] (?:in|at) )(?<fact>(?:St\.? )?[A-Z][a-z]{2,14}(?:'s)?)(?=[,.!?]|$| (?:tonight|today|tomorrow|yesterday|by|at|on|and|for|with|store|branch|since|last|this|now|told|where|is|was)\b)/dg;

const CAPITAL = "[A-Z][a-z'-]{2,18}(?: (?:[A-Z][a-z'-]{1,18}|upon|on|of|de|la)){0,2}";
const PLACES: readonly (readonly [strength: number, pattern: RegExp])[] = [
  [
    4,
    /\b(?<fact>\d{1,5}[A-Za-z]? (?:[A-Z][a-z]{1,18} ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Close|Square|Sq|Court|Way|Place|Terrace|Boulevard|Blvd)\b\.?)/dg,
  ],
  [3.5, /\b(?:flat|apartment|apt|unit|room|suite) (?<fact>(?:no\.? ?)?\d{1,4}[A-Za-z]?)\b/dgi],
  [
    3,
    new RegExp(
      `\\b(?<fact>${CAPITAL} (?:store|branch|shop|office|airport|station|depot|warehouse|Street|St|Road|Airport|Station|Square|terminal|Terminal|Hospital|Avenue))\\b`,
      'dg',
    ),
  ],
  [
    3,
    /\b(?<fact>[Tt]erminal (?:\d|[A-Z])|[Gg]ate [A-Z]?\d{1,2}|[Tt]rack \d{1,2}|[Pp]latform \d{1,2}|[Zz]one \d{1,2})\b/dg,
  ],
  [
    2.5,
    new RegExp(
      `\\b(?:live in|based in|moved to|booked (?:me|us) (?:to|in|into|at)|over the \\w{3,8} in|(?:lost|left|stolen|gone|charged|taken|logged in(?:to my account)?|key|card|account|someone|people) (?:on the \\w{3,9} )?(?:in|at|from)|deliver(?:ed|y)? (?:it |them )?(?:to|in)|sent (?:it )?to|arriving (?:in|at)|landed in|stuck (?:in|at)|(?:store|branch|shop|office|depot|warehouse|hotel|hub|station|restaurant|gym|salon|clinic) in|here in|flying (?:to|from|out of)|fly(?:ing)? from|stranded (?:in|at)|located in|located at|area of) (?:the )?(?<fact>${CAPITAL})\\b`,
      'dg',
    ),
  ],
  [
    2.5,
    new RegExp(
      `\\b(?:inbound|outbound|flights?|train|bus|coach|tram|ride|tour|ferry|connection|layover|transfer|trip|arrive|get(?:ting)?(?: it| there| back| home)?|ma[dk]e it|travel(?:l?ing)?|going|drive|send(?:ing)? it|ship(?:ping|ped)?(?: it)?) (?:is )?(?:from|to|in|at|via) (?<fact>${CAPITAL})\\b`,
      'dg',
    ),
  ],
  [2, new RegExp(`\\bfrom (?<fact>${CAPITAL}) to ${CAPITAL}\\b`, 'dg')],
];

const NOT_TOWNS =
  /^(?:Settings|Chrome|Safari|Windows|Excel|Word|Gmail|Outlook|Facebook|Instagram|Twitter|Google|Android|English|French|German|Spanish|Google|Netflix|Spotify|Minecraft|January|Zoom|Support|Chat|First|Business|Economy|Premium|Section|Page|Row|Lieu|Fact|General|Total|Order|Advance|Touch|Line|Stock|Transit|Time|Home|Work|School|Christmas|Easter|God|Good|Full|Person|Bed|Trouble|Love|Need|Charge|Debt|Tears|Peace|Luck|Progress|Danger|Pain|Shock|Hell|Addition|General|Particular)/;

/** Places: addresses, shops, stations, and a town where the words around it say that it is one. */
export function findPlaces(text: string): Found[] {
  const found: Found[] = [];
  for (const match of text.matchAll(TOWN)) {
    const span = factSpan(match);
    const word = text.slice(span.start, span.end);
    if (!NOT_NAMES.test(word) && !NOT_TOWNS.test(word)) found.push({ kind: 'place', ...span, strength: 1.8 });
  }
  for (const [strength, pattern] of PLACES) {
    for (const match of text.matchAll(pattern)) {
      const span = factSpan(match);
      if (!NOT_NAMES.test(text.slice(span.start, span.end))) found.push({ kind: 'place', ...span, strength });
    }
  }
  return found;
}
