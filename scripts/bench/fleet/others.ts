import type { RequestListener } from 'node:http';

/** The next server listens at the same place: no line to this one is kept open. */
const ONCE = { connection: 'close' } as const;

/** Servers no nginx would be: what they are, how an agent's look must end, and what they do. */
export const OTHERS: readonly (readonly [name: string, fate: string, answer: RequestListener])[] = [
  ['slow', 'slow', () => undefined],
  [
    'sending on elsewhere',
    'redirected',
    (_, response) => response.writeHead(302, { ...ONCE, location: '/other.json' }).end(),
  ],
  [
    'of the wrong type',
    'type',
    (_, response) => response.writeHead(200, { ...ONCE, 'content-type': 'image/png' }).end('{}'),
  ],
  [
    'sending a gigabyte',
    'too_big',
    (_, response) => {
      response.writeHead(200, { ...ONCE, 'content-type': 'application/json', 'content-length': String(2 ** 30) });
      const piece = Buffer.alloc(2 ** 20, '1');
      const more = () => {
        while (!response.destroyed && response.write(piece));
        response.once('drain', more);
      };
      more();
    },
  ],
];
