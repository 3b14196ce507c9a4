import type { Settings } from '../view/page-model.ts';
import type { Light } from '../view/theme.ts';

/** The light the reader asked for; where the device decides, what it says now. */
export function lightOf({ light }: Settings): Light {
  if (light !== 'auto') return light;
  return matchMedia('(prefers-color-scheme: light)').matches ? 'day' : 'night';
}
