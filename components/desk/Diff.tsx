import { changeOf } from './change-of.ts';

/** Two texts as one: what went is struck, what came is marked. */
export function Diff({ before, after }: { readonly before: string; readonly after: string }) {
  const { start, gone, come, end } = changeOf(before, after);
  return (
    <>
      {start}
      {gone !== '' && <del>{gone}</del>} {come !== '' && <ins>{come}</ins>}
      {end}
    </>
  );
}
