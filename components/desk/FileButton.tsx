import { useRef } from 'react';
import { DeskIcon } from './DeskIcon.tsx';

interface FileButtonProps {
  readonly label?: string;
  readonly className?: string;
  readonly onFile: (file: File) => void;
}

/** Choose a library file; what it would do is shown before anything changes. */
export function FileButton({ label = 'Import', className = 'btn', onFile }: FileButtonProps) {
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
        accept=".json,.csv,.tsv,.txt,application/json,text/csv"
        aria-label="Library file"
        onChange={({ target }) => {
          const file = target.files?.[0];
          target.value = ''; // the same file can be chosen again
          if (file) onFile(file);
        }}
      />
    </>
  );
}
