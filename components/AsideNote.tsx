import type { Aside } from '../utils/engine/types.ts';

/** A team's note or a line of kindness: read, not pressed. */
export function AsideNote({ aside }: { aside: Aside }) {
  return (
    <p className="aside">
      <span>
        {aside.title !== undefined && <strong>{aside.title} </strong>}
        {aside.text}
      </span>
    </p>
  );
}
