export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function boxOf(x: number, y: number, width: number, height: number): Box {
  return { x, y, width, height };
}

export function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

export function contains(outer: Box, inner: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

export function grow(box: Box, by: number): Box {
  return boxOf(box.x - by, box.y - by, box.width + 2 * by, box.height + 2 * by);
}

/** A box in a frame's own units, scaled and moved into the page's pixels. */
export function scaled(box: Box, scale: number, dx: number, dy: number): Box {
  return boxOf(box.x * scale + dx, box.y * scale + dy, box.width * scale, box.height * scale);
}
