import type { Land } from '../land.ts';
import { algiersTehran } from './algiers-tehran.ts';
import { durand } from './durand.ts';
import { serin } from './serin.ts';
import { sinai } from './sinai.ts';
import { tierraDelFuego } from './tierra-del-fuego.ts';

export const LANDS: readonly Land[] = [durand, serin, sinai, tierraDelFuego, algiersTehran];
