/**
 * Which editor a composer is, told by what its element says of itself.
 * `own`: one with a model of its own, written into by a paste alone, which its undo takes for a step. `unknown`: anything
 * else that is editable.
 */
export type EditorKind = 'prosemirror' | 'quill' | 'slate' | 'summernote' | 'own' | 'unknown';

const OWN =
  '[data-lexical-editor],.public-DraftEditor-content,.ck-editor__editable,.cke_editable,.mce-content-body,trix-editor';

export function editorKind(element: Element): EditorKind {
  if (element.classList.contains('ProseMirror')) return 'prosemirror'; // TipTap too
  if (element.classList.contains('ql-editor')) return 'quill';
  if (element.hasAttribute('data-slate-editor')) return 'slate';
  if (element.classList.contains('note-editable')) return 'summernote';
  return element.matches(OWN) ? 'own' : 'unknown';
}
