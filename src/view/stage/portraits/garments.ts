import { type Garment, type Look, SKINS, type Skin } from './look.ts';
import { area, disc, line, type Shape } from './shape.ts';

type GarmentShapes = (look: Look, skin: Skin) => Shape[];

/** The open V of skin at the throat. */
function throat(skin: Skin): Shape[] {
  return [area(skin.shadow, 'M76 150L100 196L124 150Z'), area(skin.half, 'M104 150L124 150L102 194Z')];
}

const suit: GarmentShapes = ({ cloth, accent }, skin) => [
  area(cloth.dark, 'M8 290C10 196 34 178 74 166L126 166C166 178 190 196 192 290Z'),
  line('#3d5878', 1, 'M8 290C10 196 34 178 74 166'),
  area(cloth.lit, 'M126 166C166 178 190 196 192 290L122 290L112 188Z'),
  ...throat(skin),
  area('#b9b3a6', 'M78 160L100 196L122 160L126 168L110 290L90 290L74 168Z'),
  area('#efe2c6', 'M100 196L122 160L127 168L108 222Z'),
  area('#8f8c88', 'M78 160L72 170L88 192L99 184Z'),
  area('#fbeed0', 'M122 160L128 170L112 192L100 184Z'),
  area(accent[0], 'M95 186L106 186L110 196L106 290L94 290L91 196Z'),
  area(accent[1], 'M100 186L106 186L110 196L106 290L101 290Z'),
  area(cloth.darkLine, 'M72 168L56 180L86 290L94 290Z'),
  area(cloth.litLine, 'M128 168L146 180L116 290L107 290Z'),
  area('#ffffff', 'M128 168L146 180L140 186L126 176Z', 0.12),
];

// A jacket over a shirt worn without a tie.
const openCollar: GarmentShapes = ({ cloth, accent }, skin) => [
  area(cloth.dark, 'M8 290C10 196 34 178 74 166L126 166C166 178 190 196 192 290Z'),
  line('#3d5878', 1, 'M8 290C10 196 34 178 74 166'),
  area(cloth.lit, 'M126 166C166 178 190 196 192 290L122 290L112 188Z'),
  area(skin.shadow, 'M76 150L100 212L124 150Z'),
  area(skin.half, 'M104 150L124 150L101 208Z'),
  area(accent[0], 'M78 158L72 168L90 200L92 290L99 290L99 212Z'),
  area(accent[1], 'M122 158L130 168L112 200L110 290L101 290L101 210Z'),
  area(cloth.darkLine, 'M72 168L54 182L86 290L92 290L90 226Z'),
  area(cloth.litLine, 'M128 168L148 182L116 290L110 290L112 226Z'),
];

// Service dress without rank, badge or ribbon.
const tunic: GarmentShapes = ({ cloth, accent }, skin) => [
  area(cloth.dark, 'M8 290C10 198 32 180 74 167L126 167C168 180 190 198 192 290Z'),
  line('#3d5878', 1, 'M8 290C10 198 32 180 74 167'),
  area(cloth.lit, 'M126 167C168 180 190 198 192 290L118 290L108 190Z'),
  ...throat(skin),
  area('#a39a82', 'M79 161L100 190L121 161L125 168L108 290L92 290L75 168Z'),
  area('#d9cba6', 'M100 190L121 161L126 168L108 214Z'),
  area(accent[0], 'M96 184L106 184L109 193L106 290L95 290L92 193Z'),
  area(accent[1], 'M101 184L106 184L109 193L106 290L101.500 290Z'),
  area(cloth.darkLine, 'M73 168L52 184L60 200L72 200L88 250L96 236Z'),
  area(cloth.litLine, 'M127 168L149 184L141 200L129 200L112 250L104 236Z'),
  area(cloth.darkLine, 'M30 196L62 180L66 186L34 203Z'),
  area(cloth.litLine, 'M170 196L138 180L134 186L166 203Z'),
];

const jacket: GarmentShapes = ({ cloth, accent }, skin) => [
  area(cloth.dark, 'M20 290C22 202 42 184 78 172L122 172C158 184 178 202 180 290Z'),
  line('#4d5f8a', 1.2, 'M20 290C22 202 42 184 78 172'),
  area(cloth.lit, 'M122 172C158 184 178 202 180 290L118 290L106 190Z'),
  area(skin.shadow, 'M76 154L100 214L124 154Z'),
  area(skin.half, 'M104 154L124 154L102 210Z'),
  area(accent[0], 'M80 168L100 214L120 168L124 176L108 290L92 290L76 176Z'),
  area(accent[1], 'M100 214L120 168L125 176L110 236Z'),
  area(cloth.darkLine, 'M76 172L62 186L92 290L98 240Z'),
  area(cloth.litLine, 'M124 172L138 186L110 290L103 240Z'),
];

const waistcoat: GarmentShapes = ({ cloth, accent }, skin) => [
  area(accent[0], 'M6 290C8 200 30 182 72 170L128 170C170 182 192 200 194 290Z'),
  area(accent[1], 'M128 170C170 182 192 200 194 290L120 290L108 180Z'),
  area(skin.shadow, 'M84 158L100 182L116 158Z'),
  area(cloth.dark, 'M52 178L76 168L92 290L30 290C32 214 38 192 52 178Z'),
  area(cloth.lit, 'M148 178L126 168L110 290L170 290C168 214 162 192 148 178Z'),
  area(cloth.litLine, 'M126 168L132 171L120 290L110 290Z'),
  area(cloth.darkLine, disc(101, 216, 1.8)),
  area(cloth.darkLine, disc(101, 232, 1.8)),
];

const robe: GarmentShapes = ({ cloth, accent }) => [
  area(cloth.dark, 'M14 290C16 206 36 192 74 178L126 178C164 192 184 206 186 290Z'),
  area(cloth.lit, 'M126 178C164 192 184 206 186 290L118 290L108 194Z'),
  area('#d9ccb2', 'M84 172L100 190L116 172L120 180L112 290L88 290L80 180Z'),
  area('#fbeccb', 'M100 190L116 172L121 180L113 290L101 290Z'),
  area(accent[0], 'M78 178L70 182L86 290L92 290Z'),
  area(accent[1], 'M122 178L130 182L114 290L108 290Z'),
];

// Black with a plain band at the throat and a row of buttons; the cape falls over the shoulders.
const cassock: GarmentShapes = ({ cloth, accent }) => [
  area(cloth.dark, 'M10 290C12 206 34 186 76 172L124 172C166 186 188 206 190 290Z'),
  line('#4d5f8a', 1.1, 'M10 290C12 206 34 186 76 172'),
  area(cloth.lit, 'M124 172C166 186 188 206 190 290L116 290L106 186Z'),
  area('#b9b3a6', 'M84 166L100 178L100 190L82 178Z'),
  area('#fbeed0', 'M116 166L100 178L100 190L119 178Z'),
  area(accent[0], 'M80 174L100 194L98 290L94 290L95 198L70 180Z'),
  area(accent[1], 'M120 174L101 194L102 290L106 290L106 198L131 180Z'),
  ...[212, 228, 244].map(y => area(accent[1], disc(100.5, y, 2))),
  line(cloth.litLine, 1.4, 'M142 196C152 214 156 236 156 260', 0.7),
];

const GARMENT_SHAPES: Readonly<Record<Garment, GarmentShapes>> = {
  suit,
  'open-collar': openCollar,
  tunic,
  jacket,
  waistcoat,
  robe,
  cassock,
};

const COLLAR_LIFT: Readonly<Record<Garment, number>> = {
  suit: -20,
  'open-collar': -20,
  tunic: -20,
  jacket: -20,
  waistcoat: -6,
  robe: -26,
  cassock: -24,
};

// A long beard hides the collar of a waistcoat; otherwise it sits higher.
const OPEN_COLLAR_LIFT = -12;

/** Clothes, and how far they are lifted so that the collar meets the neck. */
export function garment(look: Look): { shapes: Shape[]; lift: number } {
  const shown = look.garment === 'waistcoat' && look.beard !== 'long' ? OPEN_COLLAR_LIFT : 0;
  return {
    shapes: GARMENT_SHAPES[look.garment](look, SKINS[look.skin]),
    lift: COLLAR_LIFT[look.garment] + shown,
  };
}
