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
export function LayerMark({ layer }: { readonly layer: 'built_in' | 'team' }) {
  const filled = layer === 'team' ? 2 : 0;
  return (
    <span className={layer === 'team' ? 'layer l-team' : 'layer'}>
      <svg className="i" viewBox="0 0 16 16" aria-hidden="true">
        {BARS.map((y, at) => (
          <path key={y} d={`M3 ${y}h10`} opacity={at === filled ? 1 : 0.28} />
        ))}
      </svg>
      {layer === 'team' ? 'Team' : 'Built-in'}
    </span>
  );
}
