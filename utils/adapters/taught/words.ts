import type { TaughtTool } from '../../engine/taught.ts';
import { spokenIn } from '../spoken.ts';
import { partsIn, scopesOf } from './parts.ts';

/** What is no part of what was said, in the words of a row. */
const ASIDE = 'button,[role=button],time,[role=menu],[role=toolbar],input,[aria-hidden=true]';
/** And in a row whose words stand in no element of their own. */
const NAMES =
  '[class*="author" i],[class*="avatar" i],[class*="sender" i],[class*="username" i],[class*="timestamp" i],[class*="status" i]';

/** What was said in a row, without the names and times in it. */
export function wordsOf({ text, aside }: TaughtTool, row: HTMLElement): string {
  const without = [ASIDE, ...(aside === undefined ? [] : [aside])].join(',');
  if (text !== undefined) {
    return lines(
      partsIn(row, text)
        // Of parts in parts, the outer ones; what lies around the row is none of it.
        .filter((part) => {
          const around = part.parentElement?.closest(text);
          return around == null || !row.contains(around);
        })
        .map((part) => spokenIn(part, without)),
    );
  }
  const whole = `${without},${NAMES}`;
  return lines(
    scopesOf(row).flatMap((scope) =>
      scope === row
        ? [spokenIn(row, whole)]
        : [...scope.children].filter((part) => !part.matches(whole)).map((part) => spokenIn(part, whole)),
    ),
  );
}

const lines = (parts: readonly string[]): string => parts.filter((words) => words !== '').join('\n');
