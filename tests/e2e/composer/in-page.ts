/** What the browser tests of the composer run inside a page, in a world of its own as content scripts have. */
export { generic } from '../../../utils/adapters/generic.ts';
export { adapterFor } from '../../../utils/adapters/index.ts';
export { inSlice } from '../../../utils/adapters/memory.ts';
export { Transcript } from '../../../utils/adapters/transcript.ts';
export { watchPage } from '../../../utils/adapters/watch.ts';
export { createChip } from '../../../utils/composer/chip.ts';
export { createHighlighter } from '../../../utils/composer/highlight.ts';
export { insertText } from '../../../utils/composer/insert.ts';
export { createOverlay } from '../../../utils/composer/overlay.ts';
export { readDraft, readRich } from '../../../utils/composer/read.ts';
export { openRoot } from '../../../utils/composer/root.ts';
export { trackTyping } from '../../../utils/composer/typing.ts';
