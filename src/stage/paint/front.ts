import { boxOf } from '../../view/stage/box.ts';
import type { StageLayout } from '../../view/stage/layout.ts';
import type { StageModel } from '../../view/stage/model.ts';
import type { Relief } from '../../view/stage/relief.ts';
import { type Light, night } from '../../view/theme.ts';
import { paintAccord } from './accord.ts';
import { paintCables } from './cables.ts';
import { alpha, type Ctx, fillRect, horizontal, within } from './canvas.ts';
import { paintDraft } from './draft.ts';
import { paintLamp, paintPapers } from './furniture.ts';
import { paintPlaces } from './places.ts';
import { paintRail } from './rail.ts';
import { paintBench, paintBoard, paintTable, shadeTable, tableShade } from './table.ts';

/** Everything that stands before the people: the table and its map, papers, lamps, and the rail. */
export function paintFront(
  ctx: Ctx,
  layout: StageLayout,
  model: StageModel,
  relief: Relief | undefined,
  picture: CanvasImageSource | undefined,
): void {
  if (model.setting === 'capitals') return;
  if (model.setting === 'start') paintBoard(ctx, layout);
  else paintTableTop(ctx, layout, model, relief, picture);
  for (const lamp of layout.lamps) paintLamp(ctx, lamp, model.tension.value / 100, model.light);
  if (model.setting === 'start' && !layout.narrow) paintStartShade(ctx, layout, model.light);
  if (layout.rail) paintRail(ctx, layout.rail, model);
}

function paintTableTop(
  ctx: Ctx,
  layout: StageLayout,
  model: StageModel,
  relief: Relief | undefined,
  picture: CanvasImageSource | undefined,
): void {
  within(ctx, boxOf(0, 0, layout.scene.width, layout.scene.height), () => {
    paintBench(ctx, layout, relief, model.light);
    paintTable(ctx, layout, relief, picture, model.tension.value);
    shadeTable(ctx, layout, relief, tableShade(layout, model.setting));
    for (const sheet of layout.papers) paintPapers(ctx, sheet);
    paintCables(ctx, layout.cables);
    paintPlaces(ctx, layout);
    if (layout.draft && model.draft) paintDraft(ctx, layout.draft, model.draft);
    if (layout.accord) paintAccord(ctx, layout.accord);
  });
}

// The left third of the title screen is left dark for the words.
function paintStartShade(ctx: Ctx, { size, origin, scale }: StageLayout, light: Light): void {
  const ground = light === 'day' ? '#ece5d7' : night.deep;
  const to = origin.x + (light === 'day' ? 500 : 600) * scale;
  const shade = horizontal(ctx, 0, to, [
    [0, ground],
    [0.62, alpha(ground, 0.92)],
    [1, alpha(ground, 0)],
  ]);
  fillRect(ctx, shade, 0, 0, to, size.height);
}
