import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Author } from '../../utils/engine/types.ts';
import { SPECIFIC_KINDS } from '../../utils/engine/words.ts';

/** A short chat and what a careful reader sees in it. Where a list has more than one entry, any of them is right. */
export interface GoldenChat {
  readonly id: string;
  readonly trade: string;
  /** Nothing here calls for coaching. */
  readonly calm: boolean;
  readonly issue: readonly string[];
  /** By kind of specific. */
  readonly specifics: Readonly<Record<string, readonly string[]>>;
  readonly escalate: string;
  readonly turns: readonly { readonly author: Author; readonly text: string }[];
}

export type GoldenFile = 'chats' | 'chats-later' | 'chats-third' | 'chats-fourth' | 'chats-fifth';

const file = (name: GoldenFile) => join(import.meta.dirname, `${name}.txt`);

/**
 * The chats of `chats.txt`: `== id · trade`, then `field: value / or this` lines and turns, `C:` the customer's and `A:`
 * the agent's. Lines that start with `#` are notes.
 */
export function readGoldenChats(name: GoldenFile = 'chats'): readonly GoldenChat[] {
  const blocks = readFileSync(file(name), 'utf8')
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .join('\n')
    .split(/^== /m)
    .slice(1);
  return blocks.map(readChat);
}

function readChat(block: string): GoldenChat {
  const [heading = '', ...lines] = block.trim().split('\n');
  const [id = '', trade = ''] = heading.split(' · ');
  const turns: { author: Author; text: string }[] = [];
  const fields = new Map<string, readonly string[]>();
  for (const line of lines.filter(Boolean)) {
    const [, field = '', value = ''] = /^(\w+): (.+)$/.exec(line) ?? [];
    if (field === 'C' || field === 'A') turns.push({ author: field === 'C' ? 'customer' : 'agent', text: value });
    else fields.set(field, value.split(' / '));
  }
  return {
    id,
    trade,
    calm: fields.has('calm'),
    issue: fields.get('issue') ?? [],
    specifics: Object.fromEntries(
      SPECIFIC_KINDS.flatMap((kind) => (fields.has(kind) ? [[kind, fields.get(kind) ?? []]] : [])),
    ),
    escalate: fields.get('escalate')?.[0] ?? 'none',
    turns,
  };
}
