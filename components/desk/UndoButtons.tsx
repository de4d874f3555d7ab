import { DeskIcon } from './DeskIcon.tsx';
import { useSteps } from './useDesk.ts';

interface UndoButtonsProps {
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

/** Undo and redo; each names what it would take back or do again. */
export function UndoButtons({ onUndo, onRedo }: UndoButtonsProps) {
  const { undo, redo } = useSteps();
  return (
    <>
      <StepButton name="undo" word="Undo" what={undo} keys="Ctrl+Z" onPress={onUndo} />
      <StepButton name="redo" word="Redo" what={redo} keys="Ctrl+Shift+Z" onPress={onRedo} />
    </>
  );
}

interface StepButtonProps {
  readonly name: 'undo' | 'redo';
  readonly word: string;
  readonly what: string | undefined;
  readonly keys: string;
  readonly onPress: () => void;
}

function StepButton({ name, word, what, keys, onPress }: StepButtonProps) {
  const label = what === undefined ? `${word}: nothing` : `${word}: ${what}`;
  return (
    <button
      type="button"
      className="btn icon quiet"
      aria-label={label}
      title={`${label} (${keys})`}
      aria-disabled={what === undefined}
      onClick={onPress}
    >
      <DeskIcon name={name} />
    </button>
  );
}
