import { chinese, cssModules, listItems, namesOnly, tableRows } from './markup.ts';
import type { Made } from './page.ts';
import { virtualised, webComponents } from './scripted.ts';
import { rightToLeft, sides, tinted, utilities } from './style.ts';

export const made: readonly Made[] = [
  tableRows,
  listItems,
  cssModules,
  utilities,
  webComponents,
  virtualised,
  rightToLeft,
  chinese,
  sides,
  tinted,
  namesOnly,
];
