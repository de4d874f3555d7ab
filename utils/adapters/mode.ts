import type { ComposerMode } from '../engine/types.ts';
import { parentOf } from './dom.ts';
import { labelOf, NOTE_LABELS, PUBLIC_LABELS, sharesWord, wordsIn } from './generic/words.ts';

/** For whom one writes, by what a switch, a tab or a field is called: `unknown` where no word tells. */
export function modeOfLabel(label: string | null | undefined): ComposerMode {
  const words = wordsIn(label ?? '');
  if (sharesWord(words, NOTE_LABELS)) return 'note';
  return sharesWord(words, PUBLIC_LABELS) ? 'reply' : 'unknown';
}

const TABS = '[role=tab],[role=radio],[aria-pressed]';
const CHOSEN = '[aria-selected=true],[aria-checked=true],[aria-pressed=true],[data-state=active]';
const NEAR = 8;

/**
 * For whom one writes in a tool whose own tell is not known: by the one chosen tab above the field, else by what the
 * field itself is called. Nothing is taken for a reply that does not say so.
 */
export function modeByWords(field: Element): ComposerMode {
  const own = modeOfLabel(labelOf(field));
  if (own === 'note') return own;
  let at: Element | undefined = field;
  for (let up = 0; up < NEAR && at && at.localName !== 'body'; up += 1, at = parentOf(at)) {
    const tabs = [...at.querySelectorAll(TABS)].slice(0, 12);
    if (!tabs.some((tab) => modeOfLabel(tab.textContent) === 'note')) continue;
    const chosen = tabs.filter((tab) => tab.matches(CHOSEN));
    return chosen.length === 1 ? modeOfLabel(chosen[0]?.textContent) : 'unknown';
  }
  return own;
}
