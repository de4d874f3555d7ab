import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const OUT = '.output/chrome-mv3';

/** Sizes of the built extension, in bytes; undefined where it has not been built. */
export function extensionSizes() {
  const script = `${OUT}/content-scripts/chat.js`;
  if (!existsSync(script)) return undefined;
  const files = globSync(`${OUT}/**/*`).filter((file) => statSync(file).isFile());
  return {
    contentScriptGzip: gzipSync(readFileSync(script)).length,
    extension: files.reduce((sum, file) => sum + statSync(file).size, 0),
  };
}

/** The engine with the starter library, minified, as one module. */
export async function engineGzip(): Promise<number> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: true,
      lib: { entry: 'scripts/bench/engine-entry.ts', formats: ['es'], fileName: 'engine' },
    },
  });
  const outputs = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  const code = outputs.map((chunk) => ('code' in chunk ? chunk.code : '')).join('');
  return gzipSync(code).length;
}
