import type { Lines, Talk } from './talk.ts';

/** A chat tool of one make: how its page is written for a conversation. */
export interface Made {
  readonly name: string;
  readonly lines: Lines;
  readonly html: (talk: Talk) => string;
  /** The field one writes in, through shadow roots by ` >>> `. */
  readonly field: string;
  /** After a rebuild: still read, or said to have changed. */
  readonly rebuilt: 'read' | 'changed';
  /** Nothing but the agent's own name tells. */
  readonly byName?: true;
}

export const shell = (style: string, body: string, attributes = '') =>
  `<!doctype html><html ${attributes}><meta charset="utf-8"><title>Desk</title><style>*{box-sizing:border-box}body{margin:0;font:14px/1.4 sans-serif}${style}</style><body>${body}</body></html>`;
