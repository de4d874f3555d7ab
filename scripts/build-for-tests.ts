/** `npm run build:test`: the build that the browser tests and the practice desk take. */
import { buildExtension } from './setup/build.ts';

console.log(await buildExtension('test'));
