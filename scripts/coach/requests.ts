import { z } from 'zod';
import { AUTHORS } from '../../utils/engine/words.ts';

const id = z.union([z.string(), z.number()]);
const turn = z.object({
  author: z.enum(AUTHORS),
  text: z.string(),
  name: z.string().optional(),
  at: z.number().optional(),
});

export const scoreRequest = z.object({ id, text: z.string() });
export const reviewRequest = z.object({ id, turns: z.array(turn), draft: z.string() });
export const replayRequest = z.object({ id, turns: z.array(turn) });

export type ScoreRequest = z.infer<typeof scoreRequest>;
export type ReviewRequest = z.infer<typeof reviewRequest>;
export type ReplayRequest = z.infer<typeof replayRequest>;
export type Turn = z.infer<typeof turn>;

/** What is wrong with a line, in one sentence a person can act on: "turns.0.author: …". */
export const problemOf = (error: z.ZodError): string =>
  error.issues
    .slice(0, 3)
    .map(({ path, message }) => (path.length > 0 ? `${path.join('.')}: ${message}` : message))
    .join('; ');
