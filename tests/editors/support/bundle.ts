import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type InlineConfig } from 'vite';

export const FOLDER = join(import.meta.dirname, '..');

/** What a page of an editor needs: its script and its styles, by their names in the bundle. */
export interface Bundled {
  readonly script: string;
  readonly styles: readonly string[];
}

interface Chunk {
  readonly file: string;
  readonly src?: string;
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
}
type Manifest = Readonly<Record<string, Chunk>>;

/** Draft.js still calls what React dropped after 17. */
const WITH_OLD_REACT = ['draft-js'];

/**
 * Bundle every page with the editor it shows, once: the result stays beside the packages until one of the pages or of
 * the packages changes. Answers the folder of the bundle.
 */
export async function bundlePages(): Promise<string> {
  const out = join(FOLDER, 'node_modules/.cache', `pages-${fingerprint()}`);
  const pages = globSync('pages/*.{js,jsx}', { cwd: FOLDER }).filter((path) => !path.endsWith('/lab.js'));
  const old = pages.filter((path) => WITH_OLD_REACT.some((name) => path.includes(name)));
  const rest = pages.filter((path) => !old.includes(path));
  if (!existsSync(join(out, 'new/.vite/manifest.json'))) await build(configOf(rest, join(out, 'new'), {}));
  if (!existsSync(join(out, 'old/.vite/manifest.json'))) {
    await build(configOf(old, join(out, 'old'), { react: 'react17', 'react-dom': 'react-dom17' }));
  }
  return out;
}

/** The parts of one page in the bundle. */
export function bundledPage(out: string, kind: string): Bundled | undefined {
  for (const part of ['new', 'old']) {
    const manifest: Manifest = JSON.parse(readFileSync(join(out, part, '.vite/manifest.json'), 'utf8'));
    const entry = manifest[`pages/${kind}.js`] ?? manifest[`pages/${kind}.jsx`];
    if (!entry) continue;
    const styles = new Set<string>();
    const collect = ({ css = [], imports = [] }: Chunk): void => {
      for (const file of css) styles.add(`${part}/${file}`);
      for (const name of imports) {
        const chunk = manifest[name];
        if (chunk) collect(chunk);
      }
    };
    collect(entry);
    return { script: `${part}/${entry.file}`, styles: [...styles] };
  }
  return undefined;
}

const configOf = (pages: readonly string[], outDir: string, alias: Record<string, string>): InlineConfig => ({
  configFile: false,
  root: FOLDER,
  publicDir: false,
  base: './',
  logLevel: 'error',
  mode: 'production',
  // A test runner's NODE_ENV would have JSX written for a React under development, and this is the one that ships.
  oxc: { jsx: { runtime: 'automatic', development: false } },
  resolve: { alias },
  define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
  build: {
    outDir,
    emptyOutDir: true,
    manifest: true,
    minify: false,
    target: 'esnext',
    chunkSizeWarningLimit: 10_000,
    rollupOptions: { input: pages.map((path) => join(FOLDER, path)) },
  },
});

function fingerprint(): string {
  const hash = createHash('sha256');
  for (const path of ['package-lock.json', ...globSync('{pages,support}/*', { cwd: FOLDER }).toSorted()]) {
    if (path.startsWith('support') && !path.endsWith('bundle.ts')) continue;
    hash.update(path).update(readFileSync(join(FOLDER, path)));
  }
  return hash.digest('hex').slice(0, 12);
}
