import type { Position } from '../../analysis/debrief/positions.ts';
import type { TradeCourse } from '../../analysis/debrief/trade-course.ts';
import { reservationParts } from '../../engine/deals.ts';
import { optionLabel } from '../clause-names.ts';
import { signedTenths, tenths } from '../numbers.ts';
import { labelOf, partyName, seatName } from '../seats.ts';
import {
  countsText,
  forEachPair,
  type Pair,
  type Place,
  placeName,
  placesOf,
  presentTableSpace,
  seenBy,
  spacePoint,
} from '../space.ts';
import { inMarks } from '../words.ts';
import { type Block, type Cell, cell, figure, type ListItem } from './block.ts';
import { changesText, clauseInMarks, clausesInMarks, gainsBySeat } from './clauses.ts';
import { termsText, whenOf } from './deeds.ts';
import type { Debrief } from './input.ts';
import { liftedNotes } from './lifted.ts';
import type { SpaceModel, SpacePath } from './pictures.ts';
import type { DebriefScreen } from './screen.ts';
import { STEPS } from './steps.ts';

/** What was possible, where the talks went in it, and which trades nobody made. */
export function presentSpace(debrief: Debrief): DebriefScreen {
  const { t, input, scenario } = debrief;
  const { space } = input.findings;
  const parties = scenario.file.parties.length;
  return {
    id: 'space',
    name: t('debrief.space'),
    question: t('debrief.space.question'),
    finding: findingOf(debrief),
    turn: space.best
      ? t('debrief.space.left', {
          points: tenths(t, sum(space.best.gains)),
          count: sum(space.best.gains) / 10,
        })
      : t(
          input.findings.outcome.ratified ? 'debrief.space.on-frontier' : 'debrief.space.on-frontier.unkept',
          {
            parties,
          },
        ),
    picture: forEachPair(scenario.file, pair => modelOf(debrief, pair), t),
    blocks: [
      {
        kind: 'text',
        text: [countsText(space, t, !space.best), ...space.deal.map((_, party) => movedText(debrief, party))],
      },
      ...tradeBlocks(debrief),
      pointsTable(debrief),
      leftTable(debrief),
      ...nearMissBlock(debrief),
      ...patternBlock(debrief),
      danceTable(debrief),
    ],
  };
}

function findingOf({ input, desk, scenario, t }: Debrief): string {
  const { outcome, space } = input.findings;
  const mediates = scenario.file.mediator?.id === desk.viewer;
  const parties = scenario.file.parties.length;
  if (outcome.ratified)
    return t(mediates ? 'debrief.space.closed.mediated' : 'debrief.space.closed', { parties });
  if (!space.zoneOfAgreement.exists) return t('debrief.space.no-zone', { parties });
  return space.rational === null
    ? t('debrief.space.missed-zone.uncounted', { parties })
    : t('debrief.space.missed-zone', { parties, zone: space.rational });
}

/** How the conflict moved what walking away is worth to a party, gauge by gauge. */
function movedText({ input, scenario, t }: Debrief, party: number): string {
  const { opening, reservation } = input.findings.space;
  const { before } = input.frames[0]!;
  const { after } = input.frames.at(-1)!;
  const old = reservationParts(scenario.game, before, party);
  const parts = reservationParts(scenario.game, after, party)
    .map(({ metric, by }, at) => ({ metric, by: by - old[at]!.by }))
    .filter(({ by }) => by !== 0)
    .map(({ metric, by }) =>
      t('debrief.space.moved.by', { name: scenario.file.metrics[metric]!.name, by: signedTenths(t, by) }),
    );
  return t('debrief.space.moved', {
    seat: partyName(scenario.file, party),
    from: tenths(t, opening[party]!),
    to: tenths(t, reservation[party]!),
    count: parts.length,
    parts: t.list(parts),
  });
}

function modelOf(debrief: Debrief, pair: Pair): SpaceModel {
  const { scenario, input, t } = debrief;
  const { space } = input.findings;
  return {
    ...presentTableSpace(scenario.file, space, t, pair),
    opening: seenBy(pair, space.opening),
    marked: placesFound(debrief).map(place => spacePoint(place, pair, t)),
    paths: pathsOf(debrief, pair),
  };
}

/** The places of every space, and the deal that would have cost nobody anything and brought most. */
function placesFound({ input }: Debrief): readonly Place[] {
  const { space } = input.findings;
  const [deal, ...solutions] = placesOf(space);
  const best = space.best ? [{ id: 'best', utilities: space.best.utilities } as const] : [];
  return [...(deal ? [deal] : []), ...best, ...solutions];
}

function pathsOf({ scenario, input, t }: Debrief, pair: Pair): readonly SpacePath[] {
  const { positions } = input.findings;
  const seats = [...new Set(positions.map(position => position.seat))];
  return seats.map(seat => {
    const own = positions.filter(position => position.seat === seat);
    const found = labelOf(scenario.file, seat);
    const label = t('debrief.space.path', { seat: seatName(scenario.file, found.id), count: own.length });
    return { seat: found, label, at: own.map(position => seenBy(pair, position.utilities)) };
  });
}

/** The trades nobody made, the best first, and what their linkages say of them. */
function tradeBlocks(debrief: Debrief): readonly Block[] {
  const { scenario, input, t } = debrief;
  const { missed } = input.findings.space;
  const title = t('debrief.trades');
  if (missed.length === 0)
    return [
      {
        kind: 'text',
        title,
        text: [
          t('debrief.trades.none', {
            parties: scenario.file.parties.length,
            left: input.findings.space.best ? 'yes' : 'no',
          }),
        ],
      },
    ];
  const items = missed.map(trade => {
    const { changes, gains, linkages } = trade;
    const whys = linkages.flatMap((found, party) =>
      found.map(at => scenario.file.parties[party]?.linkages[at]?.why ?? ''),
    );
    return {
      text: t('debrief.trades.trade', { changes: changesText(debrief, changes) }),
      note: `${[gainsBySeat(debrief, gains), ...whys, ...liftedNotes(debrief, changes), ...courseNotes(debrief, trade)].join('. ')}.`,
    };
  });
  return [{ kind: 'list', title, ordered: true, items }];
}

/** That a trade was on the table after all, and what it would have met at home. */
function courseNotes({ scenario, input, t }: Debrief, trade: TradeCourse): readonly string[] {
  const { file } = scenario;
  const { offered, reopened, refusing } = trade;
  const offer = offered && {
    seat: seatName(file, offered.by),
    when: whenOf(file, input.frames[offered.at]!, t),
  };
  const homes = t.list(refusing.map(party => partyName(file, party)));
  return [
    ...(offer ? [t('debrief.trades.offered', offer)] : []),
    ...(reopened.length > 0
      ? [t('debrief.trades.reopened', { issues: clausesInMarks(file, reopened, t) })]
      : []),
    ...(refusing.length > 0 ? [t('debrief.trades.refusing', { homes })] : []),
  ];
}

function pointsTable(debrief: Debrief): Block {
  const { scenario, input, t } = debrief;
  const { opening, reservation } = input.findings.space;
  const { parties } = scenario.file;
  const row = (label: string, values: readonly number[], more: Omit<Cell, 'text'> = {}) => [
    cell(label, more),
    ...values.map(value => figure(tenths(t, value), more)),
  ];
  return {
    kind: 'table',
    title: t('debrief.space.points'),
    caption: t('debrief.space.points'),
    head: [cell(t('debrief.space.point')), ...parties.map(({ name, mark }) => figure(name, { mark }))],
    rows: [
      ...placesFound(debrief).map(({ id, utilities }) =>
        row(placeName(id, parties.length, t), utilities, id === 'deal' ? { strong: true } : {}),
      ),
      row(t('debrief.space.walk-start'), opening),
      row(t('debrief.space.walk-end'), reservation),
    ],
  };
}

function leftTable({ input, t }: Debrief): Block {
  const { left } = input.findings.space;
  const most = Math.max(...left);
  return {
    kind: 'table',
    title: t('debrief.space.left-title'),
    caption: t('debrief.space.left-about'),
    head: [cell(t('debrief.round')), ...left.map((_, at) => figure(t.number(at + 1)))],
    rows: [[cell(t('debrief.space.left-points')), ...left.map(points => figure(tenths(t, points)))]],
    ...(most > 0
      ? { note: t('debrief.space.left-note', { points: tenths(t, most), round: left.indexOf(most) + 1 }) }
      : {}),
  };
}

function nearMissBlock(debrief: Debrief): readonly Block[] {
  const { scenario, input, t } = debrief;
  const { nearMisses } = input.findings.space;
  const title = t('debrief.near-misses');
  const clauses = lateItems(debrief);
  const whole = nearMisses.slice(0, 3).map(({ position, settled, refusing }) => ({
    text: t('debrief.near-misses.one', {
      when: whenOf(scenario.file, input.frames[position.at]!, t),
      seat: seatName(scenario.file, position.seat),
      what: stoodFor(debrief, position),
    }),
    note: [...settled.map(later => settledText(debrief, position, later)), keptText(debrief, refusing)].join(
      ' ',
    ),
    entry: position.at,
  }));
  const items = [...whole, ...clauses];
  if (items.length > 0) return [{ kind: 'list', title, items }];
  const none = t('debrief.near-misses.none', { parties: scenario.file.parties.length });
  return [{ kind: 'text', title, text: [none] }];
}

/** Clauses that were turned down and settled for later. */
function lateItems({ scenario, input, t }: Debrief): readonly ListItem[] {
  const { file } = scenario;
  return input.findings.space.late.slice(0, 3).map(({ issue, option, seat, by, at, settled }) => ({
    text: t('debrief.near-misses.clause', {
      seat: seatName(file, seat),
      by: seatName(file, by),
      issue: clauseInMarks(file, issue, t),
      option: inMarks(t, optionLabel(file, issue, option)),
      when: whenOf(file, input.frames[at]!, t),
      round: settled + 1,
    }),
    entry: at,
  }));
}

/** What a position asked for: the clauses of the move, or with initials the text as it stood. */
function stoodFor({ scenario, input, t }: Debrief, { at }: Position): string {
  const { move } = input.frames[at]!;
  return 'terms' in move ? termsText(scenario.file, move.terms, t) : t('debrief.near-misses.text');
}

/** What a position was worth to another, and what that one later stood for. */
function settledText({ scenario, input, t }: Debrief, missed: Position, later: Position): string {
  const { move, round } = input.frames[later.at]!;
  return t('debrief.near-misses.settled', {
    seat: seatName(scenario.file, later.seat),
    worth: tenths(t, missed.utilities[later.party]!),
    less: tenths(t, later.utilities[later.party]!),
    same: missed.utilities[later.party] === later.utilities[later.party] ? 'yes' : 'no',
    round: round + 1,
    how: move.type === 'text.initial' ? 'initialled' : 'offered',
  });
}

/** Whether the homes would have carried it. */
function keptText({ scenario, t }: Debrief, refusing: readonly number[]): string {
  const homes = t.list(refusing.map(party => partyName(scenario.file, party)));
  return t('debrief.near-misses.vote', {
    count: refusing.length,
    parties: scenario.file.parties.length,
    homes,
  });
}

/** How each party gave way, with the principle it follows and where that is described. */
function patternBlock({ scenario, desk, input, t }: Debrief): readonly Block[] {
  const { bargaining } = input.findings;
  const items = bargaining.map(({ party, pattern }, at) => {
    const isTold = bargaining.slice(0, at).some(other => other.pattern.name === pattern.name);
    const { id } = scenario.file.parties[party]!;
    const name = partyName(scenario.file, party);
    const seat = id === desk.viewer ? t('debrief.seat-you', { seat: name }) : name;
    return {
      text: t(`debrief.pattern.${pattern.name}`, {
        seat,
        opening: tenths(t, pattern.opening),
        lowest: tenths(t, pattern.lowest),
        percent: t.percent(pattern.firstHalf / 1000),
      }),
      ...(isTold ? {} : { note: t(`debrief.pattern.${pattern.name}.principle`) }),
    };
  });
  return [{ kind: 'list', title: t('debrief.pattern'), items }];
}

function danceTable({ scenario, input, t }: Debrief): Block {
  const { bargaining } = input.findings;
  const seat = (party: number) => scenario.file.parties[party]!;
  return {
    kind: 'table',
    title: t('debrief.dance'),
    caption: t('debrief.dance.about'),
    head: [
      cell(t('debrief.dance.step')),
      ...bargaining.map(({ party }) => figure(seat(party).name, { mark: seat(party).mark })),
    ],
    rows: STEPS.map(step => [
      cell(t(`debrief.dance.${step}`), { small: t(`debrief.dance.${step}.about`) }),
      ...bargaining.map(({ dance }) => figure(t.number(dance.counts[step]))),
    ]),
    note: [...(bargaining.length > 2 ? [t('debrief.dance.mean')] : []), t('debrief.dance.source')].join(' '),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
