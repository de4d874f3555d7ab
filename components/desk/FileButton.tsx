import { useRef } from 'react';
import { DeskIcon } from './DeskIcon.tsx';

interface FileButtonProps {
  readonly label?: string;
  readonly className?: string;
  /** More than one at a time. */
  readonly several?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Choose library files; what they would do is shown before anything changes. */
export function FileButton({ label = 'Import', className = 'btn', several = true, onFiles }: FileButtonProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className={className} onClick={() => field.current?.click()}>
        <DeskIcon name="in" />
        {label}
      </button>
      <input
        ref={field}
        type="file"
        hidden
        multiple={several}
        accept=".json,.csv,.tsv,.txt,application/json,text/csv"
        aria-label="Library file"
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          target.value = ''; // the same file can be chosen again
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
}
