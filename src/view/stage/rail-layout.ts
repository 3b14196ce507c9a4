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
  /** Whether it stands where another stands on other screens, as it is explained. */
  readonly instead?: true;
  /** The slide-rule window, from 0 to 100; absent where there is room for words only. */
  readonly window?: Box;
}

/** As many as leave each its numeral, word and direction side by side. */
function gaugesWithin(width: number): number {
  if (width < 760) return 3;
  return width < 1000 ? 4 : 5;
}

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
      const window = boxOf(x, box.y + 31, column, windowHeight);
      return { id: gauge.id, text, window, ...insteadOf(model, gauge, gauges.length) };
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
    gauges: gauges.map((gauge, i) => ({
      ...{ id: gauge.id, text: text[i + 1]! },
      ...insteadOf(model, gauge, gauges.length),
    })),
  };
}

/** The first of the gauges, and in the last place the one that the headline is about. */
function withHeadline({ gauges, reveal }: StageModel, places: number): readonly Reading[] {
  const first = gauges.slice(0, places);
  const headline = gauges.find(({ id }) => id === reveal?.headline);
  return !headline || first.includes(headline) ? first : [...first.slice(0, -1), headline];
}

function insteadOf({ gauges }: StageModel, gauge: Reading, places: number): Pick<GaugeLayout, 'instead'> {
  return gauges.indexOf(gauge) < places ? {} : { instead: true };
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
