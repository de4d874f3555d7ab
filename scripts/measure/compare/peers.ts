import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { LocalLinter } from 'harper.js';
import { binaryInlined } from 'harper.js/binaryInlined';
import writeGood from 'write-good';

/** Does it mark anything in the text, with what it checks by default? */
export type Checker = (text: string) => boolean | Promise<boolean>;

/** write-good and Harper are ours to develop with; the others stand in a folder of their own. */
export async function peersIn(folder: string | undefined): Promise<readonly (readonly [string, Checker])[]> {
  const harper = new LocalLinter({ binary: binaryInlined });
  await harper.setup();
  const own: readonly (readonly [string, Checker])[] = [
    ['write-good', (text) => writeGood(text).length > 0],
    ['Harper', async (text) => (await harper.lint(text)).length > 0],
  ];
  return folder ? [...own, ...(await retextsIn(folder))] : own;
}

async function retextsIn(folder: string): Promise<readonly (readonly [string, Checker])[]> {
  const { resolve } = createRequire(join(folder, 'package.json'));
  const load = (name: string) => import(pathToFileURL(resolve(name)).href);
  const alex = await load('alex');
  const { retext } = await load('retext');
  const checkerOf = async (plugin: string): Promise<Checker> => {
    const rules = (await load(plugin)).default;
    return async (text) => (await retext().use(rules).process(text)).messages.length > 0;
  };
  return [
    ['alex', (text) => alex.text(text).messages.length > 0],
    ['retext-equality', await checkerOf('retext-equality')],
    ['retext-profanities', await checkerOf('retext-profanities')],
  ];
}
