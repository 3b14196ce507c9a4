import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectPlane } from '../../view/stage/relief.ts';
import { encodePng } from './png.ts';
import { type Ground, mix, type Rgb, shadeGround } from './shade.ts';
import { SIZE, type TableFrame } from './table-frame.ts';

const SCALE = 2;
const ROWS = 1500;

type Put = (y: number, colour: Rgb) => void;

/** Paints each picture column from near to far, so that a nearer ridge hides what lies behind it. */
export function paintRelief(frame: TableFrame, ground: Ground): Uint8Array {
  const width = SIZE.width * SCALE;
  const height = SIZE.height * SCALE;
  const pixels = new Uint8Array(width * height * 4);
  for (let column = 0; column < width; column++)
    paintColumn(frame, ground, column, height, (y, [r, g, b]) => {
      pixels.set([byte(r), byte(g), byte(b), 255], (y * width + column) * 4);
    });
  return pixels;
}

function byte(x: number): number {
  return Math.max(0, Math.min(255, Math.round(x)));
}

function paintColumn({ camera }: TableFrame, ground: Ground, column: number, height: number, put: Put): void {
  let skyline = height;
  for (let row = 0; row <= ROWS; row++) {
    const y = camera.lat0 + ((camera.lat1 - camera.lat0) * row) / ROWS;
    const x = ((column / SCALE - camera.centreX) * (camera.z0 + y - camera.lat0)) / camera.focal;
    if (Math.abs(x) > camera.halfWidth) continue;
    const top = Math.floor(projectPlane(camera, x, y, ground.heightAt(x, y)).y * SCALE);
    if (row === 0) {
      const foot = (projectPlane(camera, x, camera.lat0, 0).y + 16) * SCALE;
      paintCut(x, top, Math.min(height, foot), put);
      skyline = Math.min(skyline, top);
    } else if (top < skyline) {
      const colour = shadeGround(ground, x, y);
      for (let at = Math.max(0, top); at < skyline; at++) put(at, colour);
      skyline = top;
    }
  }
}

/** The near edge, where the land is cut. */
function paintCut(x: number, top: number, foot: number, put: Put): void {
  const lamp = Math.exp((-x * x) / 14);
  for (let at = Math.max(0, top); at < foot; at++) {
    const c = mix([58, 44, 34], [20, 18, 22], Math.min(1, ((at - top) / (foot - top)) * 1.3));
    put(at, [c[0] * (0.5 + 0.9 * lamp), c[1] * (0.5 + 0.8 * lamp), c[2] * (0.6 + 0.6 * lamp)]);
  }
}

/** Writes the pixels as WebP with `cwebp`. */
export function writeWebp(pixels: Uint8Array, to: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'relief-'));
  const png = join(folder, 'relief.png');
  writeFileSync(png, encodePng(pixels, SIZE.width * SCALE, SIZE.height * SCALE));
  execFileSync('cwebp', ['-quiet', '-m', '6', '-q', '90', '-alpha_q', '100', png, '-o', to]);
  rmSync(folder, { recursive: true });
}
