import { dealOf, preferencesOf } from '../engine/deals.ts';
import type { SeatId } from '../engine/game.ts';
import type { Guess } from '../engine/record.ts';
import type { Counterpart } from '../flow/conduct.ts';
import { framesOf } from '../flow/frames.ts';
import { recordOf } from '../flow/sitting.ts';
import { createTranslator } from '../i18n/translator.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { counterpartsFor } from '../simulate/counterparts.ts';
import { parseRecord } from '../storage/record-format.ts';
import type { Block, TableBlock } from '../view/debrief/block.ts';
import { type DebriefModel, presentDebrief } from '../view/debrief/debrief.ts';
import type { ScreenId } from '../view/debrief/screen.ts';
import { debriefOf } from './debrief-of.ts';
import { playedTour } from './tour.ts';

export const t = createTranslator();

export interface CaseOptions {
  readonly guesses?: readonly Guess[];
  /** With the answers that take longer. */
  readonly whole?: boolean;
  readonly counterparts?: Readonly<Record<SeatId, Counterpart>>;
}

/** A game played to its end, its debrief as it is shown, and beside it what its record alone says. */
export function debriefCase(
  scenario: Scenario,
  seat: SeatId,
  seed: string,
  { guesses = [], whole = false, counterparts = counterpartsFor(scenario.game) }: CaseOptions = {},
) {
  const { game } = scenario;
  const played = playedTour(scenario, seat, seed, counterparts);
  const sitting = { ...played.sitting, guesses };
  const input = debriefOf(scenario, sitting, whole);
  const desk = played.desks.at(-1)!;
  const model = presentDebrief({ scenario, desk, input, personas: [], t });
  const parsed = parseRecord(JSON.stringify(recordOf(sitting)));
  if (!parsed.ok) throw new Error(parsed.reason);
  const { record } = parsed;
  const frames = framesOf(game, record);
  const table = frames.at(-1)!.after;
  return {
    ...{ scenario, seat, sitting, input, desk, model, record, frames, table },
    /** As the talks opened, and as each round ended. */
    tables: [
      frames[0]!.before,
      ...frames
        .filter(({ move }, at) => move.type === 'round.close' || at === frames.length - 1)
        .map(({ after }) => after),
    ],
    parties: game.parties.map((_, party) => preferencesOf(game, table, party)),
    deal: dealOf(game, table),
  };
}

/** The blocks of a screen, those folded away too. */
export function blocksOf(model: DebriefModel, step: ScreenId): readonly Block[] {
  const within = (blocks: readonly Block[]): readonly Block[] =>
    blocks.flatMap(block => (block.kind === 'details' ? [block, ...within(block.blocks)] : [block]));
  return within(model.screen(step).blocks);
}

export function tablesOf(model: DebriefModel, step: ScreenId): readonly TableBlock[] {
  return blocksOf(model, step).filter((each): each is TableBlock => each.kind === 'table');
}

/** The table of a screen with this caption. */
export function tableOf(model: DebriefModel, step: ScreenId, caption: string): TableBlock {
  const found = tablesOf(model, step).find(each => each.caption === caption);
  if (!found) throw new Error(`${step} has no table “${caption}”`);
  return found;
}

/** Its rows as texts. */
export function rowsOf(
  model: DebriefModel,
  step: ScreenId,
  caption: string,
): ReadonlyArray<readonly string[]> {
  return tableOf(model, step, caption).rows.map(row => row.map(({ text }) => text));
}

/** All that a screen says, as one text. */
export function wordsOf(model: DebriefModel, step: ScreenId): string {
  const { finding, turn, blocks } = model.screen(step);
  return JSON.stringify([finding, turn, blocks]);
}

/** Game tenths as they are shown. */
export const points = (tenths: number): string => t.number(tenths / 10, tenths % 10 === 0 ? 0 : 1);
export const signed = (tenths: number): string => t.signed(tenths / 10, tenths % 10 === 0 ? 0 : 1);

/** A shown figure as tenths. */
export function tenthsIn(text: string): number {
  return Math.round(10 * Number(text.replace('−', '-').replace(/[+,%]/g, '')));
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
