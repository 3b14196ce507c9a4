import { describe, expect, it } from 'vitest';
import { control, day, MARKS, night, paper, party, picture, VALENCES, valence } from './theme.ts';

/** Relative luminance as WCAG defines it. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map(at => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
}

function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}

const dark = [night.ground, night.room, night.panel, night.deep, night.walnut];
const bright = [day.ground, day.panel, day.deep, paper.shade];
const sheets = [paper.lit, paper.sheet, paper.shade];

const marksOn = (ground: 'night' | 'paper') => MARKS.map(mark => party[mark][ground]);

/** Every colour that words are written in, with every ground it is written on. */
const WORDS: ReadonlyArray<readonly [string, readonly string[], readonly string[]]> = [
  ['on night', [night.ivory, night.muted, night.lamp, night.brassHigh, night.brass], dark],
  ['party names on night', marksOn('night'), dark],
  ['readings on night', VALENCES.map(each => valence[each].night), dark],
  ['by daylight', [day.ivory, day.muted, day.lamp, day.brassHigh, day.brass], bright],
  ['party names by daylight', marksOn('paper'), bright],
  ['readings by daylight', VALENCES.map(each => valence[each].text), bright],
  ['on paper', [paper.ink, paper.inkMuted, paper.inkSoft, paper.focus, paper.alarm], sheets],
  ['states of clauses', [paper.agreed, paper.bracketed], sheets],
  ['party names on paper', marksOn('paper'), sheets],
  ['readings on paper', VALENCES.map(each => valence[each].text), sheets],
  [
    'on the button that commits',
    [control.on],
    [control.primary, control.primaryFoot, control.primaryLit, control.primaryLitFoot],
  ],
  ['on a button out of use', [paper.inkMuted], [paper.faded]],
  ['on lamp-lit buttons', [control.lampInk], [control.lampHigh, paper.live, night.lamp]],
  ['of warnings', [paper.warned], [paper.warning]],
  ['on what is live', [paper.ink, paper.inkSoft, paper.bracketed, ...marksOn('paper')], [paper.live]],
  [
    'on the picture',
    [picture.name, picture.note, picture.town, picture.country, picture.alarm],
    [night.ground, night.room],
  ],
  [
    'on the rail',
    [picture.reading, picture.numeral, picture.quiet, picture.change, picture.forecast],
    [night.walnut, night.ground],
  ],
  ['on cards and dials', [picture.card, picture.dial], [paper.sheet, paper.lit, paper.shade]],
  ['ink on unchosen sheets', [paper.ink], [paper.away, paper.awayShade]],
];

/** Colours of lines, borders and focus rings that must be seen, not read. */
const LINES: ReadonlyArray<readonly [string, readonly string[], readonly string[]]> = [
  ['controls and focus on night', [night.control, night.focus], [night.ground, night.room]],
  ['controls and focus by daylight', [day.control, day.focus], [day.ground, day.panel]],
  ['focus on paper', [paper.focus], sheets],
  ['hands on dials', VALENCES.map(each => valence[each].onPaper), [paper.lit]],
];

function lowest(colours: readonly string[], grounds: readonly string[]): number {
  return Math.min(...colours.flatMap(colour => grounds.map(ground => contrast(colour, ground))));
}

describe('contrast', () => {
  it('is measured as WCAG measures it', () => {
    expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#FFFFFF')).toBeCloseTo(4.48, 2);
  });

  it.each(WORDS)('of words %s is at least 4.5', (_, colours, grounds) => {
    expect(lowest(colours, grounds)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(LINES)('of %s is at least 3', (_, colours, grounds) => {
    expect(lowest(colours, grounds)).toBeGreaterThanOrEqual(3);
  });
});
