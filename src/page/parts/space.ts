import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from 'lit-html';
import type { SpaceModel, SpacePoint, SpacesModel, Utilities } from '../../view/debrief/pictures.ts';
import type { Ui } from '../ui.ts';

const WIDTH = 780;
const HEIGHT = 600;
const LEFT = 46;
const TOP = 30;
const FOOT = HEIGHT - 52;
const RIGHT = WIDTH - 14;

interface Scale {
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
  readonly at: (point: Utilities) => string;
  readonly ticks: readonly [readonly number[], readonly number[]];
}

/** The space from two parties' sides; where there are more, the reader chooses the two. */
export function spacesFigure({ pairs }: SpacesModel, ui: Ui): TemplateResult {
  const chosen = pairs.find(({ name }) => name === ui.local.pair) ?? pairs[0];
  if (!chosen) return html``;
  if (pairs.length === 1) return spaceFigure(chosen.space, ui);
  const pick = (event: Event) => {
    if (event.target instanceof HTMLSelectElement) ui.set({ pair: event.target.value });
  };
  return html`<label class="line-choice no-print">
      ${ui.t('debrief.space.between')}
      <select @change=${pick}>
        ${pairs.map(({ name }) => html`<option ?selected=${name === chosen.name}>${name}</option>`)}
      </select>
    </label>
    ${spaceFigure(chosen.space, ui)}`;
}

/** Every outcome a star, the frontier a wire, what stands a lit lamp. The sheet beside it has the same as a table. */
export function spaceFigure(model: SpaceModel, ui: Ui): TemplateResult {
  const scale = scaleOf(model);
  return html`<figure class="space-figure">
    <svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label=${model.about}>
      ${axes(model, scale, ui)} ${stars(model, scale)} ${walks(model, scale)}
      <path class="wire" d=${model.frontier.map((point, at) => `${at === 0 ? 'M' : 'L'}${scale.at(point)}`).join('')} />
      ${frontierName(model, scale)} ${model.paths.map(path => pathOf(path, scale))}
      ${marks(model.marked, scale)} ${games(model, scale)}
    </svg>
  </figure>`;
}

/** The square that holds everything there is to draw, in steps of ten points. */
function scaleOf({ frontier, cloud, noDeal, opening, paths, marked, games }: SpaceModel): Scale {
  const points = [
    ...frontier,
    ...cloud,
    noDeal,
    opening,
    ...paths.flatMap(path => path.at),
    ...marked.map(each => each.at),
    ...(games ?? []).map(each => each.at),
  ];
  const range = (axis: 0 | 1) => {
    const values = points.map(point => point[axis]);
    return [Math.floor(Math.min(...values) / 100) * 100, Math.ceil(Math.max(...values) / 100) * 100] as const;
  };
  const [[left, right], [bottom, top]] = [range(0), range(1)];
  const x = (value: number) => LEFT + ((value - left) / Math.max(1, right - left)) * (RIGHT - LEFT);
  const y = (value: number) => FOOT - ((value - bottom) / Math.max(1, top - bottom)) * (FOOT - TOP);
  const ticksOf = (low: number, high: number) =>
    Array.from({ length: (high - low) / 100 + 1 }, (_, at) => low + at * 100).filter(
      value => value % 200 === 0,
    );
  return { x, y, at: ([a, b]) => `${x(a)} ${y(b)}`, ticks: [ticksOf(left, right), ticksOf(bottom, top)] };
}

function axes({ axes: names, parties }: SpaceModel, { x, y, ticks }: Scale, ui: Ui): SVGTemplateResult {
  return svg`
    ${ticks[1].map(value => svg`<text class="axis" x=${LEFT - 8} y=${y(value) + 5} text-anchor="end">${ui.t.number(value / 10)}</text>`)}
    ${ticks[0].map(value => svg`<text class="axis" x=${x(value)} y=${FOOT + 20} text-anchor=${x(value) < RIGHT ? 'middle' : 'end'}>${ui.t.number(value / 10)}</text>`)}
    <path class="frame" d="M${LEFT} ${TOP}V${FOOT}H${RIGHT}" />
    <text class="axis-name mark-${parties[0].mark}" x=${RIGHT} y=${HEIGHT - 8} text-anchor="end">${names[0]}</text>
    <text class="axis-name mark-${parties[1].mark}" x=${LEFT} y=${TOP - 14}>${names[1]}</text>`;
}

function stars({ cloud, noDeal }: SpaceModel, { x, y }: Scale): SVGTemplateResult {
  const gains = ([a, b]: Utilities) => a >= noDeal[0] && b >= noDeal[1];
  return svg`${cloud.map(
    point =>
      svg`<circle class=${gains(point) ? 'star zone' : 'star'} cx=${x(point[0])} cy=${y(point[1])} r="1.7"/>`,
  )}`;
}

/** The no-deal lines at the end, and faintly where they stood when the talks opened. */
function walks({ noDeal, opening, walks: names }: SpaceModel, { x, y }: Scale): SVGTemplateResult {
  const cross = ([a, b]: Utilities) => `M${x(a)} ${TOP}V${FOOT}M${LEFT} ${y(b)}H${RIGHT}`;
  return svg`<path class="walk before" d=${cross(opening)} />
    <path class="walk" d=${cross(noDeal)} />
    <text class="walk-name" x=${x(noDeal[0]) + 6} y=${FOOT - 8}>${names[0]}</text>
    <text class="walk-name" x=${LEFT + 6} y=${nameAt(y(noDeal[1]))}>${names[1]}</text>`;
}

/** Under its line, or over it where the other name lies under it. */
function nameAt(line: number): number {
  return line + 18 > FOOT - 26 ? line - 7 : line + 18;
}

function frontierName({ frontier, frontierWord }: SpaceModel, { x, y }: Scale): SVGTemplateResult {
  const at = frontier[Math.floor(frontier.length * 0.8)];
  return svg`${at ? svg`<text class="point-name" x=${Math.min(x(at[0]) + 80, RIGHT)} y=${y(at[1]) - 10} text-anchor="end">${frontierWord}</text>` : nothing}`;
}

function pathOf({ seat, at }: SpaceModel['paths'][number], { x, y, at: place }: Scale): SVGTemplateResult {
  return svg`<g class="path mark-${seat.mark}">
    <polyline class="offers" points=${at.map(place).join(' ')} />
    ${at.map((point, index) => {
      const end = index === 0 || index === at.length - 1;
      return end
        ? svg`<g class="offer-end"><circle cx=${x(point[0])} cy=${y(point[1])} r="8"/>
            <text x=${x(point[0])} y=${y(point[1]) + 4} text-anchor="middle">${index + 1}</text></g>`
        : svg`<circle class="offer-dot" cx=${x(point[0])} cy=${y(point[1])} r="3.4"/>`;
    })}
  </g>`;
}

function games({ games: items = [] }: SpaceModel, { x, y }: Scale): SVGTemplateResult {
  return svg`${items.map(
    ({ label, at: [a, b], kept }) => svg`<g class=${kept ? 'game kept' : 'game'}>
      <circle cx=${x(a)} cy=${y(b)} r="11"/>
      <text x=${x(a)} y=${y(b) + 5} text-anchor="middle">${label}</text>
    </g>`,
  )}`;
}

const ROW = 18;
const LETTER = 7.4;

/** Points that fall together, drawn as one. */
interface Place {
  readonly points: readonly SpacePoint[];
  readonly left: number;
  readonly top: number;
}

/** The names stand in the corner that no deal reaches, beyond the frontier, each with a line to its place. */
function marks(points: readonly SpacePoint[], { x, y }: Scale): SVGTemplateResult {
  const places = together(points, ({ at: [a, b] }) => ({ left: x(a), top: y(b) }));
  const names = places.flatMap(place => place.points.map(point => ({ point, place })));
  const foot = TOP + names.length * ROW;
  const clear = Math.min(...names.map(({ point }) => startOf(point))) - 5;
  return svg`${names.map(({ point, place }, row) => named(point, place, { row: TOP + row * ROW, foot, clear }))}${places.map(
    ({ points: [first], left, top }) =>
      svg`<circle class="point point-${first!.id}" cx=${left} cy=${top} r=${first!.id === 'deal' ? 9 : 6}/>`,
  )}`;
}

/** A row of the names, where they end, and what lies clear of them all. */
interface Row {
  readonly row: number;
  readonly foot: number;
  readonly clear: number;
}

function valuesOf({ texts }: SpacePoint): string {
  return texts.join(' · ');
}

/** Where a name begins: all end at the right. */
function startOf(point: SpacePoint): number {
  return RIGHT - (point.name.length + valuesOf(point).length + 1) * LETTER;
}

/** What stood comes first, the rest from the top of the picture down. */
function together(
  points: readonly SpacePoint[],
  placeOf: (point: SpacePoint) => Pick<Place, 'left' | 'top'>,
): readonly Place[] {
  const places = new Map<string, Place>();
  for (const point of points) {
    const key = point.at.join();
    const known = places.get(key);
    places.set(key, { ...placeOf(point), points: [...(known?.points ?? []), point] });
  }
  const isDeal = ({ points: own }: Place) => own.some(({ id }) => id === 'deal');
  return [...places.values()].sort(
    (a, b) => Number(isDeal(b)) - Number(isDeal(a)) || a.top - b.top || a.left - b.left,
  );
}

/** Of names that share a place the nearest to it alone has the line, and what stood in any case. */
function named(
  point: SpacePoint,
  { points, left, top }: Place,
  { row, foot, clear }: Row,
): SVGTemplateResult {
  const isDeal = point.id === 'deal';
  const level = row - 5;
  // The first of the names reaches a place under the others from their far side.
  const way =
    isDeal && left > clear ? `L${RIGHT + 6} ${foot}V${level}` : `L${clear} ${level}H${startOf(point) - 5}`;
  return svg`<text class=${isDeal ? 'point-name' : 'point-name name-solution'} x=${RIGHT} y=${row} text-anchor="end">
      ${point.name} <tspan class="point-value">${valuesOf(point)}</tspan>
    </text>
    ${isDeal || point === points.at(-1) ? svg`<path class="leader" d="M${left} ${top}${way}"/>` : nothing}`;
}

/** The same points as a table. */
export function spaceWords(model: SpaceModel, ui: Ui): TemplateResult {
  const { t } = ui;
  return html`<section class="sheet space-sheet">
    <p class="lede">${model.about}</p>
    <p>${model.walks[0]}. ${model.walks[1]}.</p>
    <table>
      <thead>
        <tr>
          <th scope="col">${t('debrief.space.point')}</th>
          ${model.parties.map(party => html`<th scope="col" class="num">${party.name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${model.marked.map(
          point => html`<tr>
            <th scope="row">${point.name}</th>
            ${point.texts.map(text => html`<td class="num">${text}</td>`)}
          </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
}
