import type { CardHost, Cards, Hands, Opening } from '../../utils/composer/hands.ts';
import type { Mark } from '../../utils/composer/marks.ts';
import { inTop } from '../../utils/composer/place.ts';
import { tell } from '../../utils/messaging-page.ts';

/** A block finding opens its card by itself after this pause, in milliseconds. */
const PAUSE = 2000;

/** The way to what acts on a press: it comes from the background when it is first needed. */
export interface Door {
  hands(): Promise<Hands>;
  /** The command "next finding". */
  next(): void;
  /** The command "apply rewrite". */
  apply(): void;
  /** A click in the page; `inComposer`: on the words of the draft, or beside them. */
  clicked(event: MouseEvent, inComposer: boolean): void;
  /** Findings or their places may have changed. */
  changed(): void;
  /** Another chat is in front: its block findings have not been said. */
  forget(): void;
}

export function createDoor(host: CardHost, chipOf: (hands: Hands) => HTMLElement, signal: AbortSignal): Door {
  let cards: Cards | undefined;
  let pausing: ReturnType<typeof setTimeout> | undefined;
  /** Block findings whose card has opened by itself, by rule and words: once is enough. */
  const said = new Set<string>();

  let asking: Promise<unknown> | undefined;
  const hands = async (): Promise<Hands> => {
    if (!globalThis.poiseHands) {
      asking ??= tell('handsAsked', false);
      await asking.finally(() => {
        asking = undefined;
      });
    }
    if (!globalThis.poiseHands) throw new Error('hands.js did not come');
    return globalThis.poiseHands;
  };
  const withCards = async (act: (cards: Cards) => void): Promise<void> => {
    try {
      const asked = tell('handsAsked', globalThis.poiseHands !== undefined);
      if (!globalThis.poiseHands) await asked;
      if (signal.aborted) return;
      const its = await hands();
      cards ??= its.createCards(host, chipOf(its), signal);
      act(cards);
      cards.showKeys(await asked);
    } catch {
      // The worker could not be reached, or the extension was updated: no card, and nothing half done.
    }
  };
  const open = (mark: Mark, by: Opening): void =>
    void withCards((its) => {
      // A first card takes a moment to come: the words may be gone by then.
      const now = host.lines.marks().find(({ finding }) => finding === mark.finding);
      if (now) its.open(now, by);
    });
  const openItself = (): void => {
    const mark = blockToSay();
    const composer = host.composer();
    const root = composer?.getRootNode() as Document | ShadowRoot | undefined;
    if (!mark || cards?.isOpen() || !composer?.contains(root?.activeElement ?? null)) return;
    said.add(keyOf(mark));
    open(mark, 'itself');
  };
  const blockToSay = () => host.lines.marks().find((mark) => mark.severity === 'block' && !said.has(keyOf(mark)));
  const keyOf = ({ finding }: Mark) => `${finding.rule} ${finding.text}`;

  signal.addEventListener('abort', () => clearTimeout(pausing));

  return {
    hands,
    next: () => void withCards((its) => its.next()),
    apply: () => void withCards((its) => its.apply()),
    clicked(event, inComposer) {
      if (host.root.isOwn(event.target as Node)) return;
      const mark = inComposer ? markAt(host, event) : undefined;
      if (mark) open(mark, 'click');
      else cards?.leave();
    },
    changed() {
      cards?.changed();
      clearTimeout(pausing);
      if (blockToSay()) pausing = setTimeout(openItself, PAUSE);
    },
    forget: () => said.clear(),
  };
}

/** The mark whose words were clicked. A drag that selects words, or a second click of a pair, is no question. */
function markAt({ lines }: CardHost, { clientX, clientY, view, detail }: MouseEvent): Mark | undefined {
  if (!view || detail > 1) return undefined;
  const { left, top } = inTop(new DOMRect(clientX, clientY), view.document);
  return lines
    .marks()
    .find((mark) =>
      lines.boxesOf(mark).some((box) => left >= box.left && left <= box.right && top >= box.top && top <= box.bottom),
    );
}
