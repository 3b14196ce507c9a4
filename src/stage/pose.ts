import type { StageLayout } from '../view/stage/layout.ts';
import type { StageModel } from '../view/stage/model.ts';
import { EXPRESSIONS, type Expression } from '../view/stage/portraits/expression.ts';
import type { FigureLayout, SeatLayout } from '../view/stage/seat-layout.ts';

export interface Pose {
  readonly expression: Expression;
  /** 0 in full light, 1 in the dark. */
  readonly shade: number;
  readonly empty: boolean;
  /** How far the head turns to whoever speaks, −1 to 1 in the portrait's own frame. */
  readonly turned: number;
}

/** Daylight leaves nobody quite in the dark. */
const SHADOW = { night: 1, day: 0.5 } as const;

/** How a person looks now: the delegation's mood, eyes on whoever speaks, the others a little out of the light. */
export function poseOf(model: StageModel, layout: StageLayout, seat: SeatLayout, figure: FigureLayout): Pose {
  const mood = EXPRESSIONS[seat.delegation.mood];
  const speaker = layout.seats.find(other => other.delegation.speaking && other.delegation.present);
  const listening = speaker !== undefined && speaker !== seat;
  const expression = listening ? { ...mood, gaze: gazeToward(speaker, figure) } : mood;
  const away = (model.setting === 'corridors' ? 0.2 : 0) + (listening ? 0.1 : 0);
  const unlit = 0.16 * layout.lamps.filter(({ lit }) => !lit).length;
  const shade = SHADOW[model.light] * Math.min(0.6, away + unlit + (figure.depth > 0 ? 0.24 : 0));
  const turned = listening ? Math.sign(gazeToward(speaker, figure)) : 0;
  const empty = model.setting === 'text' || !seat.delegation.present;
  return { expression, shade, empty, turned };
}

function gazeToward(speaker: SeatLayout, figure: FigureLayout): number {
  const target = speaker.figures[0];
  if (!target) return 0;
  const right = target.box.x > figure.box.x ? 1 : -1;
  return right * (figure.mirrored ? -1 : 1) * 1.9;
}
