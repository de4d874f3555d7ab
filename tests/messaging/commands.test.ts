import { describe, expect, it } from 'vitest';
import { shownKey } from '../../utils/messaging-commands.ts';

describe('a shortcut as the browser tells it, and as Poise shows it', () => {
  it.each([
    ['Alt+Shift+1', 'Alt⇧1'],
    ['Alt+Shift+Down Arrow', 'Alt⇧↓'],
    ['Alt+Shift+Down', 'Alt⇧↓'],
    ['Ctrl+K', 'Ctrl+K'],
    ['Ctrl+Shift+Comma', 'Ctrl⇧,'],
    ['Alt+Page Down', 'Alt+Page Down'],
    ['⌥⇧1', '⌥⇧1'],
    ['⇧⌘U', '⇧⌘U'],
    ['', ''],
  ])('%s: %s', (told, shown) => {
    expect(shownKey(told)).toBe(shown);
  });
});
