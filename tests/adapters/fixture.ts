import { readdirSync, readFileSync } from 'node:fs';
import type { Author, ComposerMode } from '../../utils/engine/types.ts';

const FIXTURES = 'tests/adapters/fixtures';

/** What must be read from a saved page. */
export interface Expected {
  /** The page is none. */
  readonly chat?: false;
  /** Where the page was; elsewhere than at its maker's the tool is known by the page alone. */
  readonly url?: string;
  readonly conversation?: string;
  readonly customerName?: string;
  readonly mode?: ComposerMode;
  readonly canRead?: false;
  /** Who wrote what, or which chat is seen, shows in the layout alone: read in a browser only. */
  readonly layout?: true;
  /** author, text, name, time */
  readonly rows?: readonly (readonly [Author, string, (string | null)?, string?])[];
  readonly ids?: readonly string[];
}

export interface Fixture {
  /** The adapter's id. */
  readonly adapter: string;
  readonly scene: string;
  readonly html: string;
  readonly expected: Expected;
}

/** Every saved page, in `<adapter>/<scene>`. */
export const fixtures: readonly Fixture[] = readdirSync(FIXTURES).flatMap((adapter) =>
  readdirSync(`${FIXTURES}/${adapter}`).map((scene) => {
    const read = (file: string) => readFileSync(`${FIXTURES}/${adapter}/${scene}/${file}`, 'utf8');
    return { adapter, scene, html: read('page.html'), expected: JSON.parse(read('chat.json')) };
  }),
);

/** An address that tells nothing. */
export const ANYWHERE = 'https://desk.example/inbox/open';
