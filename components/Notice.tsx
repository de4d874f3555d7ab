import type { Notice as NoticeState } from '../utils/stores/panel.ts';

interface NoticeProps {
  readonly notice: NoticeState;
  readonly copied?: boolean;
  /** Offers Copy here; a card has its own. */
  readonly onCopy?: (text: string) => void;
}

const PASTE = /Mac|iPhone|iPad/.test(globalThis.navigator?.platform ?? '') ? '⌘ V' : 'Ctrl V';

/** One line that says what happened. Only a failed insert interrupts. */
export function Notice({ notice, copied = false, onCopy }: NoticeProps) {
  const { says, text } = notice;
  return (
    <div className="notice" role={isRefusal(says) ? 'alert' : 'status'}>
      <span>{sentence(says)}</span>
      {onCopy && text !== undefined && isRefusal(says) && (
        <button type="button" className="btn btn-soft" onClick={() => onCopy(text)}>
          {copied ? 'Copied' : 'Copy'}
        </button>
      )}
      {onCopy && text !== undefined && says === 'not_copied' && <SelectedText text={text} />}
    </div>
  );
}

/** For the agent's own Ctrl+C, where the clipboard refused. */
function SelectedText({ text }: { readonly text: string }) {
  return (
    <textarea
      className="notice-text"
      aria-label="Text to copy"
      readOnly
      rows={2}
      value={text}
      ref={(field) => field?.select()}
    />
  );
}

function sentence(says: NoticeState['says']) {
  switch (says) {
    case 'in_note':
      return 'Not inserted: this field is a note the customer does not see. Switch to the reply, or copy the text.';
    case 'not_inserted':
      return (
        <>
          Could not insert here. Copy it, then paste with <kbd>{PASTE}</kbd>.
        </>
      );
    case 'not_copied':
      return 'Could not insert or copy. Select the text here.';
    case 'moved_on':
      return 'The chat moved on. Here is what fits now.';
    case 'draft_changed':
      return 'The draft has changed. Nothing was replaced.';
    case 'not_done':
      return 'Poise could not do that. Nothing was changed.';
  }
}

/** The text has not gone in: it is kept here, to be copied. */
const isRefusal = (says: NoticeState['says']): boolean => says === 'not_inserted' || says === 'in_note';
