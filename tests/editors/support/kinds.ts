/** How the composer's text stands in the page. */
interface Traits {
  /** The editable is the body of a frame of the same origin. */
  readonly frame?: true;
  /** Its text is a value: marks are painted in an overlay. */
  readonly field?: true;
}

/** Every kind of composer agents write in, and the page of the same name in `pages/`. */
export const KINDS = {
  textarea: { field: true },
  'react-textarea': { field: true },
  contenteditable: {},
  prosemirror: {},
  tiptap: {},
  quill: {},
  lexical: {},
  slate: {},
  'draft-js': {},
  ckeditor4: { frame: true },
  ckeditor5: {},
  tinymce: { frame: true },
  summernote: {},
  trix: {},
  squire: {},
  'shadow-root': {},
  'shadow-textarea': { field: true },
} as const satisfies Readonly<Record<string, Traits>>;

export type Kind = keyof typeof KINDS;

export const kinds = Object.keys(KINDS) as readonly Kind[];

export const traitsOf = (kind: Kind): Traits => KINDS[kind];
