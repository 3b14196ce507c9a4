import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from 'lit-html';
import type { SpaceModel, SpacesModel, Utilities } from '../../view/debrief/pictures.ts';
import { type Box, boxOf } from '../../view/stage/box.ts';
import { type Line, piecesBetween } from '../../view/stage/line.ts';
import { textWidth } from '../../view/stage/text-measure.ts';
import type { Ui } from '../ui.ts';
import { valueIn } from '../value-in.ts';
import { clearest } from './clearest.ts';
import { mark } from './marks.ts';
import { type Names, namesOf } from './space-names.ts';
import { FOOT, HEIGHT, LEFT, RIGHT, type Scale, scaleOf, TOP, WIDTH } from './space-scale.ts';

/** The space from two parties' sides; where there are more, the reader chooses the two. */
export function spacesFigure({ pairs }: SpacesModel, ui: Ui): TemplateResult {
  const chosen = pairs.find(({ name }) => name === ui.local.pair) ?? pairs[0];
  if (!chosen) return html``;
  if (pairs.length === 1) return spaceFigure(chosen.space, ui);
  const pick = (event: Event) => ui.set({ pair: valueIn(event) });
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
  const names = namesOf(model.marked, scale);
  return html`<figure class="space-figure">
    <svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label=${model.about}>
      ${axes(model, scale, ui)} ${stars(model, scale)} ${walks(model, scale)}
      <path class="wire" d=${model.frontier.map((point, at) => `${at === 0 ? 'M' : 'L'}${scale.at(point)}`).join('')} />
      ${model.paths.map(path => pathOf(path, scale))} ${WIRE_NAMES.map(each => frontierName(model, scale, takenBy(names, each), each))}
      ${names.drawn} ${games(model, scale)}
    </svg>
    ${key(model, names, ui)}
  </figure>`;
}

/** What each letter and each line of the picture means. */
function key({ paths, frontierWord, frontierAbout, frontier }: SpaceModel, { lettered }: Names, ui: Ui) {
  const letters = [...new Set(lettered.map(({ letter }) => letter))];
  return html`<figcaption class="space-key">
    <p class="unseen">${ui.t('debrief.space.key')}</p>
    <ul>
      ${letters.map(letter => {
        const texts = lettered
          .filter(each => each.letter === letter)
          .map(({ point }) => ui.t('pair', { name: point.name, text: point.about }));
        return html`<li><b>${letter}</b><span>${texts.length > 1 ? ui.t('debrief.space.all-of') : nothing} ${texts.join(' ')}</span></li>`;
      })}
      ${frontier.length > 0 ? html`<li><i class="key-wire"></i><span>${ui.t('pair', { name: frontierWord, text: frontierAbout })}</span></li>` : nothing}
      ${paths.map(
        ({ seat, label }) =>
          html`<li><i class="key-path mark-${seat.mark}">${mark(seat.mark)}</i><span>${label}</span></li>`,
      )}
    </ul>
  </figcaption>`;
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

/** Two lines nearer than this are kept clear of together. */
const TWINS = 30;
const WALK_LETTER = 7;

/** The no-deal lines at the end, and faintly where they stood when the talks opened. Their names stand beside both. */
function walks({ noDeal, opening, walks: names }: SpaceModel, { x, y }: Scale): SVGTemplateResult {
  const cross = ([a, b]: Utilities) => `M${x(a)} ${TOP}V${FOOT}M${LEFT} ${y(b)}H${RIGHT}`;
  const [now, then] = [
    { x: x(noDeal[0]), y: y(noDeal[1]) },
    { x: x(opening[0]), y: y(opening[1]) },
  ];
  const width = (name: string) => name.length * WALK_LETTER;
  const upright = Math.abs(now.x - then.x) < width(names[0]) ? Math.max(now.x, then.x) : now.x;
  const level = Math.abs(now.y - then.y) < TWINS ? Math.max(now.y, then.y) : now.y;
  const leftmost = Math.min(now.x, then.x);
  const fitsLeft = LEFT + 6 + width(names[1]) < leftmost - 6;
  return svg`<path class="walk before" d=${cross(opening)} />
    <path class="walk" d=${cross(noDeal)} />
    <text class="walk-name" x=${upright + 6} y=${FOOT - 8}>${names[0]}</text>
    <text class="walk-name" x=${fitsLeft ? LEFT + 6 : upright + 6} y=${nameAt(level, Math.min(now.y, then.y))}>${names[1]}</text>`;
}

/** Under its lines, or over them where the other name lies under them. */
function nameAt(lowest: number, highest: number): number {
  return lowest + 18 > FOOT - 26 ? highest - 7 : lowest + 18;
}

/** Its type in the picture’s own units: on a phone they are small, and the corner is free of names. */
const WIRE_NAMES = [
  { font: 14, height: 18, where: 'on-wide' },
  { font: 22, height: 26, where: 'on-phone' },
] as const;
type WireName = (typeof WIRE_NAMES)[number];
const CANDIDATES = 30;
/** What it costs a name to stand among the deals. */
const AMID = 24;

/** What the marks take of the picture, and in a wide one the names in its corner. */
function takenBy({ corner, marks }: Names, { where }: WireName): readonly Box[] {
  return where === 'on-wide' ? [corner, ...marks] : marks;
}

/** The frontier's name, where neither it nor an offer's path or another name's line runs through it; rather beyond it. */
function frontierName(
  { frontier, frontierWord, paths, noDeal, opening }: SpaceModel,
  { x, y }: Scale,
  taken: readonly Box[],
  { font, height, where }: WireName,
): SVGTemplateResult {
  const placeOf = ([a, b]: Utilities) => ({ x: x(a), y: y(b) });
  const width = textWidth(frontierWord, font);
  const step = Math.max(1, Math.floor(frontier.length / CANDIDATES));
  const places = frontier
    .filter((_, at) => at % step === 0)
    .flatMap((point, at, all) => {
      const { x: left, y: top } = placeOf(point);
      const far = 12 * Math.abs(at / all.length - 0.7);
      return [
        { x: left + 10, y: top - 8, anchor: 'start' as const, cost: far },
        { x: left - 14, y: top + 26, anchor: 'end' as const, cost: far + AMID },
      ].map(place => {
        const from = place.anchor === 'end' ? place.x - width : place.x;
        const box = boxOf(from, place.y - height + 6, width, height);
        const outside = from < LEFT + 4 || from + width > RIGHT + 8 || box.y < TOP - 6 || place.y > FOOT - 8;
        return { ...place, box, cost: outside ? Infinity : place.cost };
      });
    });
  const strokes = [
    { lines: piecesBetween(frontier.map(placeOf)), cost: 40 },
    { lines: paths.flatMap(path => piecesBetween(path.at.map(placeOf))), cost: 12 },
    { lines: [noDeal, opening].flatMap(([a, b]) => crossAt(x(a), y(b))), cost: 12 },
  ];
  const place = clearest(places, strokes, taken);
  return svg`${place ? svg`<text class="point-name ${where}" x=${place.x} y=${place.y} text-anchor=${place.anchor}>${frontierWord}</text>` : nothing}`;
}

/** An upright and a level line through a point. */
function crossAt(x: number, y: number): readonly Line[] {
  return [
    { from: { x, y: TOP }, to: { x, y: FOOT } },
    { from: { x: LEFT, y }, to: { x: RIGHT, y } },
  ];
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
