/** What kinds of signs a text holds, told in one pass: most rules that look for signs need none of them. */
export interface Signs {
  readonly digits: number;
  readonly capitals: number;
  /** Two exclamation or question marks next to each other. */
  readonly piled: boolean;
  /** A sign of a masked word: `* # @ $ %`. */
  readonly masks: boolean;
  readonly quotes: boolean;
  /** A letter three times in a row. */
  readonly drawnOut: boolean;
  /** An emoji, or the beginning of an emoticon. */
  readonly faces: boolean;
}

export function signsIn(text: string): Signs {
  let digits = 0;
  let capitals = 0;
  let piled = false;
  let masks = false;
  let quotes = false;
  let drawnOut = false;
  let faces = false;
  let before = 0;
  let earlier = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) digits++;
    else if (code >= 65 && code <= 90) capitals++;
    else if (code === 33 || code === 63) piled ||= before === 33 || before === 63;
    else if (code === 34) quotes = true;
    // # $ % & * @
    else if ((code >= 35 && code <= 38) || code === 42 || code === 64) masks = true;
    // : ; /
    else if (code === 58 || code === 59 || code === 47 || code > 0x2000) faces = true;
    drawnOut ||=
      (code | 32) === (before | 32) && (code | 32) === (earlier | 32) && (code | 32) >= 97 && (code | 32) <= 122;
    earlier = before;
    before = code;
  }
  return { digits, capitals, piled, masks, quotes, drawnOut, faces };
}
