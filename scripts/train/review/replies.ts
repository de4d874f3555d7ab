import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { draftText } from '../../../utils/engine/rules/draft-text.ts';
import { isReadable } from '../../../utils/engine/rules/reading/readable.ts';
import { halfOfChat } from '../../measure/halves.ts';
import { FINE, linesOf, type Row } from './rows.ts';

interface Dialogue {
  readonly id: string;
  readonly turns: readonly { readonly author: string; readonly text: string }[];
}

/** The half that is learnt from. */
export const isPartA = (id: string): boolean => halfOfChat(id) === 'a';

export const readableSentences = (text: string): string[] =>
  draftText(text)
    .sentences.map((one) => one.text)
    .filter(isReadable);

/** What real agents wrote in the first half of the one set of real support chats that may be learnt from (Apache-2.0). */
const REAL = 'ibm_dialogues.jsonl';
/** What the acted agents of MultiWOZ (Apache-2.0) wrote: every fourth turn, and each counts half, for they are many. */
const ACTED = 'uss.jsonl';
const EVERY = 4;
const COUNTS = 0.5;

const PHRASES = 'scripts/train/data/phrases.jsonl';

/** Harmless sentences of agents: of public sets whose licence lets weights be shipped, which stay outside the repository, and our own phrases. */
export function harmlessRows(folder: string): Row[] {
  const real = linesOf<Dialogue>(join(folder, REAL))
    .filter(({ id }) => isPartA(id))
    .flatMap(({ turns }) => turns.filter(({ author }) => author === 'agent').map(({ text }) => text));
  const acted = new Set(
    linesOf<{ readonly set: string; readonly prev: string }>(join(folder, ACTED))
      .filter(({ set, prev }) => set === 'mwoz' && prev !== '')
      .map(({ prev }) => prev),
  );
  const some = [...acted].sort().filter((_, at) => at % EVERY === 0);
  return [...rowsOf(real, 'real', 1), ...rowsOf(some, 'acted', COUNTS), ...rowsOf(ownPhrases(), 'phrases', 1)];
}

/**
 * Our own phrases as they stood when the reader was trained, with something in their slots: what we offer must never read as
 * a fault. A copy, so that a phrase mended later leaves the weights what these sentences give.
 */
const ownPhrases = (): string[] => linesOf<{ readonly text: string }>(PHRASES).map(({ text }) => text);

/** Real chats that may be measured on but not learnt from: the bars are set on their first half. */
const MEASURED = ['support_dialogues.jsonl', 'tweetsumm_dialogues.jsonl'];

/** The sentences of each real reply of those. */
export const repliesOf = (folder: string): string[][] =>
  MEASURED.flatMap((file) => linesOf<Dialogue>(join(folder, file)))
    .filter(({ id }) => isPartA(id))
    .flatMap(({ turns }) => turns.slice(1).filter(({ author }) => author === 'agent'))
    .map(({ text }) => readableSentences(text));

const rowsOf = (texts: readonly string[], writer: string, counts: number): Row[] =>
  texts.flatMap(readableSentences).map((text, at) => ({ id: `${writer}-${at}`, text, label: FINE, writer, counts }));

/** What the files hold, in short: other files give other weights. */
export const checksumsOf = (folder: string): string[] =>
  [REAL, ACTED]
    .filter((file) => existsSync(join(folder, file)))
    .map(
      (file) =>
        `${file} ${createHash('sha256')
          .update(readFileSync(join(folder, file)))
          .digest('hex')
          .slice(0, 16)}`,
    );
