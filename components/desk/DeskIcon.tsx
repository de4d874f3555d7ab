import type { Layer } from '../../utils/engine/types.ts';
import { LAYERS } from '../../utils/engine/words.ts';
import { LAYER_WORDS } from './desk-words.ts';

const ICONS = {
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9m3.5 8 3 3',
  down: 'm4.5 6.5 3.5 3.5 3.5-3.5',
  x: 'm4.5 4.5 7 7m0-7-7 7',
  plus: 'M8 3.5v9M3.5 8h9',
  in: 'M8 2.5v7m0 0L5 6.5m3 3 3-3M3 11.5v2h10v-2',
  out: 'M8 9.5v-7m0 0L5 5.5m3-3 3 3M3 11.5v2h10v-2',
  undo: 'M3 6.5h6.5a3.5 3.5 0 0 1 0 7H6M3 6.5l3-3m-3 3 3 3',
  redo: 'M13 6.5H6.5a3.5 3.5 0 0 0 0 7H10m3-7-3-3m3 3-3 3',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  back: 'm9.5 3.5-4.5 4.5 4.5 4.5',
  mark: 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11M8 5v3.5M8 10.8v.01',
  ok: 'm3.5 8.5 3 3 6-7',
  no: 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11M6 6l4 4m0-4-4 4',
  dash: 'M4.5 8h7',
  edit: 'm3 13 .7-2.8L10.5 3.4l2.1 2.1-6.8 6.8z',
  quote: 'M3 3.5h10v7H7.5L4.5 13v-2.5H3zM5.5 7h5',
  rule: 'M2.5 12.5h11M4 9l4-5.5L12 9M5.5 7h5',
  book: 'M3 3h4a1.5 1.5 0 0 1 1.5 1.5V13A1.5 1.5 0 0 0 7 12H3zm10 0H9.5A1 1 0 0 0 8.5 4v9A1.5 1.5 0 0 1 10 12h3z',
  chat: 'M2.5 3.5h11v7H8l-3 2.5v-2.5H2.5z',
  team: 'M6 7.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4M2.5 13c0-2 1.5-3.5 3.5-3.5S9.5 11 9.5 13M11 8a1.7 1.7 0 1 0 0-3.4M11 9.6c1.6.2 2.5 1.5 2.5 3.2',
  lock: 'M4 7.5h8v6H4zm1.5 0V5a2.5 2.5 0 0 1 5 0v2.5',
  two: 'M2.5 2.5h7v7h-7zm4 7v4h7v-7h-4',
  clock: 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11M8 5v3.2l2 1.6',
  keys: 'M2 4.5h12v7H2zM4.5 7h.01M7 7h.01M9.5 7h.01M12 7h.01M5.5 9.5h5',
  person: 'M8 7.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5M3.5 13.5c0-2.5 2-4 4.5-4s4.5 1.5 4.5 4',
  poise: 'M3 10.5c2.5 0 2.5-5 5-5s2.5 5 5 5',
} as const;

export type DeskIconName = keyof typeof ICONS;

/** A small sign beside a word, or inside a control that has its own name. */
export function DeskIcon({ name, className = 'i' }: { readonly name: DeskIconName; readonly className?: string }) {
  return (
    <svg className={className} viewBox="0 0 16 16" aria-hidden="true">
      <path d={ICONS[name]} />
    </svg>
  );
}

const BARS = [11, 8, 5, 2];

/** Which layer something comes from: a word, and four bars of which its own is filled. */
export function LayerMark({ layer }: { readonly layer: Layer }) {
  const filled = LAYERS.indexOf(layer);
  return (
    <span className={filled > 1 ? 'layer l-team' : 'layer'}>
      <svg className="i" viewBox="0 0 16 16" aria-hidden="true">
        {BARS.map((y, at) => (
          <path key={y} d={`M3 ${y}h10`} opacity={at === filled ? 1 : 0.28} />
        ))}
      </svg>
      {LAYER_WORDS[layer]}
    </span>
  );
}
