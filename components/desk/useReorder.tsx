import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { mergeProps, useDrag, useDrop } from 'react-aria';

/** What a list that can be put in another order shares with its rows. */
export interface Reorder {
  /** Letters that tell one list's rows from another's: a step is dropped on no remedy. */
  readonly list: string;
  readonly count: number;
  readonly from: number | undefined;
  readonly drag: (from: number | undefined) => void;
  readonly move: (from: number, to: number) => void;
  readonly focus: number | undefined;
  readonly focused: () => void;
}

/** The state of such a list. `onMove` gets the rows' new order as places of the old one. */
export function useReorder(list: string, count: number, onMove: (order: readonly number[]) => void): Reorder {
  const [from, drag] = useState<number>();
  const [focus, setFocus] = useState<number>();
  const move = (start: number, end: number) => {
    if (start === end || end < 0 || end >= count) return;
    onMove(
      Array.from({ length: count }, (_, at) => at)
        .toSpliced(start, 1)
        .toSpliced(end, 0, start),
    );
    setFocus(end);
  };
  return { list, count, from, drag, move, focus, focused: () => setFocus(undefined) };
}

const typeOf = (list: string): string => `application/x-poise-${list}`;

/** One row: where it can be dropped, and the handle it is taken by, with the mouse, by Enter and Tab, or by ↑ and ↓. */
export function useReorderRow<Row extends HTMLElement>(reorder: Reorder, at: number, name: string) {
  const { list, from, drag, move, focus, focused } = reorder;
  const row = useRef<Row>(null);
  const handle = useRef<HTMLButtonElement>(null);
  const type = typeOf(list);
  const { dragProps } = useDrag({
    getItems: () => [{ [type]: String(at), 'text/plain': name }],
    getAllowedDropOperations: () => ['move'],
    onDragStart: () => drag(at),
    onDragEnd: () => drag(undefined),
  });
  const { dropProps, isDropTarget } = useDrop({
    ref: row,
    getDropOperation: (types) => (types.has(type) ? 'move' : 'cancel'),
    onDrop: ({ items }) => {
      const [item] = items;
      if (item?.kind === 'text' && item.types.has(type)) void item.getText(type).then((text) => move(Number(text), at));
    },
  });
  // Its row has come here: the next press of the same key goes on from here.
  useEffect(() => {
    if (focus !== at) return;
    handle.current?.focus();
    focused();
  }, [focus, at]);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    // While it is dragged by keyboard the arrows are the browser's.
    if (step === undefined || from !== undefined) return;
    event.preventDefault();
    move(at, at + step);
  };
  const place = !isDropTarget || from === undefined || from === at ? '' : from > at ? 'drop-above' : 'drop-below';
  const button = <HandleButton handle={handle} name={name} props={mergeProps(dragProps, { onKeyDown })} />;
  return { row, rowProps: { ...dropProps, className: place, tabIndex: -1 }, handle: button };
}

interface HandleButtonProps {
  readonly handle: RefObject<HTMLButtonElement | null>;
  readonly name: string;
  readonly props: object;
}

function HandleButton({ handle, name, props }: HandleButtonProps) {
  return (
    <button {...props} ref={handle} type="button" className="btn icon quiet handle" aria-label={`Move ${name}: ↑ or ↓`}>
      <svg className="i" viewBox="0 0 16 16" aria-hidden="true">
        <path d="M6 4v.01M6 8v.01M6 12v.01M10 4v.01M10 8v.01M10 12v.01" />
      </svg>
    </button>
  );
}
