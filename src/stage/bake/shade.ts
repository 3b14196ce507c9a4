import { squaredDistanceToAxis } from './terrain.ts';

export type Rgb = readonly [number, number, number];

export interface Ground {
  readonly heightAt: (x: number, y: number) => number;
  /** Distance to the water's edge: above 0 on land, below it on water. */
  readonly fromCoast: (x: number, y: number) => number;
  readonly rivers: readonly (readonly (readonly [number, number])[])[];
  readonly halfWidth: number;
  readonly near: number;
  readonly far: number;
}

const clamp = (x: number) => Math.max(0, Math.min(1, x));

export function mix(a: Rgb, b: Rgb, t: number): Rgb {
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t];
}

const KEY = unit([-0.42, 0.55, 0.72]);

function unit([x, y, z]: Rgb): Rgb {
  const length = Math.hypot(x, y, z);
  return [x / length, y / length, z / length];
}

/** The colour of the ground: a warm key from the north-west, a cool fill, brass contours, inlaid rivers, and dark away from the lamps. */
export function shadeGround(ground: Ground, x: number, y: number): Rgb {
  const lamp = Math.exp(-((x - 0.35) ** 2 / 15 + (y - ground.near - 3.4) ** 2 / 11));
  const fromCoast = ground.fromCoast(x, y);
  const drawn = fromCoast < 0 ? shadeWater(-fromCoast, lamp) : shadeLand(ground, x, y, fromCoast, lamp);
  return fade(drawn, vignette(ground, x, y, lamp));
}

function shadeLand(ground: Ground, x: number, y: number, fromCoast: number, lamp: number): Rgb {
  const step = 0.02;
  const height = ground.heightAt(x, y);
  const dx = ((ground.heightAt(x + step, y) - ground.heightAt(x - step, y)) / (2 * step)) * 0.42;
  const dy = ((ground.heightAt(x, y + step) - ground.heightAt(x, y - step)) / (2 * step)) * 0.42;
  const lit = lightSlope(rockColour(height), dx, dy, height, lamp);
  const drawn = inlayRiver(ground, x, y, engraveContour(lit, dx, dy, height, lamp));
  return fromCoast < SHORE ? mix(drawn, BRASS, 0.5 * (1 - fromCoast / SHORE) * (0.4 + lamp)) : drawn;
}

const BRASS: Rgb = [214, 172, 108];
const SHORE = 0.03;
/** Wave lines follow the shore, as on an engraved chart, and thin out to sea. */
const WAVES = [0.055, 0.12, 0.2, 0.3, 0.43, 0.6] as const;

function shadeWater(off: number, lamp: number): Rgb {
  const deep = mix([26, 52, 76], [11, 24, 42], Math.min(1, off * 1.6));
  const lit: Rgb = [deep[0] + 20 * lamp, deep[1] + 24 * lamp, deep[2] + 26 * lamp];
  const wave = WAVES.findIndex(at => Math.abs(off - at) < 0.011);
  return wave < 0 ? lit : mix(lit, [120, 164, 196], (0.34 - 0.045 * wave) * (0.4 + 0.6 * lamp));
}

function rockColour(height: number): Rgb {
  const low = mix([24, 42, 66], [48, 72, 98], Math.min(1, height * 1.5));
  return mix(low, [120, 118, 112], clamp((height - 0.38) * 1.2));
}

function lightSlope(rock: Rgb, dx: number, dy: number, height: number, lamp: number): Rgb {
  const length = Math.hypot(dx, dy, 1);
  const key = Math.max(0, (-dx * KEY[0] - dy * KEY[1] + KEY[2]) / length);
  const cool = Math.max(0, (dx * -0.8 - dy * 0.3 + 0.35) / length);
  const rim = Math.max(0, (-dx * 0.75 + dy * 0.35 + 0.3) / length) * lamp * height;
  const warm = (key * 1.25 - 0.35) * lamp;
  return [
    rock[0] * (0.55 + 0.5 * key) + 215 * warm * Math.min(1, 0.22 + height * 1.4) + 62 * rim,
    rock[1] * (0.55 + 0.5 * key) + 150 * warm * Math.min(1, 0.2 + height * 1.35) + 40 * rim + 4 * cool,
    rock[2] * (0.6 + 0.5 * key) + 78 * warm * Math.min(1, 0.2 + height * 1.1) + 14 * rim + 12 * cool,
  ];
}

function engraveContour(colour: Rgb, dx: number, dy: number, height: number, lamp: number): Rgb {
  const slope = Math.hypot(dx, dy) / 0.42;
  const level = height * 14;
  const off = Math.abs(level - Math.round(level)) / (slope * 0.168 + 0.004);
  return off < 1 && height > 0.06 ? mix(colour, BRASS, 0.34 * (1 - off) * (0.35 + lamp)) : colour;
}

function inlayRiver(ground: Ground, x: number, y: number, colour: Rgb): Rgb {
  const nearest = Math.min(...ground.rivers.map(river => squaredDistanceToAxis(x, y, river)));
  const off = Math.sqrt(nearest) / 0.022;
  return off < 1 ? mix(colour, [120, 164, 196], 0.55 * (1 - off)) : colour;
}

function vignette(ground: Ground, x: number, y: number, lamp: number): number {
  const side = (ground.halfWidth - Math.abs(x)) / 1.2;
  const ends = Math.min((y - ground.near) / 0.5 + 0.25, ground.far - y + 0.2);
  const edge = Math.max(0, Math.min(1, side, ends));
  return (0.42 + 0.66 * Math.min(1, lamp * 1.35 + 0.1)) * (0.55 + 0.45 * edge);
}

function fade(colour: Rgb, by: number): Rgb {
  return [colour[0] * by, colour[1] * by, colour[2] * by];
}
