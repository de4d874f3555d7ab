import type { Kind, Phrase } from '../../engine/types.ts';

/** A shipped phrase as the files here write it; what is left out is said by the file or is the usual. */
export interface StarterPhrase extends Partial<Omit<Phrase, 'kind' | 'origin'>> {
  readonly id: string;
  readonly text: string;
}

/** Whole phrases of one kind. */
export const phrasesOf = (kind: Kind, phrases: readonly StarterPhrase[]): readonly Phrase[] =>
  phrases.map((phrase) => ({ moods: [], issues: [], formality: 'neutral', ...phrase, kind, origin: 'built_in' }));
