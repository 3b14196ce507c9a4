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
import { type Block, type Cell, cell, figure } from './block.ts';
import { changesText } from './clauses.ts';
import { termsText, whenOf } from './deeds.ts';
import type { Debrief } from './input.ts';
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
      { kind: 'text', text: [countsText(space, t), movedText(debrief)] },
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
  return t(space.zoneOfAgreement.exists ? 'debrief.space.missed-zone' : 'debrief.space.no-zone', { parties });
}

/** How the conflict moved what walking away is worth. */
function movedText({ input, scenario, t }: Debrief): string {
  const { opening, reservation } = input.findings.space;
  const parts = opening.map((from, party) =>
    t('debrief.space.moved', {
      seat: partyName(scenario.file, party),
      from: tenths(t, from),
      to: tenths(t, reservation[party]!),
    }),
  );
  return parts.join(' ');
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
      { kind: 'text', title, text: [t('debrief.trades.none', { parties: scenario.file.parties.length })] },
    ];
  const items = missed.map(({ changes, gains, linkages }) => {
    const whys = linkages.flatMap((found, party) =>
      found.map(at => scenario.file.parties[party]?.linkages[at]?.why ?? ''),
    );
    const parts = gains.map((gain, party) =>
      t('debrief.by-seat', {
        points: signedTenths(t, gain),
        seat: partyName(scenario.file, party),
      }),
    );
    return {
      text: t('debrief.trades.trade', { changes: changesText(scenario.file, changes, t) }),
      note: [t.list(parts), ...whys].join('. '),
    };
  });
  return [{ kind: 'list', title, ordered: true, items }];
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
  const worst = left.indexOf(Math.max(...left));
  return {
    kind: 'table',
    title: t('debrief.space.left-title'),
    caption: t('debrief.space.left-about'),
    head: [cell(t('debrief.round')), ...left.map((_, at) => figure(t.number(at + 1)))],
    rows: [[cell(t('debrief.space.left-points')), ...left.map(points => figure(tenths(t, points)))]],
    note: t('debrief.space.left-note', { points: tenths(t, left[worst] ?? 0), round: worst + 1 }),
  };
}

function nearMissBlock(debrief: Debrief): readonly Block[] {
  const { scenario, input, t } = debrief;
  const { nearMisses } = input.findings.space;
  const title = t('debrief.near-misses');
  if (nearMisses.length === 0)
    return [
      {
        kind: 'text',
        title,
        text: [t('debrief.near-misses.none', { parties: scenario.file.parties.length })],
      },
    ];
  const items = nearMisses.slice(0, 3).map(({ position }) => {
    const frame = input.frames[position.at]!;
    const { move } = frame;
    const terms = 'terms' in move ? move.terms : {};
    return {
      text: t('debrief.near-misses.one', {
        parties: scenario.file.parties.length,
        when: whenOf(scenario.file, frame, t),
        seat: seatName(scenario.file, position.seat),
        what: termsText(scenario.file, terms, t),
      }),
      entry: position.at,
    };
  });
  return [{ kind: 'list', title, items }];
}

/** How each party gave way, with the principle it follows and where that is described. */
function patternBlock({ scenario, desk, input, t }: Debrief): readonly Block[] {
  const items = input.findings.bargaining.map(({ party, pattern }) => {
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
      note: t(`debrief.pattern.${pattern.name}.principle`),
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
