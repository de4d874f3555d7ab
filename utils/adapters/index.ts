import type { Adapter } from './adapter.ts';
import { chooseAdapter } from './choose.ts';
import { generic } from './generic.ts';
import { written } from './written.ts';

export { SURE_ENOUGH } from './choose.ts';

/** Every chat tool we know, in the order they are tried. `generic` matches anything, so it stands last. */
export const adapters: readonly Adapter[] = [...written, generic];

/** The adapter for a page. */
export const adapterFor = (url: URL, page: ParentNode): Adapter => chooseAdapter(adapters, url, page) ?? generic;
