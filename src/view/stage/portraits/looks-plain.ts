import type { Look } from './look.ts';
import { black, chestnut, grizzled, navy, slate } from './palette.ts';

/** Anybody: for looks that a scenario names and nobody has drawn. */
export const PLAIN_LOOKS = {
  'plain-1': {
    skin: 'wheat',
    build: 'broad',
    headwear: 'cropped',
    head: chestnut,
    hair: chestnut,
    beard: 'none',
    garment: 'suit',
    cloth: slate,
    accent: ['#20323f', '#37566b'],
  },
  'plain-2': {
    skin: 'sienna',
    build: 'slim',
    headwear: 'tied',
    head: black,
    hair: black,
    beard: 'none',
    garment: 'jacket',
    cloth: navy,
    accent: ['#a9a08f', '#eee0c3'],
  },
  'plain-3': {
    skin: 'umber',
    build: 'broad',
    headwear: 'parted',
    head: grizzled,
    hair: grizzled,
    beard: 'short',
    garment: 'suit',
    cloth: slate,
    accent: ['#33402c', '#56694a'],
  },
  'plain-4': {
    skin: 'clay',
    build: 'slim',
    headwear: 'bob',
    head: black,
    hair: black,
    beard: 'none',
    garment: 'jacket',
    cloth: slate,
    accent: ['#a39b90', '#e6dac2'],
    spectacles: true,
  },
} as const satisfies Readonly<Record<string, Look>>;
