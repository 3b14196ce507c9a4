/** Colours, durations and type sizes shared by the page and the stage. Contrast was computed for each pair in use. */
export const night = {
  ground: '#0D1725',
  room: '#14202E',
  panel: '#1A2A3F',
  deep: '#0A121D',
  wallTop: '#101D2F',
  wallFoot: '#1B2E47',
  line: '#2C3E52',
  rim: '#6186AD',
  walnut: '#17110C',
  ivory: '#F2EDE2',
  muted: '#A9B4C0',
  lamp: '#FFE3AC',
  brassHigh: '#F0D08A',
  brass: '#C9A25C',
  brassLow: '#6B5330',
  hairline: '#4A3C28',
  control: '#6F8296',
  focus: '#FFD23F',
} as const;

/** The same names by daylight: for bright rooms and projectors. */
export const day = {
  ground: '#E4DDCE',
  room: '#E4DDCE',
  panel: '#FBF8F1',
  deep: '#DDD4C3',
  line: '#CFC5B2',
  ivory: '#1E2430',
  muted: '#4C4F5C',
  lamp: '#16315A',
  brassHigh: '#684409',
  brass: '#6E4E1B',
  brassLow: '#857B6B',
  hairline: '#B9AD97',
  control: '#746A5A',
  focus: '#0B3D91',
} as const;

export const LIGHTS = ['night', 'day'] as const;
export type Light = (typeof LIGHTS)[number];

export const paper = {
  lit: '#FBF4E4',
  sheet: '#F6EDDA',
  shade: '#E3D4B5',
  away: '#DBCAA6',
  awayShade: '#C6B086',
  edge: '#A98A55',
  hand: '#FFFAEE',
  rule: '#CBB78F',
  ink: '#1F2328',
  inkMuted: '#57534A',
  inkSoft: '#38352F',
  alarm: '#9A3214',
  agreed: '#2C6257',
  bracketed: '#7C4708',
  focus: '#0B3D91',
  live: '#FFDF9B',
  warning: '#FBE3D3',
  warned: '#5C1F0C',
  faded: '#DCCBA6',
  line: '#8D7C5B',
} as const;

/** Buttons: the one that commits, and the lamp-lit one in the dark. */
export const control = {
  on: '#FFFFFF',
  primary: '#233C62',
  primaryFoot: '#1B2D4D',
  primaryLit: '#2C4A78',
  primaryLitFoot: '#21375D',
  accent: '#33558C',
  lampHigh: '#FFEDC6',
  lampInk: '#1F1A12',
} as const;

/** Words on the night picture, which is the same by day. */
export const picture = {
  name: '#F7EBD0',
  note: '#E0D5BD',
  town: '#E6DCC6',
  country: '#E8DCC4',
  alarm: '#FFB59A',
  reading: '#E8DFCB',
  numeral: '#FFFFFF',
  quiet: '#A9B4C0',
  change: '#F2EDE2',
  forecast: '#C9A2E0',
  card: '#241E16',
  dial: '#1F1A14',
} as const;

export const MARKS = ['circle', 'triangle', 'diamond', 'square'] as const;
export type Mark = (typeof MARKS)[number];

/** A delegation's colour goes with its mark, on night and on paper. */
export const party: Readonly<Record<Mark, { readonly night: string; readonly paper: string }>> = {
  circle: { night: '#7FB2E5', paper: '#1B5E9B' },
  triangle: { night: '#E69F00', paper: '#8E4300' },
  diamond: { night: '#C9A2E0', paper: '#6A3D8F' },
  square: { night: '#A9B4C0', paper: '#57534A' },
};

export const VALENCES = ['calm', 'strained', 'crisis'] as const;
export type Valence = (typeof VALENCES)[number];

/** Valence is hue and nothing else; direction is a word. `onPaper` is the darker twin for ivory faces, `text` for words on paper. */
export const valence: Readonly<Record<Valence, Readonly<Record<'night' | 'onPaper' | 'text', string>>>> = {
  calm: { night: '#4FB7A5', onPaper: '#2F7F72', text: '#23665B' },
  strained: { night: '#E0B252', onPaper: '#A67A18', text: '#74500A' },
  crisis: { night: '#F0805A', onPaper: '#B6482A', text: '#9A3214' },
};

export const durationMs = { small: 120, gaze: 240, sheet: 280, face: 420, needle: 700, light: 900 } as const;
