import { charges } from './charges.ts';
import type { CueGroup } from './cue.ts';
import { delivery } from './delivery.ts';
import { digital } from './digital.ts';
import { goods } from './goods.ts';
import { money } from './money.ts';
import { people } from './people.ts';
import { product } from './product.ts';
import { service } from './service.ts';
import { travel } from './travel.ts';
import { treatment } from './treatment.ts';

/** Every cue we know, by issue. Order means nothing: weights decide. */
export const cueGroups: readonly CueGroup[] = [
  ...delivery,
  ...goods,
  ...travel,
  ...product,
  ...digital,
  ...money,
  ...charges,
  ...service,
  ...people,
  ...treatment,
];
