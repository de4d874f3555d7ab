import type { CueGroup } from './cue.ts';
import { delivery } from './delivery.ts';
import { money } from './money.ts';
import { people } from './people.ts';
import { product } from './product.ts';
import { service } from './service.ts';

/** Every cue we know, by issue. Order means nothing: weights decide. */
export const cueGroups: readonly CueGroup[] = [...delivery, ...product, ...money, ...service, ...people];
