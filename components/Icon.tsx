import type { Mood } from '../utils/engine/types.ts';

/** One line, eight ways of moving. Calm is the line at rest. */
const MARKS: Readonly<Record<Mood | 'unsure', string>> = {
  satisfied: 'M2 11c8 0 12-1 22-8',
  calm: 'M2 8h22',
  confused: 'M2 12c9 0 15-1 15-5.5a4 4 0 0 0-8 0C9 11 15 12 24 12',
  anxious: 'M2 8l2-3 3 6 3-6 3 6 3-6 3 6 3-6 2 3',
  disappointed: 'M2 4c8 0 12 1 22 8',
  frustrated: 'M2 11.5l5.5-7 5.5 7 5.5-7L24 11.5',
  angry: 'M2 13h6.5L13 1.5l4.5 11.5H24',
  abusive: 'M2 8h13M20.5 1v14',
  unsure: 'M2 8h3M9 8h3M16 8h3M23 8h1',
};

const ICONS = {
  find: { size: 16, path: 'M11.5 6.75a4.75 4.75 0 1 1-9.5 0 4.75 4.75 0 0 1 9.5 0M10.2 10.2 14 14' },
  more: { size: 16, path: 'M3 8h.01M8 8h.01M13 8h.01' },
  tick: { size: 12, path: 'M2 6.5 4.8 9 10 3.2' },
  down: { size: 12, path: 'M2.5 4.5 6 8l3.5-3.5' },
  cross: { size: 12, path: 'M2.5 2.5l7 7M9.5 2.5l-7 7' },
} as const;

/** A mood's line. It says what the word beside it says, so it is hidden from screen readers. */
export function MoodMark({ mood, className }: { mood: Mood | 'unsure'; className: string }) {
  return (
    <svg className={className} viewBox="0 0 26 16" aria-hidden="true">
      <path d={MARKS[mood]} />
    </svg>
  );
}

/** A small sign inside a control that has its own name. */
export function Icon({ name }: { name: keyof typeof ICONS }) {
  const { size, path } = ICONS[name];
  return (
    <svg viewBox={`0 0 ${size} ${size}`} width={size} height={size} aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
