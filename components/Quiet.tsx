import type { ReactNode } from 'react';
import { MoodMark } from './Icon.tsx';

interface QuietProps {
  readonly title: string;
  /** At rest, or not knowing. */
  readonly mark?: 'calm' | 'unsure';
  readonly children: ReactNode;
}

/** When there is little or nothing to do: the reason first, then at most two actions. */
export function Quiet({ title, mark = 'calm', children }: QuietProps) {
  return (
    <div className="quiet">
      <MoodMark mood={mark} className="rest-line" />
      <h2>{title}</h2>
      {children}
    </div>
  );
}
