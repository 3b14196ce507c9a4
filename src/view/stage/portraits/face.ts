import { creases, type Expression } from './expression.ts';
import { type Look, SKINS, type Skin } from './look.ts';
import { area, disc, line, n, type Shape, within } from './shape.ts';

const HEAD = {
  slim: 'M100 46C126 46 135 66 134 88C133 107 127 124 115 135C110 140 105 142 100 142C95 142 90 140 85 135C73 124 67 107 66 88C65 66 74 46 100 46Z',
  broad:
    'M100 44C128 44 138 64 137 88C136.5 104 133 118 124 130C117 139 109 145 100 145C91 145 83 139 76 130C67 118 63.5 104 63 88C62 64 72 44 100 44Z',
} as const;

const HALF_TONE =
  'M92 40C88 56 85 70 87 79C90 84 93 86 94 92C93 100 91 106 91 110C93 114 95 116 95 120C94 126 93 132 96 147L150 147L150 40Z';
const LIGHT =
  'M112 42C106 58 103 70 104 80C108 84 106 88 104 94L103 108C106 112 108 115 107 118C110 124 108 130 112 146L150 146L150 42Z';
const REMBRANDT = 'M74 97C79 94 87 95 91 98C90 106 87 112 82 117C77 112 74 104 74 97Z';

/** Skull, planes of light and sockets: all that hair and features are laid on. */
export function faceBase(look: Look, e: Expression): Shape[] {
  const skin = SKINS[look.skin];
  const head = HEAD[look.build];
  return [area('#6186ad', shiftLeft(head), 0.75), area(skin.shadow, head), ...within(head, planes(skin, e))];
}

// The rim is the same outline 1.6 px toward the window.
function shiftLeft(path: string): string {
  return path.replace(/(-?[\d.]+) (-?[\d.]+)/g, (_, x: string, y: string) => `${n(Number(x) - 1.6)} ${y}`);
}

function planes(skin: Skin, e: Expression): Shape[] {
  const { furrow, cheek } = creases(e);
  return [
    area(skin.half, HALF_TONE),
    area(skin.half, REMBRANDT),
    area(skin.light, LIGHT),
    area(skin.high, 'M112 96C118 98 128 97 134 92C132 104 126 110 120 111C115 108 112 102 112 96Z', 0.75),
    area(skin.high, 'M110 58C116 54 126 56 131 66C126 72 116 74 109 72Z', 0.6),
    area(skin.high, 'M108 131C112 130 116 131 117 134C114 139 110 141 108 141Z', 0.5),
    area(skin.shadow, 'M68 80C74 76 92 77 97 84C96 92 92 96 84 97C76 97 70 92 68 80Z', 0.85),
    area(skin.shadow, 'M104 84C110 78 126 77 132 82C131 88 128 86 118 85C110 85 106 88 104 84Z', 0.6),
    line(skin.shadow, 1.5, 'M98 72L98.5 80M102.5 71.5L102 79', furrow),
    line(skin.half, 1.5, 'M120 106C123 110 124 114 122 119', cheek),
    line(skin.half, 1.4, 'M114 110C117 114 118 118 116 123', 1 - cheek),
  ];
}

export function ears(skin: Skin): Shape[] {
  return [
    area(skin.shadow, disc(62.5, 95, 4.5, 9)),
    area(skin.light, disc(137.5, 95, 4.5, 9)),
    line(skin.half, 1.5, 'M136 90C139 92 139 98 136.5 101'),
  ];
}

export function neck(skin: Skin): Shape[] {
  return [
    area(skin.shadow, 'M80 122L78 164C86 178 114 178 122 164L120 122Z'),
    area(skin.half, 'M106 138L122 130L122 164C118 171 112 174 106 175Z'),
  ];
}

export function eyes(look: Look, e: Expression): Shape[] {
  return [...eye(look, e, 83, false), ...eye(look, e, 117, true)];
}

function eye(look: Look, e: Expression, x: number, lit: boolean): Shape[] {
  const skin = SKINS[look.skin];
  const lift = 5.2 * e.lid;
  const lids = `M${x - 8.5} 90.5C${x - 5} ${n(90.5 - lift * 1.15)} ${x + 5} ${n(90.5 - lift * 1.15)} ${x + 8.5} 90.5C${x + 5} 94 ${x - 5} 94 ${x - 8.5} 90.5Z`;
  const socket = `M${x - 10} 90C${x - 6} ${n(87 - lift)} ${x + 6} ${n(87 - lift)} ${x + 10} 90C${x + 6} 94 ${x - 6} 94 ${x - 10} 90Z`;
  const lash = `M${x - 9.5} 90.8C${x - 5} ${n(90.3 - lift * 1.2)} ${x + 5} ${n(90.3 - lift * 1.2)} ${x + 9.5} 90.6`;
  const glint = lit ? [area('#ffeccb', disc(x + e.gaze + 1.4, 88.2, 1))] : [];
  const eyeball = [
    area(lit ? '#ecd9b4' : '#a48a70', lids),
    area('#1a1512', disc(x + e.gaze, 89.6, 3.7)),
    ...glint,
  ];
  return [
    area(skin.shadow, socket, 0.75),
    ...within(lids, eyeball),
    line('#150f10', look.build === 'slim' ? 2.3 : 2, lash),
    line(
      skin.shadow,
      1.1,
      `M${x - 7} 96.5C${x - 2} 98.6 ${x + 4} 98.4 ${x + 7} 96.4`,
      0.5 + 0.4 * creases(e).underEye,
    ),
  ];
}

export function brows(look: Look, e: Expression): Shape[] {
  return [-1, 1].map(side => area(look.hair.dark, brow(side, e, look.build === 'slim' ? -1 : 0.6)));
}

function brow(side: number, e: Expression, weight: number): string {
  const [xIn, xOut] = [100 + side * 7, 100 + side * 28];
  const [yIn, yOut] = [80 + e.browIn, 80 + e.browOut];
  const upper = `M${xIn} ${n(yIn + 1.5)}C${xIn + side * 7} ${n(yIn - 3.4)} ${xOut - side * 7} ${n(yOut - 4.5)} ${xOut} ${n(yOut + 1.8)}`;
  return `${upper}C${xOut - side * 8} ${n(yOut - 0.8)} ${xIn + side * 6} ${n(yIn + 1)} ${xIn} ${n(yIn + 3.2 + weight)}Z`;
}

export function nose(skin: Skin): Shape[] {
  return [
    area(
      skin.shadow,
      'M97 84C95 94 92 103 90 109C91 113 96 115 101 115.5C105 115.5 108 114 109.5 111C107 112.5 104 112 102 111C98 109 98 98 99.5 86Z',
      0.82,
    ),
    line(skin.high, 2.6, 'M101.5 82C102 94 103 103 104 109', 0.75),
  ];
}

const MOUTH_Y = 122;

/** A bare mouth; under a beard `beardedMouth` is drawn instead, over the hair. */
export function mouth(look: Look, e: Expression): Shape[] {
  const { mouth: m } = e;
  const y = MOUTH_Y;
  const drop = e.open * 3;
  const lip = look.build === 'slim' ? '#a8604e' : '#8d5642';
  const sag = n(y + 5.5 + m * 0.4 + drop);
  const seam = `M88 ${n(y - m * 0.5)}C94 ${n(y + m * 0.5 - 0.6)} 97 ${n(y + m * 0.6)} 100 ${n(y + m * 0.55 + 0.4)}C103 ${n(y + m * 0.6)} 106 ${n(y + m * 0.5 - 0.6)} 112 ${n(y - m * 0.5)}`;
  return [
    area(
      lip,
      `M91 ${y + 1.5}C96 ${sag} 104 ${sag} 109 ${y + 1.5}C104 ${y + 2.6} 96 ${y + 2.6} 91 ${y + 1.5}Z`,
      0.75,
    ),
    line('#2a1513', 2, seam),
    line(
      SKINS[look.skin].shadow,
      1.6,
      `M93 ${n(y + 8.5 + drop)}C98 ${n(y + 10 + drop)} 103 ${n(y + 10 + drop)} 107 ${n(y + 8.3 + drop)}`,
      0.55,
    ),
  ];
}

export function beardedMouth(e: Expression, lip: string): Shape[] {
  const { mouth: m } = e;
  const y = MOUTH_Y;
  const corner = n(y - m * 0.4);
  const foot = n(y + 5.5 + m * 0.3 + e.open * 2);
  return [
    area(
      lip,
      `M88 ${corner}C94 ${n(y - 2 + m * 0.3)} 106 ${n(y - 2 + m * 0.3)} 112 ${corner}C108 ${foot} 92 ${foot} 88 ${corner}Z`,
    ),
    line('#1a0e0d', 1.8, `M88 ${corner}C94 ${n(y + m * 0.6)} 106 ${n(y + m * 0.6)} 112 ${corner}`),
  ];
}

export function spectacles(): Shape[] {
  const frame = (x: number) =>
    `M${x + 6.5} 83h10a6.5 6.5 0 0 1 6.5 6.5v3.5a6.5 6.5 0 0 1 -6.5 6.5h-10a6.5 6.5 0 0 1 -6.5 -6.5v-3.5a6.5 6.5 0 0 1 6.5 -6.5Z`;
  const bridge = 'M94.5 88.5C97 86.5 102.5 86.5 105 88.5M71.5 88L64 86M128 88L136 86';
  return [
    line('#c9a25c', 1.5, `${frame(71.5)}${frame(105)}${bridge}`),
    area('#ffe6b8', 'M108 86L117 85L110 97Z', 0.16),
  ];
}
