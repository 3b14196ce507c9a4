import type { Look, Tones } from './look.ts';

function tones(dark: string, lit: string, darkLine: string, litLine: string): Tones {
  return { dark, lit, darkLine, litLine };
}

const black = tones('#1d1b1d', '#4f4640', '#343033', '#8a7d70');
const iron = tones('#23242b', '#6e6a68', '#77777a', '#aaa39a');
const silver = tones('#3b3d46', '#8d8b8c', '#5c5e69', '#d3cdc4');
const grizzled = tones('#3a3838', '#8d857c', '#55504c', '#cfc6b8');
const white = tones('#5a5856', '#b5aca0', '#77736e', '#efe6d6');
const chestnut = tones('#2a1d18', '#5f4030', '#47312a', '#9c7355');

const navy = tones('#263852', '#425b7b', '#141e2e', '#4b6484');
const slate = tones('#232a33', '#48525e', '#151a21', '#5b6672');
const plum = tones('#231f33', '#4a4262', '#1a1728', '#635a80');
const teal = tones('#17323a', '#2f5963', '#0f232a', '#42717b');
const field = tones('#2c3527', '#5a6549', '#1e251b', '#6b7656');
const umberWaistcoat = tones('#2a2822', '#5e5340', '#4d4230', '#806f52');
const darkWaistcoat = tones('#1d2126', '#41454a', '#2e2a24', '#575a5c');
const rustWaistcoat = tones('#3a261b', '#75503a', '#4d3524', '#8d6649');
const bisht = tones('#1c1a22', '#43382f', '#1c1a22', '#43382f');

const sandShirt = ['#6e6350', '#c0ab80'] as const;
const chalkShirt = ['#77736a', '#d8cfb9'] as const;
const skyShirt = ['#56636b', '#a9b6b4'] as const;

export const LOOKS = {
  'pk-envoy': {
    skin: 'umber',
    build: 'broad',
    headwear: 'parted',
    head: iron,
    hair: iron,
    beard: 'moustache',
    garment: 'suit',
    cloth: navy,
    accent: ['#3b1f2b', '#6b3546'],
    spectacles: true,
  },
  'pk-military': {
    skin: 'clay',
    build: 'broad',
    headwear: 'cropped',
    head: black,
    hair: black,
    beard: 'moustache',
    garment: 'tunic',
    cloth: field,
    accent: ['#1f261c', '#39422f'],
  },
  'pk-diplomat': {
    skin: 'wheat',
    build: 'slim',
    headwear: 'scarf',
    head: tones('#2f4a5c', '#7f9fb0', '#22384a', '#c6d6da'),
    hair: black,
    beard: 'none',
    garment: 'jacket',
    cloth: tones('#1c3242', '#3c5f74', '#142430', '#56788a'),
    accent: ['#5c6f78', '#b9c8c8'],
  },
  'tb-envoy': {
    skin: 'sienna',
    build: 'broad',
    headwear: 'turban',
    head: tones('#1d222a', '#6a675f', '#10141a', '#c9bd9f'),
    hair: tones('#1d1b1d', '#5d5047', '#39332f', '#9c8a74'),
    beard: 'long',
    garment: 'waistcoat',
    cloth: umberWaistcoat,
    accent: sandShirt,
  },
  'tb-minister': {
    skin: 'olive',
    build: 'broad',
    headwear: 'turban',
    head: tones('#6f6c68', '#e3d6ba', '#4f4d4c', '#fff4da'),
    hair: white,
    beard: 'full',
    garment: 'waistcoat',
    cloth: darkWaistcoat,
    accent: chalkShirt,
  },
  'tb-diplomat': {
    skin: 'umber',
    build: 'broad',
    headwear: 'pakol',
    head: tones('#4a3a2a', '#94754f', '#33281d', '#c7a778'),
    hair: black,
    beard: 'short',
    garment: 'waistcoat',
    cloth: rustWaistcoat,
    accent: skyShirt,
    spectacles: true,
  },
  'md-turkiye': {
    skin: 'wheat',
    build: 'slim',
    headwear: 'bob',
    head: silver,
    hair: silver,
    beard: 'none',
    garment: 'jacket',
    cloth: plum,
    accent: ['#cfc1ab', '#f5e4c2'],
  },
  'md-qatar': {
    skin: 'olive',
    build: 'broad',
    headwear: 'keffiyeh',
    head: tones('#98948f', '#fff0d2', '#77757a', '#c9b48a'),
    hair: tones('#1c1a1c', '#55483f', '#333033', '#8a7d70'),
    beard: 'short',
    garment: 'robe',
    cloth: bisht,
    accent: ['#8b6d36', '#dcb566'],
  },
  'md-aide': {
    skin: 'clay',
    build: 'slim',
    headwear: 'tied',
    head: chestnut,
    hair: chestnut,
    beard: 'none',
    garment: 'jacket',
    cloth: teal,
    accent: ['#b4a690', '#eadbb9'],
  },
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

export type LookId = keyof typeof LOOKS;

const PLAIN = ['plain-1', 'plain-2', 'plain-3', 'plain-4'] as const;

/** The look of that id; an unknown id gets a plain one, always the same for the same id. */
export function lookOf(id: string): Look {
  return isLookId(id) ? LOOKS[id] : LOOKS[PLAIN[spread(id) % PLAIN.length] ?? 'plain-1'];
}

function isLookId(id: string): id is LookId {
  return Object.hasOwn(LOOKS, id);
}

function spread(text: string): number {
  let sum = 7;
  for (const character of text) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 65521;
  return sum;
}
