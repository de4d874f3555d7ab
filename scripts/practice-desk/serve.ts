/** `node scripts/practice-desk/serve.ts`: the practice desk alone, for a browser of your own. */
import { serveDesk } from './server.ts';

const desk = await serveDesk(Number(process.env.POISE_DESK_PORT ?? 4410));
console.log(`Practice desk: ${desk.url}`);
const stop = () => void desk.close();
process.once('SIGINT', stop);
process.once('SIGTERM', stop);
