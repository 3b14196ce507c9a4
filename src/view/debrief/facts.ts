import type { Outcome } from '../../analysis/debrief/outcome.ts';
import type { Contribution } from '../../analysis/debrief/turning-points.ts';
import { dealOf, preferencesOf } from '../../engine/deals.ts';
import { stands, worthOf } from '../../engine/preferences.ts';
import { agreedOption } from '../../engine/table.ts';
import { tensionOf } from '../gauges.ts';
import { signedTenths, tenths } from '../numbers.ts';
import { labelOf, partyName, seatName } from '../seats.ts';
import { countWord, unstopped } from '../words.ts';
import { type Block, cell, figure, type ListItem, signOf } from './block.ts';
import { deedOf, whenOf } from './deeds.ts';
import { endText, hingeText } from './end.ts';
import type { Debrief } from './input.ts';
import type { LinesModel } from './pictures.ts';
import type { DebriefScreen } from './screen.ts';

/** How it ended, and the few moves that led there. */
export function presentFacts(debrief: Debrief): DebriefScreen {
  const { t, scenario, desk } = debrief;
  const ending = scenario.file.endings.find(each => each.id === desk.view.ending?.ending);
  return {
    id: 'facts',
    name: t('debrief.facts'),
    question: t('debrief.facts.question'),
    finding: t('debrief.facts.finding', {
      ending: unstopped(ending?.title ?? t('log.over')),
      how: endText(debrief),
    }),
    turn: verdictOf(debrief),
    picture: timelineOf(debrief),
    blocks: [
      { kind: 'text', text: [courseOf(debrief)] },
      ...hingesBlock(debrief),
      turningBlock(debrief),
      ...(desk.viewer === scenario.file.mediator?.id
        ? [...mandateBlock(debrief), outcomeTable(debrief), clausesTable(debrief)]
        : [outcomeTable(debrief), clausesTable(debrief), ...mandateBlock(debrief)]),
    ],
  };
}

/** What it was worth to the reader against no deal; to the mediator, which aims were met. */
function verdictOf(debrief: Debrief): string {
  const { desk, input, scenario, t } = debrief;
  const { outcome } = input.findings;
  const party = scenario.game.parties.findIndex(each => each.id === desk.viewer);
  if (party < 0) {
    return mandateVerdict(debrief);
  }
  const gain = outcome.text[party]! - outcome.noDeal[party]!;
  const values = {
    points: tenths(t, outcome.text[party]!),
    noDeal: tenths(t, outcome.noDeal[party]!),
    gain: tenths(t, Math.abs(gain)),
    change: gain > 0 ? 'more' : gain < 0 ? 'less' : 'same',
  };
  if (outcome.ratified) return t('debrief.facts.kept', values);
  return t(isText(outcome) ? 'debrief.facts.unkept' : 'debrief.facts.no-text', values);
}

/** The mediator's aims, those that were met, and the points of both. */
function mandateOf({ scenario, desk }: Debrief) {
  const aims = scenario.file.mediator?.mandate ?? [];
  const met = aims.filter(({ id }) => desk.view.ending?.mandate.includes(id));
  const sum = (some: typeof aims) => some.reduce((points, aim) => points + aim.points, 0);
  return { aims, met, points: { points: sum(met), all: sum(aims) } };
}

function mandateVerdict(debrief: Debrief): string {
  const { t } = debrief;
  const { aims, met, points } = mandateOf(debrief);
  return t('debrief.facts.aims', {
    ...points,
    met: met.length,
    reached: countWord(t, met.length),
    aims: countWord(t, aims.length),
    extent: met.length === aims.length ? 'all' : 'some',
  });
}

/** How many clauses were agreed. */
export function agreedIn({ agreed }: Outcome): number {
  return agreed.filter(option => option >= 0).length;
}

/** Whether anything was agreed. */
export function isText(outcome: Outcome): boolean {
  return agreedIn(outcome) > 0;
}

function courseOf({ scenario, desk, input, t }: Debrief): string {
  const { outcome } = input.findings;
  const agreed = agreedIn(outcome);
  const values = {
    rounds: countWord(t, desk.view.round + 1),
    of: countWord(t, scenario.file.rounds.length),
    agreed,
    reached: countWord(t, agreed),
    clauses: countWord(t, outcome.agreed.length),
    extent: agreed === outcome.agreed.length ? 'all' : 'some',
    moves: input.frames.filter(({ move }) => 'seat' in move && move.seat === desk.viewer).length,
  };
  const votes = outcome.support.map((support, party) =>
    t('debrief.facts.vote', {
      party: partyName(scenario.file, party),
      support: tenths(t, support),
      threshold: tenths(t, scenario.game.ratification.thresholds[party] ?? 0),
    }),
  );
  return [t('debrief.facts.course', values), ...votes].join(' ');
}

/** What talks that broke off broke on. */
function hingesBlock(debrief: Debrief): readonly Block[] {
  const { scenario, input, t } = debrief;
  const { hinges } = input.findings;
  if (hinges.length === 0) return [];
  const items = hinges.slice(0, 3).map(hinge => ({
    text: hingeText(debrief, hinge),
    note: t.list(
      hinge.changes
        .slice(0, 3)
        .map(({ metric, by }) =>
          t('debrief.broke.by', { points: signedTenths(t, by), name: scenario.file.metrics[metric]!.name }),
        ),
    ),
  }));
  return [{ kind: 'list', title: t('debrief.broke'), about: t('debrief.broke.about'), items }];
}

function turningBlock(debrief: Debrief): Block {
  const { input, t } = debrief;
  const { turning } = input;
  if (!turning.done) return { kind: 'progress', text: t('debrief.turning.search'), share: turning.share };
  if (turning.value.length === 0)
    return { kind: 'text', title: t('debrief.turning'), text: [t('debrief.turning.none')] };
  return {
    kind: 'list',
    title: t('debrief.turning'),
    ordered: true,
    items: turning.value.map(each => turningItem(debrief, each)),
  };
}

/** A turning point; one of the reader's own can be taken again. */
export function turningItem(debrief: Debrief, contribution: Contribution): ListItem {
  const { scenario, input, desk, t } = debrief;
  const frame = input.frames[contribution.at]!;
  const event = contribution.event === undefined ? undefined : scenario.file.events[contribution.event];
  const what = event
    ? t('debrief.turning.event', { title: event.title })
    : deedOf(scenario.file, frame.move, frame.before.offers, t);
  const own = !event && 'seat' in frame.move && frame.move.seat === desk.viewer;
  return {
    text: t('debrief.turning.what', { when: whenOf(scenario.file, frame, t), what }),
    note: effectOf(debrief, contribution),
    entry: contribution.at,
    ...(own ? { rewind: contribution.at } : {}),
  };
}

function effectOf({ scenario, desk, t }: Debrief, { by, ratified, lucks }: Contribution): string {
  const seats = [...scenario.game.parties, ...(scenario.game.mediator ? [scenario.game.mediator] : [])];
  const parts = seats.flatMap((seat, at) => {
    const change = by[at] ?? 0;
    if (change === 0) return [];
    const to = seat.id === desk.viewer ? t('debrief.you') : seatName(scenario.file, seat.id);
    return [t('debrief.turning.by', { points: signedTenths(t, change), seat: to })];
  });
  const [kept, without] = ratified;
  return t('debrief.turning.effect', {
    parts: t.list(parts),
    kept,
    without,
    change: kept === without ? 'none' : 'some',
    lucks,
  });
}

function timelineOf({ scenario, input, t }: Debrief): LinesModel {
  const { frames, turning } = input;
  const tables = [frames[0]!.before, ...roundEnds(input)];
  const values = tables.map(table => tensionOf(scenario, table.metrics));
  const rounds = tables.length - 1;
  const points = turning.done ? turning.value : [];
  /** On the line, between the ends of two rounds. */
  const valueAt = (place: number) => {
    const [from, to] = [values[Math.floor(place)]!, values[Math.ceil(place)]!];
    return from + (to - from) * (place - Math.floor(place));
  };
  return {
    kind: 'lines',
    title: t('debrief.timeline'),
    x: t('debrief.round'),
    y: t('debrief.tension'),
    ticks: [t('debrief.start'), ...tables.slice(1).map((_, at) => t.number(at + 1))],
    lines: [
      {
        name: t('debrief.tension'),
        values: values.map(value => value / 10),
        texts: values.map(value => tenths(t, value)),
      },
    ],
    first: 0,
    marks: points.map(({ at }, index) => {
      const place = placeOf(input, at, rounds);
      return { label: t.number(index + 1), at: place, value: valueAt(place) / 10 };
    }),
  };
}

/** The table at the end of each round. */
export function roundEnds({ frames }: Pick<Debrief['input'], 'frames'>) {
  const last = frames.length - 1;
  return frames
    .filter(({ move, round }, at) => move.type === 'round.close' || (at === last && !isClosed(frames, round)))
    .map(frame => frame.after);
}

function isClosed(frames: Debrief['input']['frames'], round: number): boolean {
  return frames.some(frame => frame.round === round && frame.move.type === 'round.close');
}

/** Where on the axis of rounds a move lies. */
function placeOf({ frames }: Debrief['input'], at: number, rounds: number): number {
  const { round } = frames[at]!;
  const own = frames.filter(frame => frame.round === round);
  return Math.min(rounds, round + own.findIndex(frame => frame.index === at) / Math.max(1, own.length));
}

function outcomeTable({ scenario, desk, input, t }: Debrief): Block {
  const { outcome } = input.findings;
  return {
    kind: 'table',
    title: t('debrief.mandate'),
    caption: t('debrief.mandate'),
    head: [
      cell(t('debrief.party')),
      figure(t(isText(outcome) ? 'debrief.deal' : 'debrief.status-quo')),
      figure(t('debrief.no-deal')),
      figure(t('debrief.gain')),
    ],
    rows: scenario.file.parties.map(({ id }, party) => {
      const label = labelOf(scenario.file, id);
      const [text, noDeal] = [outcome.text[party]!, outcome.noDeal[party]!];
      const name = id === desk.viewer ? t('debrief.seat-you', { seat: label.name }) : label.name;
      return [
        cell(name, { mark: label.mark }),
        figure(tenths(t, text), { strong: true }),
        figure(tenths(t, noDeal)),
        figure(signedTenths(t, text - noDeal), { sign: signOf(text - noDeal) }),
      ];
    }),
    note: t(outcome.ratified ? 'debrief.deal.kept' : 'debrief.deal.not-kept'),
  };
}

function mandateBlock(debrief: Debrief): readonly Block[] {
  const { t } = debrief;
  const { aims, met, points } = mandateOf(debrief);
  if (aims.length === 0) return [];
  return [
    {
      kind: 'list',
      title: t('debrief.hosts', points),
      items: aims.map(aim => ({
        text: aim.why,
        note: t(met.includes(aim) ? 'debrief.mandate.met' : 'debrief.mandate.missed', { points: aim.points }),
      })),
    },
  ];
}

/** Clause by clause what each side got, with what stands together: it sums to the worth of the text. */
function clausesTable({ scenario, desk, input, t }: Debrief): Block {
  const { file, game } = scenario;
  const table = input.frames.at(-1)!.after;
  const deal = dealOf(game, table);
  const sides = game.parties.map((_, party) => preferencesOf(game, table, party));
  const rows = file.issues.map((issue, index) => {
    const option = deal[index]!;
    const status = t(agreedOption(desk.view.clauses[index]!) >= 0 ? 'draft.agreed' : 'draft.open');
    return [
      cell(issue.name, {
        small: t('debrief.clause.stands', { option: issue.options[option]?.label ?? '', status }),
      }),
      ...sides.map(({ points }) => {
        const [least, most] = [Math.min(...points[index]!), Math.max(...points[index]!)];
        return figure(tenths(t, points[index]![option]!), {
          small: t('debrief.clause.range', { least: tenths(t, least), most: tenths(t, most) }),
        });
      }),
    ];
  });
  const linked = sides.map(({ linkages }) =>
    linkages.reduce((sum, linkage) => (stands(linkage, deal) ? sum + linkage.points : sum), 0),
  );
  return {
    kind: 'table',
    title: t('debrief.clause'),
    caption: t('debrief.clause'),
    head: [cell(t('debrief.issue')), ...file.parties.map(({ name, mark }) => figure(name, { mark }))],
    rows: [
      ...rows,
      [cell(t('debrief.clause.linked')), ...linked.map(points => figure(signedTenths(t, points)))],
      [
        cell(t('debrief.clause.sum'), { strong: true }),
        ...sides.map(side => figure(tenths(t, worthOf(side, deal)), { strong: true })),
      ],
    ],
    note: t('debrief.clause.note'),
  };
}
