import type { Trouble } from './ask.ts';
import type { Refusal } from './judge.ts';

/** One line of what a computer did when it looked. */
export interface Line {
  readonly at: number;
  readonly mark: 'good' | 'careful' | 'refused';
  readonly text: string;
}

/** Every line ends with what holds. */
const kept = (version: number | undefined): string =>
  version === undefined ? 'Nothing taken in yet' : `Kept ${version}`;

/** Why nothing came, in one plain line. */
export function toldTrouble(trouble: Trouble, version: number | undefined): string {
  return `${happened(trouble)}. ${kept(version)}`;
}

function happened(trouble: Trouble): string {
  switch (trouble.what) {
    case 'slow':
      return `Server did not answer in ${trouble.seconds} seconds`;
    case 'unreachable':
      return 'Server could not be reached';
    case 'not_granted':
      return 'Server could not be reached, or its answer may not be read here: the browser has not granted this host';
    case 'redirected':
      return 'Server sent Poise on to another address, which it never follows';
    case 'web_page':
      return 'A web page lies there, not a library';
    case 'not_text':
      return 'What lies there is not text';
    case 'too_big':
      return 'The file is larger than 6 MB, so it was not read to the end';
    case 'cut_off':
      return 'The line broke before the file was whole';
    case 'type':
      return `The server calls the file “${trouble.type}”, not JSON`;
    case 'status':
      return `${STATUS[trouble.status] ?? 'Server answered with an error'} (${trouble.status})`;
  }
}

const STATUS: Readonly<Record<number, string>> = {
  401: 'Server wants a password, and Poise sends none',
  403: 'Server does not let this computer read the file',
  404: 'No file lies at the address',
  410: 'The file was taken away',
  429: 'Server asks for fewer questions',
  500: 'Server failed',
  502: 'Server failed',
  503: 'Server is too busy',
  504: 'Server failed',
};

/** Why a pack was not taken, in one plain line. */
export function toldRefusal(refusal: Refusal, version: number | undefined): string {
  return `${why(refusal, version)}. Refused. ${kept(version)}`;
}

function why(refusal: Refusal, version: number | undefined): string {
  switch (refusal.why) {
    case 'not_json':
      return 'The file is broken: it is not JSON, or only part of it';
    case 'not_a_pack':
      return 'The file is no published library';
    case 'wrong_signature':
      return 'The signature does not match: somebody changed the file after it was signed';
    case 'wrong_key':
      return 'Signed with a key this computer does not know';
    case 'revoked_key':
      return 'Signed with a key that was withdrawn';
    case 'revokes_itself':
      return 'It withdraws the very key it is signed with';
    case 'older':
      return `Server offered version ${refusal.version}, older than ${version}`;
    case 'changed':
      return `Server offered another text under the same number, ${refusal.version}`;
    case 'unreadable':
      return `Signed as it should be, but can’t be read: ${refusal.reason}`;
  }
}

const MOST_LINES = 30;

/** The log with one line more; what only repeats the line before takes its place. */
export function withLine(lines: readonly Line[], line: Line): readonly Line[] {
  const [last, ...rest] = lines;
  const again = last?.text === line.text && last.mark === line.mark;
  return [line, ...(again ? rest : lines)].slice(0, MOST_LINES);
}
