import type { StageLayout } from '../../view/stage-layout.ts';
import { night } from '../../view/theme.ts';
import { aside, type Ctx, stroke } from './canvas.ts';

/** Away from the table each delegation is on the line to its capital: on the map where it lies there, off the picture where it does not. */
export function paintCables(ctx: Ctx, layout: StageLayout): void {
  aside(ctx, () => {
    ctx.setLineDash([2, 4]);
    ctx.globalAlpha = 0.75;
    for (const { delegation, card } of layout.seats) {
      const from = { x: card.x + card.width / 2, y: card.y + card.height };
      const homes = layout.places.filter(({ place }) => place.seat === delegation.seat);
      for (const { anchor } of homes) cable(ctx, from, anchor);
      if (homes.length > 0) continue;
      for (const side of SIDES[delegation.side])
        cable(ctx, from, {
          x: from.x + side * layout.size.width * 0.6,
          y: layout.edgeY + 40 * layout.scale,
        });
    }
  });
}

/** Where a line leaves the picture: on the seat's own side, from the head of the table on both. */
const SIDES = { west: [-1], east: [1], head: [-1, 1] } as const;

interface At {
  readonly x: number;
  readonly y: number;
}

function cable(ctx: Ctx, from: At, to: At): void {
  const sag = Math.max(from.y, to.y) + 18;
  stroke(ctx, night.lamp, 1.3, `M${from.x} ${from.y}Q${(from.x + to.x) / 2} ${sag} ${to.x} ${to.y}`);
}
