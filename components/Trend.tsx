import type { MoodPoint, Trajectory } from '../utils/engine/types.ts';
import { REST, trendPath, trendSentence } from './trend-path.ts';

interface TrendProps {
  readonly points: readonly MoodPoint[];
  readonly trajectory: Trajectory;
  readonly run: number;
}

/** How the mood went: the last three messages heavy, what was before them thin, the resting line dotted. */
export function Trend({ points, trajectory, run }: TrendProps) {
  const path = trendPath(points);
  if (!path) return null;
  const { before, lately, dots, now } = path;
  return (
    <svg className="trend" viewBox="0 0 116 30" role="img" aria-label={trendSentence(points, trajectory, run)}>
      <path className="rest" d={`M1 ${REST}h114`} />
      {before !== undefined && <path className="before" d={before} />}
      {lately !== undefined && <path className="lately" d={lately} />}
      {dots.map(({ x, y }) => (
        <circle key={x} className="dot" cx={x} cy={y} r="2.5" />
      ))}
      <circle className="now" cx={now.x} cy={now.y} r="5" />
    </svg>
  );
}
