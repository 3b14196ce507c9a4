import type { Entry } from '../../flow/desk.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { ScenarioFile } from '../../scenario/format/format.ts';
import { contributionsTo, type Part, partsOf } from '../causes.ts';
import { bandOf, withRemainder } from '../gauges.ts';
import { alike, signedTenths } from '../numbers.ts';
import type { Change } from './change.ts';

/** Steps from the value before to the value after; the steps sum to the difference exactly. */
export interface Waterfall {
  readonly id: string;
  readonly name: string;
  /** The band it came into, where it left another. */
  readonly word?: string;
  /** Which end of the gauge is good. */
  readonly good: 'high' | 'low';
  readonly before: number;
  readonly after: number;
  readonly beforeText: string;
  readonly sumText: string;
  readonly steps: readonly WaterfallStep[];
  /** Tenths at the left and right edge. */
  readonly from: number;
  readonly to: number;
}

export interface WaterfallStep extends Part {
  readonly byText: string;
  readonly start: number;
  readonly end: number;
}

/** How one gauge went from before to after these entries; `before` and `after` by metric. */
export function waterfallOf(
  file: ScenarioFile,
  entries: readonly Entry[],
  { before, after }: Change,
  metric: number,
  t: Translator,
): Waterfall {
  const [start, end] = [before[metric] ?? 0, after[metric] ?? 0];
  const parts = partsOf(file, contributionsTo(entries, 'metric', metric), t);
  const rows = joined(parts, t).map(part => ({ ...part, byText: signedTenths(t, part.by) }));
  let run = start;
  const steps = withRemainder(rows, end - start, t('why.unseen'), t).map(row => {
    const from = run;
    run += row.by;
    return { ...row, start: from, end: run };
  });
  const marks = [start, end, ...steps.flatMap(step => [step.start, step.end])];
  const [low, high] = [Math.min(...marks), Math.max(...marks)];
  const room = Math.max(20, (high - low) * 0.28);
  return {
    id: file.metrics[metric]?.id ?? '',
    name: file.metrics[metric]?.name ?? '',
    ...wordAfter(file, metric, start, end),
    good: file.metrics[metric]?.good ?? 'high',
    before: start,
    after: end,
    beforeText: alike(t, [start, end])(start),
    sumText: sumText(start, end, t),
    steps,
    from: low - room,
    to: high + room,
  };
}

/** What goes on by itself is one part beside what was done or happened; its own parts are told on demand. */
function joined(parts: readonly Part[], t: Translator): readonly Part[] {
  const slow = parts.filter(part => part.slow);
  if (slow.length < 2 || slow.length === parts.length) return parts;
  const by = slow.reduce((sum, part) => sum + part.by, 0);
  const together: Part = { label: t('reveal.slow'), mark: 'square', by, attribution: {}, slow: true };
  return [...parts.filter(part => !part.slow), ...(by === 0 ? [] : [together])];
}

function wordAfter(file: ScenarioFile, metric: number, before: number, after: number) {
  const found = file.metrics[metric];
  if (!found) return {};
  const { word } = bandOf(found, after);
  return word === bandOf(found, before).word ? {} : { word };
}

function sumText(before: number, after: number, t: Translator): string {
  const key = after > before ? 'reveal.sum.up' : after < before ? 'reveal.sum.down' : 'reveal.sum.flat';
  const figure = alike(t, [before, after]);
  return t(key, { to: figure(after), by: figure(Math.abs(after - before)) });
}

/** Which of several parts weighs more than each of the others; where the movement heads, also the only one. */
export function largestOf(waterfall: Waterfall | undefined, heads: boolean, t: Translator): string {
  const [first, second] = [...(waterfall?.steps ?? [])].sort((a, b) => Math.abs(b.by) - Math.abs(a.by));
  if (heads && first && !second) return t('reveal.sole', { label: first.label });
  if (!first || !second || Math.abs(first.by) === Math.abs(second.by)) return '';
  return t('reveal.largest', { label: first.label });
}
