import type { DeskChat } from '../chat.ts';
import { ainoSalmela } from './aino-salmela.ts';
import { ilseVarga } from './ilse-varga.ts';
import { jonahPell } from './jonah-pell.ts';
import { maudFerrier } from './maud-ferrier.ts';
import { newVisitor } from './new-visitor.ts';
import { noorCastell } from './noor-castell.ts';
import { runeAldous } from './rune-aldous.ts';
import { tomasLind } from './tomas-lind.ts';

/** Every conversation of the desk, in the order of its list. */
export const chats: readonly DeskChat[] = [
  ilseVarga,
  tomasLind,
  runeAldous,
  maudFerrier,
  ainoSalmela,
  jonahPell,
  noorCastell,
  newVisitor,
];
