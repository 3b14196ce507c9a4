/** Four tones of skin, hard-edged: what the light does not reach, the half-tone, the light, the highlight. */
export interface Skin {
  readonly shadow: string;
  readonly half: string;
  readonly light: string;
  readonly high: string;
}

export const SKINS = {
  umber: { shadow: '#3a2a2a', half: '#80583c', light: '#c98f5e', high: '#f0c48c' },
  sienna: { shadow: '#3b2a26', half: '#835a3d', light: '#cb925f', high: '#f2c78e' },
  wheat: { shadow: '#45312f', half: '#94684c', light: '#dba878', high: '#f9d5a6' },
  olive: { shadow: '#3d2c28', half: '#85593c', light: '#cd945f', high: '#f3c88f' },
  clay: { shadow: '#352421', half: '#6f4a33', light: '#b27b4f', high: '#dfae78' },
} as const satisfies Readonly<Record<string, Skin>>;

/** Hair, cloth or headwear as the shadow half, the lit half, and a line of detail on each. */
export interface Tones {
  readonly dark: string;
  readonly lit: string;
  readonly darkLine: string;
  readonly litLine: string;
}

export const HEADWEAR = [
  'cropped',
  'parted',
  'receding',
  'bob',
  'tied',
  'turban',
  'pakol',
  'keffiyeh',
  'scarf',
  'skullcap',
] as const;
export type Headwear = (typeof HEADWEAR)[number];

export const BEARDS = ['none', 'moustache', 'short', 'full', 'long'] as const;
export type Beard = (typeof BEARDS)[number];

export const GARMENTS = ['suit', 'open-collar', 'tunic', 'jacket', 'waistcoat', 'robe', 'cassock'] as const;
export type Garment = (typeof GARMENTS)[number];

/** A fictional person: chosen parts and colours, never a likeness. */
export interface Look {
  readonly skin: keyof typeof SKINS;
  readonly build: 'broad' | 'slim';
  readonly headwear: Headwear;
  readonly head: Tones;
  readonly hair: Tones;
  readonly beard: Beard;
  readonly garment: Garment;
  readonly cloth: Tones;
  readonly accent: readonly [dark: string, lit: string];
  readonly spectacles?: boolean;
}
