import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { element } from './element.ts';

/** The field the agent writes in. One is made for each opened chat, as single-page chat tools do. */
export interface Field {
  text(): string;
  focus(): void;
  clear(): void;
  /** What to give `richField` or `plainField` to have this draft again. */
  draft(): string;
  destroy(): void;
}

interface FieldSettings {
  readonly holder: HTMLElement;
  readonly label: string;
  readonly draft: string;
  readonly changed: () => void;
  readonly send: () => void;
}

/** TipTap, as many chat tools have it; Ctrl+Enter or ⌘+Enter sends. */
export function richField({ holder, label, draft, changed, send }: FieldSettings): Field {
  const editor = new Editor({
    element: holder,
    extensions: [StarterKit],
    content: draft,
    injectCSS: false, // the page's policy allows no inline style element: the rules are in desk.css
    editorProps: {
      attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': label },
      handleKeyDown(_view, event) {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return false;
        send();
        return true;
      },
    },
    onUpdate: changed,
  });
  return {
    text: () => editor.getText({ blockSeparator: '\n' }),
    focus: () => editor.commands.focus('end'),
    clear: () => editor.commands.clearContent(true),
    draft: () => editor.getHTML(),
    destroy: () => editor.destroy(),
  };
}

/** A plain textarea, as the other chat tools have it; Enter sends, Shift+Enter is a new line. */
export function plainField({ holder, label, draft, changed, send }: FieldSettings): Field {
  const field = element('textarea', { rows: '3', 'aria-label': label });
  field.value = draft;
  field.addEventListener('input', changed);
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    send();
  });
  holder.append(field);
  return {
    text: () => field.value,
    focus: () => field.focus(),
    clear: () => {
      field.value = '';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    draft: () => field.value,
    destroy: () => field.remove(),
  };
}
