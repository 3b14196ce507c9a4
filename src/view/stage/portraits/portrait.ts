import { lowerFace } from './beards.ts';
import type { Expression } from './expression.ts';
import { brows, ears, eyes, faceBase, neck, nose, spectacles } from './face.ts';
import { garment } from './garments.ts';
import { behindHead, overHead, showsEars } from './headwear.ts';
import { type Look, SKINS } from './look.ts';
import type { ShapeGroup } from './shape.ts';

/**
 * A person as groups of cut paper, back to front, in a 200 × 216 frame lit from the viewer's right; mirror it for
 * the other side of the table. `breath` lifts the shoulders and `sway` moves the head to a side, in pixels of the frame.
 */
export function portrait(look: Look, e: Expression, breath = 0, sway = 0): readonly ShapeGroup[] {
  const skin = SKINS[look.skin];
  const clothes = garment(look);
  const head = [
    ...(showsEars(look) ? ears(skin) : []),
    ...faceBase(look, e),
    ...eyes(look, e),
    ...nose(skin),
    ...lowerFace(look, e),
    ...brows(look, e),
    ...overHead(look),
    ...(look.spectacles ? spectacles() : []),
  ];
  return [
    { turn: e.tilt / 2, shift: e.drop, sway: sway * 0.5, shapes: behindHead(look) },
    { turn: 0, shift: 0, shapes: neck(skin) },
    { turn: 0, shift: clothes.lift - breath, sway: sway * 0.25, shapes: clothes.shapes },
    { turn: e.tilt, shift: e.drop, sway, shapes: head },
  ];
}
