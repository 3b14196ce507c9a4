/** A text that no markup can come out of. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** A table of cells that are markup already. */
export function table(head: readonly string[], rows: ReadonlyArray<readonly string[]>): string {
  const cells = (tag: 'th' | 'td', row: readonly string[]) =>
    row.map(cell => `<${tag}>${cell}</${tag}>`).join('');
  const body = rows.map(row => `<tr>${cells('td', row)}</tr>`).join('');
  return `<table><thead><tr>${cells('th', head)}</tr></thead><tbody>${body}</tbody></table>`;
}

/** Markup on a ground that is the darker the greater its share. */
export function heat(share: number, markup: string): string {
  return `<span style="background:rgba(51,85,140,${(share * 0.45).toFixed(2)});padding:.1rem .3rem">${markup}</span>`;
}

export function bars(shares: ReadonlyArray<{ readonly name: string; readonly share: number }>): string {
  return shares
    .map(({ name, share }) => {
      const percent = (share * 100).toFixed(1);
      return `<div class="bar"><span>${escaped(name)}</span><i style="width:${percent}%"></i><span>${percent} %</span></div>`;
    })
    .join('');
}

interface Band {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

const WIDTH = 320;
const HEIGHT = 140;

/** A gauge over the rounds: the middle as a line, the band around it; 0 to 100 from foot to head. */
export function bandChart(points: readonly Band[]): string {
  const x = (at: number) => ((at / Math.max(1, points.length - 1)) * WIDTH).toFixed(1);
  const y = (value: number) => (HEIGHT - (value / 100) * HEIGHT).toFixed(1);
  const line = (part: keyof Band) => points.map((point, at) => `${x(at)},${y(point[part])}`);
  const band = [...line('p90'), ...line('p10').toReversed()].join(' ');
  return `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-hidden="true"><polygon points="${band}" fill="#33558c" fill-opacity=".25"/><polyline points="${line('p50').join(' ')}" fill="none" stroke="#1b2d4d" stroke-width="2"/></svg>`;
}
