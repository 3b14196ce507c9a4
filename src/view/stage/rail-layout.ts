import { type Box, boxOf } from './box.ts';
import type { Reading, StageModel } from './model.ts';
import { textWidth } from './text-measure.ts';

export interface RailLayout {
  readonly box: Box;
  readonly dial: { readonly x: number; readonly y: number; readonly radius: number };
  /** Where tension is written; on a narrow rail its numeral stands here instead of on the dial. */
  readonly dialText: Box;
  readonly numeralOnDial: boolean;
  readonly gauges: readonly GaugeLayout[];
}

export interface GaugeLayout {
  readonly id: string;
  readonly text: Box;
  /** The slide-rule window, absent where there is room for words only. */
  readonly window?: Box;
  /** Values at the window's ends: 0 and 100, or a stretch around the change when a round is revealed. */
  readonly from: number;
  readonly to: number;
}

/** As many as leave each its numeral, word and direction side by side. */
function gaugesWithin(width: number): number {
  if (width < 760) return 3;
  return width < 1000 ? 4 : 5;
}

const ZOOM_SPAN = 30;

export function railLayout(model: StageModel, box: Box, narrow: boolean): RailLayout {
  return narrow ? narrowRail(model, box) : wideRail(model, box);
}

function wideRail(model: StageModel, box: Box): RailLayout {
  const gauges = withHeadline(model, gaugesWithin(box.width));
  const left = 226;
  const gap = gauges.length > 4 ? 14 : 18;
  const column = Math.min(240, (box.width - left - 14) / Math.max(gauges.length, 1) - gap);
  const windowHeight = model.reveal && box.height >= 130 ? 42 : 30;
  return {
    box,
    dial: { x: 73, y: box.y + 27, radius: 53 },
    dialText: boxOf(136, box.y + 11, 84, 78),
    numeralOnDial: true,
    gauges: gauges.map((gauge, i) => {
      const x = left + i * (column + gap);
      const text = boxOf(x, box.y + 10, column, box.height - 12);
      return {
        id: gauge.id,
        text,
        window: boxOf(x, box.y + 31, column, windowHeight),
        ...span(gauge, model),
      };
    }),
  };
}

function narrowRail(model: StageModel, box: Box): RailLayout {
  const gauges = withHeadline(model, 3);
  const left = 68;
  const columns = columnsIn(box.width - left - 8, [model.tension, ...gauges].map(wordWidth));
  const text = columns.map(({ from, width }) => boxOf(left + from, box.y + 6, width, box.height - 10));
  return {
    box,
    dial: { x: 35, y: box.y + 32, radius: 27 },
    dialText: text[0]!,
    numeralOnDial: false,
    gauges: gauges.map((gauge, i) => ({ id: gauge.id, text: text[i + 1]!, from: 0, to: 100 })),
  };
}

/** The first of the gauges, and in the last place the one that the headline is about. */
function withHeadline({ gauges, reveal }: StageModel, places: number): readonly Reading[] {
  const first = gauges.slice(0, places);
  const headline = gauges.find(({ id }) => id === reveal?.headline);
  return !headline || first.includes(headline) ? first : [...first.slice(0, -1), headline];
}

/** Semibold letters beside those that were measured. */
const BOLD = 1.05;
/** Most words are no longer, so that columns do not move when a word changes. */
const USUAL_WORD = 60;

/** What the name of a reading takes, or the word under it, whichever is more. */
function wordWidth({ name, shortName, word }: Reading): number {
  return Math.max(textWidth(shortName ?? name, 14) * BOLD, textWidth(word, 14) * BOLD, USUAL_WORD);
}

const BETWEEN = 6;

/** Columns for words of these widths: what is left over is shared, and what is missing is taken from all alike. */
function columnsIn(width: number, needs: readonly number[]) {
  const spare = width - needs.reduce((sum, need) => sum + need + BETWEEN, 0);
  const share = spare / needs.length;
  let from = 0;
  return needs.map(need => {
    const column = { from, width: need + share };
    from += need + share + BETWEEN;
    return column;
  });
}

/** When a round is revealed the window closes in on the change, so that three points can be seen. */
function span(gauge: Reading, model: StageModel): { from: number; to: number } {
  const room = Math.abs(gauge.value - gauge.before) + 12;
  if (!model.reveal || room > 60) return { from: 0, to: 100 };
  const width = Math.max(ZOOM_SPAN, Math.ceil(room / 10) * 10);
  const middle = Math.round((gauge.value + gauge.before) / 10) * 5;
  const from = Math.max(0, Math.min(100 - width, middle - width / 2));
  return { from, to: from + width };
}

/** How far along the window a value stands, 0..1. */
export function shareOf(gauge: { readonly from: number; readonly to: number }, value: number): number {
  return Math.max(0, Math.min(1, (value - gauge.from) / (gauge.to - gauge.from)));
}
