import { html, nothing, type TemplateResult } from 'lit-html';
import { classMap } from 'lit-html/directives/class-map.js';
import { keyed } from 'lit-html/directives/keyed.js';
import { repeat } from 'lit-html/directives/repeat.js';
import type { Box } from '../view/stage/box.ts';
import type { PlacedLabel } from '../view/stage/label-spots.ts';
import { type StageLayout, stageLayout } from '../view/stage/layout.ts';
import type { Dispatch, Incident, StageModel, StagePlace } from '../view/stage/model.ts';
import type { Slip } from '../view/stage/papers-layout.ts';
import type { Size } from '../view/stage/room.ts';
import { CAPTION_LINE, type SeatLayout } from '../view/stage/seat-layout.ts';
import { stageHomes } from './stage-homes.ts';
import { at, markGlyph, type OnPick } from './stage-parts.ts';
import { railReadings } from './stage-readings.ts';

/**
 * The stage in words, laid over the canvas and complete without it: delegations with mood and last sentence, places
 * with their state, readings as meters. `size` is the stage region's, in CSS pixels; render into an element over it.
 */
export function stageLabels(model: StageModel, size: Size, onPick?: OnPick): TemplateResult {
  const layout = stageLayout(model, size);
  const titleScreen = model.setting === 'start';
  return html`<div class=${classMap({ 'stage-labels': true, 'is-narrow': layout.narrow, 'is-start': titleScreen })}>
    <ul class="stage-seats">
      ${repeat(
        layout.seats,
        seat => seat.delegation.seat,
        seat => seatItem(seat, titleScreen, onPick),
      )}
    </ul>
    ${titleScreen ? nothing : placeList(model, layout, onPick)}
    ${layout.homes ? stageHomes(layout.homes) : nothing}
    ${layout.dispatch && model.dispatch ? dispatchSlip(model.dispatch, layout.dispatch) : nothing}
    ${layout.rail ? railReadings(model, layout.rail, onPick) : nothing}
  </div>`;
}

function seatItem(seat: SeatLayout, titleScreen: boolean, onPick?: OnPick): TemplateResult {
  const { delegation } = seat;
  if (titleScreen) return html`<li class="stage-hidden">${delegation.name}</li>`;
  return html`<li>
    ${nameCard(seat, onPick)}
    ${seat.caption ? caption(seat, seat.caption) : html`<p class="stage-hidden">${delegation.line ?? nothing}</p>`}
  </li>`;
}

function nameCard(
  { delegation, card, words: [who = '', mood] }: SeatLayout,
  onPick?: OnPick,
): TemplateResult {
  const { name, mark, seat, you, speaking } = delegation;
  const classes = classMap({ 'name-card': true, 'is-you': you, 'is-speaking': speaking });
  const hiddenName = who.startsWith(name) ? nothing : html`<span class="stage-hidden">${name}: </span>`;
  const words = html`${markGlyph(mark, 'paper')}<span>${hiddenName}<span class="card-who">${who}</span>${mood ? html` <span class="card-mood">${mood}</span>` : nothing}</span>`;
  if (!onPick) return html`<div class=${classes} .style=${at(card)}>${words}</div>`;
  const pick = () => onPick({ kind: 'seat', id: seat });
  return html`<button type="button" class=${classes} .style=${at(card)} @click=${pick}>${words}</button>`;
}

function caption(seat: SeatLayout, box: Box): TemplateResult {
  if (seat.centred) return headCaption(seat, box);
  const { delegation, says } = seat;
  const { line, side, speaking } = delegation;
  const classes = classMap({ 'stage-caption': true, [`is-${side}`]: true, 'is-speech': speaking });
  const lines = Math.max(1, Math.round(box.height / CAPTION_LINE) - (seat.recalls ? 2 : 1));
  return html`<div class=${classes} .style="${at(box)};--lines:${lines}">
    <p class="mood">${moodIn(seat)}</p>
    ${line ? html`<p class=${says ? 'said' : 'stage-hidden'} title=${line} data-excerpt>${seat.line ?? line}</p>` : nothing}
  </div>`;
}

/** A caption over the heads runs on: one paragraph of two or three lines. */
function headCaption(seat: SeatLayout, box: Box): TemplateResult {
  const { line } = seat.delegation;
  const lines = Math.floor(box.height / CAPTION_LINE);
  return html`<div class="stage-caption is-head" .style="${at(box)};--lines:${lines}">
    <p title=${line ?? nothing}><b class="mood">${moodIn(seat)}</b>
      ${line ? html`<span class=${seat.says ? 'said' : 'stage-hidden'} data-excerpt>${seat.line ?? line}</span>` : nothing}</p>
  </div>`;
}

/** A delegation's mood and the one before it; how one feels oneself needs no telling. */
function moodIn({
  delegation: { you, moodWord, wasMoodWord },
  recalls,
}: SeatLayout): TemplateResult | typeof nothing {
  if (you) return nothing;
  const before = html` <span class=${recalls ? 'was' : 'stage-hidden'}>${wasMoodWord}</span>`;
  return html`${moodWord}${wasMoodWord ? before : nothing}`;
}

/** Its words stand in the briefing beside it, where they are read. */
function dispatchSlip({ id, from, hour, text }: Dispatch, slip: Slip): TemplateResult {
  return html`${keyed(
    id,
    html`<div class="dispatch" aria-hidden="true" .style=${`${at(slip)};--words:${slip.words}`}>
      <p class="dispatch-text">${text}</p>
      <p class="dispatch-from">${hour ? html`<b>${hour}</b> ` : nothing}${from}</p>
    </div>`,
  )}`;
}

function placeList(model: StageModel, layout: StageLayout, onPick?: OnPick): TemplateResult {
  const labelOf = (id: string) => layout.labels.find(label => label.id === id);
  const { places, incidents } = model.map;
  const loose = incidents.filter(({ placeId }) => !places.some(place => place.id === placeId));
  return html`<ul class="stage-places">
    ${repeat(
      places,
      place => place.id,
      place => placeItem(place, incidents, labelOf(place.id), onPick),
    )}
    ${repeat(
      loose,
      incident => incident.id,
      incident => looseIncident(incident, labelOf(incident.id)),
    )}
  </ul>`;
}

function placeItem(
  place: StagePlace,
  incidents: readonly Incident[],
  label: PlacedLabel | undefined,
  onPick?: OnPick,
): TemplateResult {
  const incident = incidents.findLast(({ placeId }) => placeId === place.id);
  const note = incident?.label ?? place.stateWord;
  const words = html`<b>${place.name}</b>${note ? html` <span class=${incident ? 'is-incident' : ''}>${note}</span>` : nothing}`;
  const classes = `place is-${place.kind} align-${label?.align ?? 'left'}`;
  if (!label) return html`<li class="stage-hidden">${words}</li>`;
  if (!onPick || place.kind === 'country')
    return html`<li class=${classes} .style=${at(label.box)}>${words}</li>`;
  const pick = () => onPick({ kind: 'place', id: place.id });
  return html`<li class=${classes} .style=${at(label.box)}><button type="button" @click=${pick}>${words}</button></li>`;
}

function looseIncident(incident: Incident, label: PlacedLabel | undefined): TemplateResult {
  if (!label) return html`<li class="stage-hidden">${incident.label}</li>`;
  const untold =
    label.name === incident.label ? nothing : html`<span class="stage-hidden">: ${incident.label}</span>`;
  return html`<li class="place is-loose align-${label.align}" .style=${at(label.box)}><b>${label.name}</b>${untold}</li>`;
}
