import { html, nothing, type TemplateResult } from 'lit-html';
import { repeat } from 'lit-html/directives/repeat.js';
import { boxOf } from '../view/stage/box.ts';
import type { Reading, Reveal, StageModel } from '../view/stage/model.ts';
import type { GaugeLayout, RailLayout } from '../view/stage/rail-layout.ts';
import { textWidth } from '../view/stage/text-measure.ts';
import { valence } from '../view/theme.ts';
import { at, type OnPick } from './stage-parts.ts';

/** The rail's words: each reading a meter with its name, number, word and direction, and a button over it that asks why. */
export function railReadings(model: StageModel, rail: RailLayout, onPick?: OnPick): TemplateResult {
  const write = writerIn(model.digits);
  const layoutOf = (id: string) => rail.gauges.find(gauge => gauge.id === id);
  const inWords = model.gauges.every(gauge => {
    const layout = layoutOf(gauge.id);
    return (
      !layout?.window || textWidth(gauge.directionWord, 14) <= roomBeside(gauge, layout.text.width, write)
    );
  });
  const manner: Manner = { rail, reveal: model.reveal, write, inWords, onPick };
  return html`<div class="stage-rail">
    ${tensionReading(model, rail, write, onPick)}
    ${repeat(
      model.gauges,
      gauge => gauge.id,
      gauge => gaugeReading(gauge, layoutOf(gauge.id), manner),
    )}
  </div>`;
}

/** How the readings of one rail are written. */
interface Manner {
  readonly rail: RailLayout;
  readonly reveal: Reveal | undefined;
  readonly write: Write;
  /** Directions are words, as there is room for every one of them. */
  readonly inWords: boolean;
  readonly onPick: OnPick | undefined;
}

type Write = (value: number) => string;

const LATIN = '0123456789';

/** Whole numbers in the reader's digits. */
function writerIn(digits = LATIN): Write {
  return value => String(Math.round(value)).replace(/\d/g, digit => digits[Number(digit)] ?? digit);
}

function tensionReading(
  { tension, reveal }: StageModel,
  rail: RailLayout,
  write: Write,
  onPick?: OnPick,
): TemplateResult {
  const { x, y, radius } = rail.dial;
  const onDial = boxOf(x - 17, y + radius * 0.36, 34, 22);
  const numeral = rail.numeralOnDial
    ? html`<b class="dial-numeral" .style=${at(onDial)} aria-hidden="true">${write(tension.value)}</b>`
    : nothing;
  return html`${numeral}
    <div class="reading is-tension" .style=${at(rail.dialText)}>
      ${nameOf(tension, rail.dialText.width)}
      ${meter(
        tension,
        write,
        html`${rail.numeralOnDial ? nothing : html`<b>${write(tension.value)}</b> `}${wordOf(tension)}
        ${reveal ? change(tension) : directionOf(tension, rail.numeralOnDial)}`,
      )}
      ${whyButton(tension, onPick)}
    </div>`;
}

function gaugeReading(
  gauge: Reading,
  layout: GaugeLayout | undefined,
  { rail, reveal, write, inWords, onPick }: Manner,
): TemplateResult {
  if (!layout)
    return html`<div class="stage-hidden">${nameOf(gauge, Infinity)}${meter(gauge, write, wordOf(gauge))}</div>`;
  const gap = layout.window
    ? html`<span class="window-gap" .style=${`height:${layout.window.height}px`}></span>`
    : nothing;
  const expected = reveal?.words?.[gauge.id];
  const row = html`<b>${write(gauge.value)}</b> ${reveal ? change(gauge) : nothing} ${wordOf(gauge)}
    ${reveal ? nothing : directionOf(gauge, inWords && layout.window !== undefined)}`;
  return html`<div class="reading" ?data-instead=${layout.instead} title=${layout.instead ? reveal?.instead : nothing} .style=${at(layout.text)}>
      ${nameOf(gauge, layout.text.width)}${gap}${meter(gauge, write, row)}
      ${expected ? html`<p class=${rail.box.height >= 130 ? 'expected' : 'stage-hidden'}>${expected}</p>` : nothing}
      ${whyButton(gauge, onPick)}
    </div>`;
}

function nameOf(reading: Reading, width: number): TemplateResult {
  const fits = textWidth(reading.name, 14) <= width;
  const short = reading.shortName !== undefined && !fits ? reading.shortName : reading.name;
  return html`<span class="reading-name" id=${nameId(reading)} title=${short === reading.name ? nothing : reading.name}>${short}</span>`;
}

function nameId(reading: Reading): string {
  return `reading-${reading.id}`;
}

function meter(reading: Reading, write: Write, content: unknown): TemplateResult {
  return html`<div class="reading-row" role="meter" aria-labelledby=${nameId(reading)} aria-valuemin="0" aria-valuemax="100"
    aria-valuenow=${Math.round(reading.value)} aria-valuetext="${write(reading.value)}, ${reading.word}, ${reading.directionWord}">${content}</div>`;
}

function wordOf(reading: Reading): TemplateResult {
  return html`<span class="word" .style=${`color:${valence[reading.valence].night}`}>${reading.word}</span>`;
}

const ARROWS = { rising: '↑', falling: '↓', flat: '→' } as const;
const BETWEEN = 7;

/** What its number and its word leave of a reading's line. */
function roomBeside({ value, word }: Reading, width: number, write: Write): number {
  return width - textWidth(write(value), 19) - textWidth(word, 14) - 2 * BETWEEN;
}

/** The direction in a word, or as an arrow where there is no room for words. */
function directionOf(
  { direction, directionWord, directionSince }: Reading,
  inWords: boolean,
): TemplateResult {
  const said = inWords ? directionWord : ARROWS[direction];
  return html`<span class="direction" title=${directionSince ?? directionWord}>${said}</span>`;
}

function change({ changeText }: Reading): TemplateResult {
  return html`<span class="change">${changeText}</span>`;
}

function whyButton(reading: Reading, onPick?: OnPick): TemplateResult | typeof nothing {
  if (!onPick) return nothing;
  const pick = () => onPick({ kind: 'gauge', id: reading.id });
  return html`<button type="button" class="reading-why" aria-labelledby=${nameId(reading)} @click=${pick}></button>`;
}
