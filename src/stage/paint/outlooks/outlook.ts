import { type Box, boxOf } from '../../../view/stage/box.ts';
import type { Light } from '../../../view/theme.ts';
import { aside, type Ctx, fill, fillRect, scatter, vertical } from '../canvas.ts';
import { stars } from './landscape.ts';

/** When one looks out: the room's light, and in the night room how much is left of the day, 0 to 1. */
export interface Hour {
  readonly light: Light;
  readonly daylight: number;
}

export type View = (ctx: Ctx, box: Box, hour: Hour) => void;

type Sky = 'zenith' | 'sky' | 'horizon' | 'cloud';

/** Each part's colour by night, in the evening and by day. The night room has the first two, the nearer to noon the more of the second. */
type Palette<Role extends string> = Readonly<
  Record<Role | Sky, readonly [night: string, evening: string, day: string]>
>;

/** The colour of a part of the view at the hour. */
export type InkOf<Role extends string> = (role: Role) => string;

/** Paints what lies under the sky. `lamps` says how brightly lights burn, 0 to 1. */
type Painting<Role extends string> = (ctx: Ctx, box: Box, ink: InkOf<Role>, lamps: number) => void;

const LAMPS_AT_NOON = 0.25;
/** The lamps of the night room are brighter than its window at any hour. */
const EVENING_AT_NOON = 0.6;

export function outlook<Role extends string>(palette: Palette<Role>, paint: Painting<Role>): View {
  return (ctx, box, { light, daylight }) => {
    const byDay = light === 'day';
    const ink: InkOf<Role | Sky> = role => {
      const [night, evening, day] = palette[role];
      return byDay ? day : mixed(night, evening, EVENING_AT_NOON * daylight);
    };
    const dark = byDay ? 0 : 1 - daylight;
    paintSky(ctx, box, ink, dark);
    paint(ctx, box, ink, byDay ? 0 : Math.max(LAMPS_AT_NOON, dark));
  };
}

/** A colour between two, each `#rrggbb`. */
function mixed(from: string, to: string, share: number): string {
  const part = (hex: string, at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  const mix = (at: number) => Math.round(part(from, at) + (part(to, at) - part(from, at)) * share);
  return `#${[1, 3, 5].map(at => mix(at).toString(16).padStart(2, '0')).join('')}`;
}

function paintSky(ctx: Ctx, { x, y, width, height }: Box, ink: InkOf<Sky>, dark: number): void {
  const sky = vertical(ctx, y, y + height * 0.72, [
    [0, ink('zenith')],
    [0.7, ink('sky')],
    [1, ink('horizon')],
  ]);
  fillRect(ctx, sky, x, y, width, height);
  stars(ctx, boxOf(x, y, width, height * 0.5), 34, dark * dark, scatter(77));
  aside(ctx, () => {
    ctx.globalAlpha = 1 - dark;
    for (const [fx, fy, share] of CLOUDS)
      fill(ctx, ink('cloud'), cloud(x + width * fx, y + height * fy, width * share));
  });
}

const CLOUDS = [
  [-0.04, 0.19, 0.2],
  [0.3, 0.1, 0.13],
  [0.56, 0.24, 0.24],
  [0.86, 0.13, 0.2],
] as const;

/** Flat below, in humps above. */
function cloud(x: number, y: number, w: number): string {
  const [at, up] = [(share: number) => x + w * share, (share: number) => y - w * share];
  return `M${x} ${y}Q${at(0.02)} ${up(0.07)} ${at(0.18)} ${up(0.07)}Q${at(0.28)} ${up(0.17)} ${at(0.46)} ${up(0.13)}Q${at(0.66)} ${up(0.2)} ${at(0.76)} ${up(0.09)}Q${at(0.98)} ${up(0.08)} ${at(1)} ${y}Z`;
}
