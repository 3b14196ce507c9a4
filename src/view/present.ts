import type { Desk, Forecast } from '../flow/desk.ts';
import type { Translator } from '../i18n/translator.ts';
import type { ScenarioFile } from '../scenario/format/format.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { presentBar } from './bar.ts';
import { presentBrief, whyNoDeal } from './brief.ts';
import { presentBriefing } from './briefing.ts';
import { citedSources } from './cited-sources.ts';
import { presentClosing } from './closing.ts';
import { type ComparisonInput, presentComparison } from './comparison.ts';
import { presentDebrief } from './debrief/debrief.ts';
import type { DebriefInput } from './debrief/input.ts';
import { presentEnding } from './ending.ts';
import { presentFault } from './fault.ts';
import { deskForTheRoom, frameForTheRoom, screenForTheRoom } from './for-the-room.ts';
import { presentGauges, presentTension } from './gauges.ts';
import { presentGlossary } from './glossary.ts';
import { type Persona, presentStart, type StartInput } from './library/start.ts';
import type {
  GameFrame,
  HandoverModel,
  PageModel,
  Reader,
  Screen,
  Settings,
  TurnScreen,
  VoteModel,
  WaitingModel,
} from './page-model.ts';
import { itemsOf, presentPapers } from './papers/papers.ts';
import { beforeTurn } from './reveal/before-turn.ts';
import { presentReveal } from './reveal/reveal.ts';
import { fileSeat, labelOf, seatName } from './seats.ts';
import { presentTerms } from './terms.ts';
import { presentDraft } from './turn/draft.ts';
import { presentGuessForm } from './turn/guess-form.ts';
import { presentPackage } from './turn/package.ts';
import { presentTurn } from './turn/turn.ts';
import { presentVote, voteOutcome } from './vote.ts';

export interface PresentOptions {
  /** `room`: everyone can see the screen, so that it shows no secrets. */
  readonly audience?: Settings['audience'];
  readonly personas: readonly Persona[];
  /** What the viewer expected of the moves now revealed. */
  readonly forecast?: Forecast;
  /** What the debrief is made from, once the game is over. */
  readonly debrief?: DebriefInput;
}

/** A desk as a page. Nothing the desk does not hold reaches it, but for the ended game's debrief. */
export function present(scenario: Scenario, desk: Desk, options: PresentOptions, t: Translator): PageModel {
  const forRoom = options.audience === 'room' && !desk.view.over;
  const shown = forRoom ? deskForTheRoom(desk) : desk;
  const own = screenOf(scenario, shown, options, t);
  const screen = forRoom ? screenForTheRoom(own) : own;
  const base = { t, title: `${screen.heading} · ${t('app.name')}`, key: keyOf(desk), screen };
  if (screen.kind === 'handover') return { ...base, announcement: screen.about };
  const frame = frameOf(scenario, shown, t);
  return {
    ...base,
    announcement: announcementOf(scenario.file, shown, screen, t),
    frame: forRoom ? frameForTheRoom(frame, t) : frame,
  };
}

export function presentStartPage(file: ScenarioFile, input: StartInput, t: Translator): PageModel {
  const screen = presentStart(file, input, t);
  return { t, title: t('app.name'), key: `start:${file.id}`, announcement: '', screen };
}

export function presentComparisonPage(input: ComparisonInput, t: Translator): PageModel {
  const screen = presentComparison(input, t);
  return {
    t,
    title: `${screen.heading} · ${t('app.name')}`,
    key: 'comparison',
    announcement: '',
    screen,
  };
}

export function presentFaultPage(report: string, inGame: boolean, t: Translator): PageModel {
  const screen = presentFault(report, inGame, t);
  const { heading } = screen;
  return { t, title: `${heading} · ${t('app.name')}`, key: 'fault', announcement: heading, screen };
}

function keyOf({ screen, stage, view, entries, viewer }: Desk): string {
  return [screen, stage, viewer, view.round, view.exchange, entries.length].join(':');
}

function screenOf(scenario: Scenario, desk: Desk, options: PresentOptions, t: Translator): Screen {
  switch (desk.screen) {
    case 'brief':
      return { kind: 'brief', heading: t('brief.title'), guess: presentGuessForm(scenario.file, desk, t) };
    case 'closing':
      return presentClosing(scenario.file, desk, t);
    case 'guess':
      return {
        kind: 'guess',
        heading: t('guess-form.screen'),
        guess: presentGuessForm(scenario.file, desk, t),
      };
    case 'handover':
      return handoverOf(scenario.file, desk, t);
    case 'briefing':
      return presentBriefing(scenario, desk, t);
    case 'turn':
      return turnOf(scenario, desk, t);
    case 'waiting':
      return waitingOf(scenario.file, desk, t);
    case 'reveal':
      return presentReveal(scenario, desk, options.forecast, t);
    case 'vote':
      return voteOf(scenario, desk, t);
    case 'ended': {
      const ending = presentEnding(scenario, desk, t);
      const { debrief: input, personas } = options;
      const debrief = input && presentDebrief({ scenario, desk, input, personas, t });
      const readers = readersOf(scenario.file, desk);
      return { kind: 'ended', heading: ending.heading, ending, readers, ...(debrief ? { debrief } : {}) };
    }
  }
}

function readersOf(file: ScenarioFile, { occupants, viewer }: Desk): readonly Reader[] {
  const persons = Object.keys(occupants).filter(seat => occupants[seat]?.kind === 'person');
  if (persons.length < 2) return [];
  return persons.map(seat => ({ seat: labelOf(file, seat), isCurrent: seat === viewer }));
}

function turnOf(scenario: Scenario, desk: Desk, t: Translator): TurnScreen {
  const before = beforeTurn(scenario.file, desk, t);
  return { ...presentTurn(scenario, desk, t), ...(before ? { before } : {}) };
}

/** The desk belongs to whoever is to take the screen. */
function handoverOf(file: ScenarioFile, desk: Desk, t: Translator): HandoverModel {
  const seat = seatName(file, desk.viewer);
  return {
    kind: 'handover',
    heading: t('handover.title'),
    about: t('handover.about', { seat }),
    ready: t('handover.ready', { seat }),
  };
}

function waitingOf(file: ScenarioFile, { waitingFor }: Desk, t: Translator): WaitingModel {
  const seats = waitingFor.map(seat => labelOf(file, seat));
  const names = t.list(waitingFor.map(seat => seatName(file, seat)));
  return { kind: 'waiting', heading: t('waiting.title'), about: t('waiting.about', { seats: names }), seats };
}

function voteOf(scenario: Scenario, { view }: Desk, t: Translator): VoteModel {
  const parties = presentVote(scenario, view, t);
  return { kind: 'vote', heading: t('vote.title'), outcome: voteOutcome(view, t), parties };
}

function frameOf(scenario: Scenario, desk: Desk, t: Translator): GameFrame {
  const { file } = scenario;
  const tension = presentTension(scenario, desk, t);
  const gauges = presentGauges(scenario, desk, t);
  const seat = fileSeat(file, desk.viewer);
  const noDeal = seat && 'capital' in seat && desk.view.own ? [whyNoDeal(file, seat, desk.view, t)] : [];
  const glossary = presentGlossary(file, desk.view, t);
  return {
    bar: presentBar(file, desk, t),
    draft: presentDraft(file, desk, t),
    board: presentPackage(scenario, desk.view, t).rows,
    papers: presentPapers(file, desk, t),
    tension,
    gauges,
    whys: [tension.why, ...gauges.map(gauge => gauge.why), ...noDeal],
    brief: presentBrief(scenario, desk, t),
    glossary,
    terms: presentTerms(glossary, t),
    sources: citedSources(file, desk.view, t),
  };
}

function announcementOf(file: ScenarioFile, desk: Desk, screen: Screen, t: Translator): string {
  if (screen.kind === 'turn' && screen.refusal) return screen.refusal;
  if (screen.kind === 'reveal') return screen.heading;
  if (screen.kind === 'closing') return [screen.heading, ...screen.paragraphs].join(' ');
  const last = desk.entries.at(-1);
  const items = last ? itemsOf(file, desk, last, t) : [];
  return items
    .slice(-3)
    .map(({ from, text }) => t('pair', { name: from, text }))
    .join(' ');
}
