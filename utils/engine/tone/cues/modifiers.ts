const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Turn what follows round, up to three words on. */
export const NEGATORS = words(
  `not no never nothing nobody none neither nor don't doesn't didn't isn't wasn't aren't weren't won't wouldn't can't couldn't
  shouldn't haven't hasn't hadn't ain't without cannot hardly barely scarcely lacks lack anything zero`,
);

/** Of a harsh word: "I don't hate you", "not an idiot". */
export const DENIALS = words("not don't didn't doesn't never isn't wouldn't won't");

/** "not only", "no doubt", "can't wait": the negator turns nothing round. */
export const NOT_NEGATING = words('only just doubt wonder wait mention problem worries');

export const BOOSTERS = words(
  `very so really extremely absolutely totally completely utterly incredibly seriously such super truly too highly deeply
  insanely massively fucking bloody damn freaking beyond most more especially particularly quite real hella mega sooo
  amazingly thoroughly ever`,
);

export const DIMMERS = words(
  'bit slightly somewhat kinda sorta fairly rather little mildly almost partly reasonably kind sort maybe perhaps',
);

export const CONTRASTS = words('but however although though nevertheless otherwise');

/** A wish is not praise: "would be great if", "I'd appreciate", "can someone good". */
export const WISHES = words(
  "would could should i'd we'd it'd you'd might may if wish hope need needs want hoping please unless can't",
);

export const QUESTION_WORDS = words(
  'how what when where which who can could do does is are will would may should did am any has have',
);
