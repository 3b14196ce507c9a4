import type { Desk, Forecast as Expectation } from '../../flow/desk.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { ScenarioFile } from '../../scenario/format/format.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { roundShown } from '../bar.ts';
import { type Close, closeOf } from '../closing.ts';
import { deskForTheRoom } from '../for-the-room.ts';
import { type GaugeModel, presentGauges, presentTension, TENSION, tensionOf } from '../gauges.ts';
import { signedTenths } from '../numbers.ts';
import { toldGauge } from '../reveal/change.ts';
import { fileSeats } from '../seats.ts';
import type { Light } from '../theme.ts';
import { draftOnTable } from '../turn/draft.ts';
import { delegationOf, leftBy } from './delegation.ts';
import { dispatchOf } from './dispatch.ts';
import { homesOf } from './homes.ts';
import { mapOf } from './map-of.ts';
import type { Home, Reading, Setting, StageDelegation, StageModel } from './model.ts';

export interface StageOptions {
  readonly motion?: boolean;
  readonly light?: Light;
  readonly audience?: 'seat' | 'room';
  readonly forecast?: Expectation;
}

/** The room as the desk's viewer sees it. */
export function presentStage(
  scenario: Scenario,
  held: Desk,
  t: Translator,
  { motion = true, light = 'night', audience = 'seat', forecast }: StageOptions = {},
): StageModel {
  const { file } = scenario;
  const desk = audience === 'room' && !held.view.over ? deskForTheRoom(held) : held;
  const revealing = desk.screen === 'reveal';
  const earlier = revealing ? changedIn(scenario, desk) : undefined;
  const homes = homesOf(scenario, desk, t);
  const over = closeOf(file, desk);
  const close = revealing || homes.length > 0 ? undefined : over;
  const votes = homes.some(({ verdict }) => verdict);
  const seated = fileSeats(file).map(seat => leftBy(close, delegationOf(file, desk, seat, t), t));
  return {
    setting: votes ? 'capitals' : homes.length > 0 ? 'home' : settingOf(file, desk, close),
    light,
    digits: digitsOf(t),
    outlook: file.outlook,
    daylight: daylightAt(file.rounds[roundShown(desk)]?.hour),
    ...offerOf(file, desk),
    ...(close || homes.length > 0 ? {} : { draft: draftOnTable(file, desk.view) }),
    ...(desk.screen === 'briefing' ? dispatchOf(scenario, desk, t) : {}),
    map: mapOf(file, desk, over !== undefined, t),
    delegations: inPicture(seated, desk, homes),
    ...(homes.length > 0 ? { seated } : {}),
    tension: readingOf(presentTension(scenario, desk, t), earlier?.[TENSION], t),
    gauges: gaugesOnRail(scenario, desk, votes, t).map(gauge => readingOf(gauge, earlier?.[gauge.id], t)),
    motion,
    ...(revealing ? { reveal: revealOf(toldGauge(scenario, desk, forecast), forecast, t) } : {}),
    ...(close ? { closing: close.left } : {}),
    ...(homes.length > 0 ? { homes } : {}),
  };
}

/** Nobody is in the picture of a vote, and before an own home nobody but who asks it. */
function inPicture(
  seated: readonly StageDelegation[],
  { viewer }: Desk,
  homes: readonly Home[],
): readonly StageDelegation[] {
  if (homes.length === 0) return seated;
  return homes.some(({ verdict }) => verdict) ? [] : seated.filter(({ seat }) => seat === viewer);
}

function digitsOf(t: Translator): string {
  return Array.from({ length: 10 }, (_, digit) => t.number(digit)).join('');
}

/**
 * What weighs most in the tension first, and the seat's own support at home among the first four. The close and the vote
 * are pictures alone: there is nothing left to read off.
 */
function gaugesOnRail(scenario: Scenario, desk: Desk, votes: boolean, t: Translator): readonly GaugeModel[] {
  if (desk.screen === 'closing' || votes) return [];
  const { file } = scenario;
  const gauges = presentGauges(scenario, desk, t);
  const weight = ({ id }: GaugeModel) => Math.abs(file.tension.weights[id] ?? 0);
  const home = file.parties.find(party => party.id === desk.viewer)?.['home-support'];
  const others = gauges.filter(({ id }) => id !== home).toSorted((a, b) => weight(b) - weight(a));
  return [...others.slice(0, 3), ...gauges.filter(({ id }) => id === home), ...others.slice(3)];
}

/** The start screen's room: everyone at the table, nothing yet said. */
export function presentStartStage(
  file: ScenarioFile,
  t: Translator,
  { motion = true, light = 'night' }: StageOptions = {},
): StageModel {
  const still: Reading = {
    id: TENSION,
    name: t('tension'),
    value: 50,
    before: 50,
    word: t('tension.strained'),
    valence: 'strained',
    direction: 'flat',
    directionWord: t('direction.flat'),
    history: [],
  };
  return {
    setting: 'start',
    light,
    outlook: file.outlook,
    daylight: 0,
    map: { relief: file.map.relief ?? '', places: [], incidents: [] },
    delegations: fileSeats(file).map(seat => ({
      seat: seat.id,
      name: seat.name,
      mark: seat.mark,
      side: seat.side,
      you: false,
      members: seat.members,
      mood: 'composed',
      moodWord: t('mood.composed'),
      speaking: false,
      present: true,
    })),
    tension: still,
    gauges: [],
    motion,
  };
}

const DAWN = 6;
const DUSK = 18;

const NOON = 12;

/** How light it is outside at an hour such as “14:30”, from 0 to 1; a sitting without one meets by day. */
export function daylightAt(hour: string | undefined): number {
  const [h = NOON, m = 0] = hour?.split(':').map(Number) ?? [];
  const time = h + m / 60;
  return Math.max(0, Math.min(1, Math.min(time - DAWN, DUSK + 1 - time) / 2));
}

/** An offer goes to all other parties, or to the one it is carried to. */
function offerOf(file: ScenarioFile, { view }: Desk): Pick<StageModel, 'offer'> {
  const id = view.offers.length - 1;
  const offer = view.offers[id];
  if (!offer) return {};
  const { by, carried } = offer;
  const to = carried ? [carried.to] : file.parties.map(party => party.id).filter(each => each !== by);
  return { offer: { id, by, to } };
}

/** What is revealed of a session is shown where it was held, whether it has just begun or is over. */
function settingOf(file: ScenarioFile, { stage, view, revealed }: Desk, close: Close | undefined): Setting {
  if (close) return close.manner === 'signing' ? 'signing' : 'parting';
  const isOfSession = stage === 'session' || revealed[0]?.stage === 'session';
  if (isOfSession) return file.mediator?.formats[view.format]?.kind ?? 'plenary';
  return stage === 'corridors' ? 'corridors' : 'plenary';
}

function readingOf(gauge: GaugeModel, before: number | undefined, t: Translator): Reading {
  const { id, name, short, value, word, valence, direction, directionWord, directionSince, history } = gauge;
  return {
    id,
    name,
    shortName: short,
    value,
    before: before ?? gauge.before,
    good: gauge.good,
    ...(before === undefined ? {} : { changeText: changeText(t, value - before) }),
    word,
    valence,
    direction,
    directionWord,
    directionSince,
    history,
    ...(gauge.redLine === undefined ? {} : { redLine: gauge.redLine }),
    ...(gauge.needed === undefined ? {} : { needed: gauge.needed }),
  };
}

function changeText(t: Translator, by: number): string {
  const inTenths = Math.round(by * 10);
  return inTenths === 0 ? `±${t.number(0)}` : signedTenths(t, inTenths);
}

/** Values before the moves now revealed, by metric id. */
function changedIn(scenario: Scenario, desk: Desk): Readonly<Record<string, number>> {
  const before = desk.revealed[0]?.metricsBefore ?? desk.view.metrics;
  const metrics = scenario.file.metrics.map(({ id }, index) => [id, (before[index] ?? 0) / 10] as const);
  return { ...Object.fromEntries(metrics), [TENSION]: tensionOf(scenario, before) / 10 };
}

function revealOf(
  told: string | undefined,
  forecast: Expectation | undefined,
  t: Translator,
): NonNullable<StageModel['reveal']> {
  const headline = told === undefined ? {} : { headline: told, instead: t('stage.instead') };
  if (!forecast) return { ...headline, forecast: {} };
  const { metric, direction } = forecast;
  const words = `${t('forecast.expect')} ${t(`forecast.${direction}`)}`;
  return { ...headline, forecast: { [metric]: direction }, words: { [metric]: words } };
}
