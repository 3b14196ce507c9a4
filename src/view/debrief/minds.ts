import type { Told } from '../../analysis/debrief/bluffs.ts';
import type { MindFinding } from '../../analysis/debrief/findings.ts';
import { preferencesOf } from '../../engine/deals.ts';
import type { ScenarioFile } from '../../scenario/format/format.ts';
import { paragraphsOf } from '../brief.ts';
import { signedTenths, tenths } from '../numbers.ts';
import { partyName, seatName } from '../seats.ts';
import { presentGuesses } from '../turn/guess.ts';
import { type Block, cell, figure, type ListItem } from './block.ts';
import { clauseInMarks } from './clauses.ts';
import { whenOf } from './deeds.ts';
import type { Debrief } from './input.ts';
import type { DebriefScreen } from './screen.ts';

/** What the reader thought the others wanted, against what they wanted; and who told the truth. */
export function presentMinds(debrief: Debrief): DebriefScreen {
  const { t, input, scenario, desk } = debrief;
  const others = input.findings.minds.filter(({ party }) => scenario.file.parties[party]!.id !== desk.viewer);
  return {
    id: 'minds',
    name: t('debrief.minds'),
    question: t('debrief.minds.question'),
    finding: others.map(mind => dearestText(debrief, mind)).join(' '),
    turn: scoreText(debrief, others),
    blocks: [
      ...others.map(mind => mindTable(debrief, mind)),
      toldBlock(debrief),
      rulesBlock(debrief),
      ...scenario.file.parties.map((_, party) => briefBlock(debrief, party)),
      ...mediatorBlock(debrief),
    ],
  };
}

function orderOf(weights: readonly number[]): readonly number[] {
  return weights.map((_, issue) => issue).sort((a, b) => weights[b]! - weights[a]! || a - b);
}

/** The two issues dearest to a party; of equals neither is told as the dearer. */
function dearestText({ scenario, t }: Debrief, { party, weights }: MindFinding): string {
  const [first = 0, second = 0] = orderOf(weights);
  const key = weights[first] === weights[second] ? 'debrief.minds.dearest.alike' : 'debrief.minds.dearest';
  return t(key, {
    seat: partyName(scenario.file, party),
    first: clauseInMarks(scenario.file, first, t),
    second: clauseInMarks(scenario.file, second, t),
  });
}

function ownGuesses({ desk }: Debrief, { guesses }: MindFinding) {
  const own = guesses.filter(guess => guess.by === desk.viewer);
  return { first: own.find(guess => guess.at === 0), last: own.filter(guess => guess.at > 0).at(-1) };
}

/** The score of the last guess in words. */
function scoreText(debrief: Debrief, minds: readonly MindFinding[]): string {
  const { scenario, t } = debrief;
  const said = minds.flatMap(mind => {
    const { first, last } = ownGuesses(debrief, mind);
    const seat = partyName(scenario.file, mind.party);
    const latest = last ?? first;
    if (!latest) return [];
    const { correlation, hits, named } = latest.score;
    return [t(`debrief.minds.score.${bandOf(correlation)}`, { seat, hits, named })];
  });
  return said.length === 0 ? t('debrief.minds.unguessed') : said.join(' ');
}

/** A rank correlation, in hundredths, as a reader would call it. */
export function bandOf(correlation: number): 'close' | 'partly' | 'chance' | 'reverse' {
  if (correlation >= 70) return 'close';
  if (correlation >= 30) return 'partly';
  return correlation > -30 ? 'chance' : 'reverse';
}

function changeOf(before: number, after: number): 'better' | 'worse' | 'same' {
  if (Math.abs(after - before) < 100) return 'same';
  return after > before ? 'better' : 'worse';
}

function mindTable(debrief: Debrief, mind: MindFinding): Block {
  const { scenario, desk, t } = debrief;
  const { id, name } = scenario.file.parties[mind.party]!;
  const { first, last } = ownGuesses(debrief, mind);
  const seen = presentGuesses(scenario.file, desk.view, t).find(guess => guess.seat.id === id);
  const guesses = [
    ...(first ? [{ head: 'debrief.guess.first' as const, ranking: first.ranking }] : []),
    ...(last ? [{ head: 'debrief.guess.last' as const, ranking: last.ranking }] : []),
  ];
  const most = Math.max(1, ...mind.weights);
  const placeIn = (ranking: readonly number[], issue: number) => {
    const at = ranking.indexOf(issue);
    return at < 0 ? '–' : t.number(at + 1);
  };
  return {
    kind: 'table',
    title: name,
    caption: t('debrief.minds.about', { seat: seatName(scenario.file, id) }),
    head: [
      cell(t('debrief.issue')),
      figure(t('debrief.truth')),
      ...guesses.map(({ head }) => figure(t(head))),
      cell(t('debrief.guess.seen')),
    ],
    rows: orderOf(mind.weights).map(issue => {
      const shown = seen?.issues.find(each => each.issue === issue)?.evidence;
      const weight = mind.weights[issue]!;
      return [
        cell(scenario.file.issues[issue]!.name),
        figure(tenths(t, weight), { share: weight / most }),
        ...guesses.map(({ ranking }) => figure(placeIn(ranking, issue))),
        cell(shown ?? '–'),
      ];
    }),
    note: [t('debrief.minds.weight'), scoreNote(first?.score, last?.score, t)].join(' ').trim(),
  };
}

interface Scored {
  readonly correlation: number;
}

/** How near the guesses came, and whether the second was nearer than the first. */
function scoreNote(first: Scored | undefined, last: Scored | undefined, t: Debrief['t']): string {
  const text = (score: Scored | undefined) => (score ? t.signed(score.correlation / 100, 2) : '–');
  if (!first && !last) return '';
  const note = t('debrief.minds.correlation', { first: text(first), last: text(last) });
  if (!first || !last) return note;
  return `${note} ${t(`debrief.minds.${changeOf(first.correlation, last.correlation)}`)}`;
}

function toldBlock(debrief: Debrief): Block {
  const { input, t } = debrief;
  const { told } = input.findings;
  const title = t('debrief.told');
  if (told.length === 0) return { kind: 'text', title, text: [t('debrief.told.none')] };
  const bluffs = told.filter(each => each.isBluff).length;
  const sorted = [...told].sort((a, b) => Number(b.isBluff) - Number(a.isBluff) || a.at - b.at);
  return {
    kind: 'details',
    summary: t('debrief.told.count', { count: told.length, bluffs }),
    blocks: [{ kind: 'list', items: sorted.map(each => toldItem(debrief, each)) }],
  };
}

/** What bears a word out, if anything does. */
function proofOf({ isBluff, byDeed, byRedLine }: Told): 'bluff' | 'deed' | 'barred' | 'true' {
  if (isBluff) return 'bluff';
  if (byDeed) return 'deed';
  return byRedLine ? 'barred' : 'true';
}

function toldItem({ scenario, input, t }: Debrief, told: Told): ListItem {
  const { file } = scenario;
  return {
    text: t('debrief.told.one', {
      when: whenOf(file, input.frames[told.at]!, t),
      from: seatName(file, told.from),
      to: seatName(file, told.to),
      issue: clauseInMarks(file, told.issue, t),
      claim: t(`claim.${told.claim}`),
    }),
    note: t(`debrief.told.${proofOf(told)}`, {
      truth: t(`claim.${told.truth}`),
    }),
    entry: told.at,
  };
}

/** The rule that each counterpart followed. */
function rulesBlock({ scenario, desk, personas, t }: Debrief): Block {
  const items = Object.entries(desk.occupants)
    .filter(([seat]) => seat !== desk.viewer)
    .map(([seat, occupant]) => {
      const name = seatName(scenario.file, seat);
      if (occupant.kind === 'person') return { text: t('debrief.person', { seat: name }) };
      const persona = personas.find(each => each.id === occupant.persona);
      const text = t('debrief.computer', { seat: name, name: persona?.name ?? occupant.persona });
      const note = [persona?.about, levelRule(occupant.level, t)].filter(Boolean).join(' ');
      return { text, note };
    });
  return { kind: 'list', title: t('debrief.personas'), items };
}

/** What its level added to a counterpart's rule; standard adds nothing. */
function levelRule(level: string | undefined, t: Debrief['t']): string | undefined {
  return level === 'guided' || level === 'expert' ? t(`level.${level}.rule`) : undefined;
}

/** A party's brief, opened: its words, its red lines, what belongs together, and where its no-deal value began. */
function briefBlock(debrief: Debrief, party: number): Block {
  const { scenario, t } = debrief;
  const { file } = scenario;
  const found = file.parties[party]!;
  const reds = redLinesOf(debrief, party);
  const linkages = found.linkages.map(({ why, points, when }) => ({
    text: t.list(Object.entries(when).map(([issue, option]) => clauseText(file, issue, [option], t))),
    note: t('pair', { name: why, text: signedTenths(t, Math.round(points * 10)) }),
  }));
  return {
    kind: 'details',
    summary: t('debrief.brief', { seat: partyName(file, party) }),
    blocks: [
      { kind: 'text', text: paragraphsOf(found.brief) },
      { kind: 'text', text: [t('debrief.brief.base', { points: t.number(found.reservation.base) })] },
      ...(reds.length > 0 ? [{ kind: 'list', title: t('debrief.brief.red'), items: reds } as const] : []),
      ...(linkages.length > 0
        ? [{ kind: 'list', title: t('brief.linkages'), items: linkages } as const]
        : []),
    ],
  };
}

/** What a party could not sign, and whether its capital had moved by the end. */
function redLinesOf({ scenario, input, t }: Debrief, party: number): readonly ListItem[] {
  const { file, game } = scenario;
  const { redLines } = preferencesOf(game, input.frames.at(-1)!.after, party);
  return file.parties[party]!['red-lines'].map(({ issue, options, why }) => {
    const index = file.issues.findIndex(each => each.id === issue);
    const isLifted = options.every(id => {
      const option = file.issues[index]?.options.findIndex(each => each.id === id) ?? -1;
      return redLines[index]?.[option] !== true;
    });
    return {
      text: clauseText(file, issue, options, t),
      note: isLifted ? t('debrief.brief.lifted', { why }) : why,
    };
  });
}

/** A clause by its id, with some of its options: “Form: spoken assurances”. */
function clauseText(file: ScenarioFile, issue: string, options: readonly string[], t: Debrief['t']): string {
  const found = file.issues.find(each => each.id === issue);
  const labels = options.map(id => found?.options.find(each => each.id === id)?.label ?? id);
  return t('pair', { name: found?.name ?? issue, text: t.list(labels) });
}

/** The mediator's brief, opened to the parties; what it was sent to bring home is told with the facts. */
function mediatorBlock({ scenario, desk, t }: Debrief): readonly Block[] {
  const { mediator } = scenario.file;
  if (!mediator || mediator.id === desk.viewer) return [];
  return [
    {
      kind: 'details',
      summary: t('debrief.brief', { seat: seatName(scenario.file, mediator.id) }),
      blocks: [{ kind: 'text', text: paragraphsOf(mediator.brief) }],
    },
  ];
}
