import { agreedOption } from '../../engine/table.ts';
import type { Desk } from '../../flow/desk.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { ScenarioFile } from '../../scenario/format/format.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { clauseName, clauseNames } from '../clause-names.ts';
import { occurrencesIn, ofType } from '../occurrences.ts';
import { seatName } from '../seats.ts';
import { countWord } from '../words.ts';
import { whatHomesNeed } from './home.ts';

/** What a mediator can do now and what speaks for it. */
export function mediateNow(scenario: Scenario, desk: Desk, t: Translator): string {
  switch (desk.stage) {
    case 'statements':
      return t('now.mediate.statements');
    case 'convening':
      return convening(scenario, desk, t);
    case 'corridors':
      return inTheCorridors(desk, t);
    case 'session':
      return atTheTable(scenario, desk, t);
    default:
      return '';
  }
}

/** How they met last, and what came of it. */
function convening({ file }: Scenario, { view, entries }: Desk, t: Translator): string {
  const earlier = entries.filter(({ round, stage }) => round < view.round && stage !== 'briefing');
  const convened = ofType(occurrencesIn(earlier), 'session.convened').at(-1);
  if (!convened) return t('now.convening');
  const last = earlier.filter(({ round }) => round === earlier.at(-1)?.round);
  const agreed = ofType(occurrencesIn(last), 'clause.agreed');
  const count = new Set(agreed.map(({ issue }) => issue)).size;
  const format = file.mediator?.formats[convened.format]?.name ?? '';
  return t('now.convening.again', { format, count, clauses: countWord(t, count) });
}

/** Below this it is worth saying how little there is. */
const SCARCE = 3;

function inTheCorridors({ view, openings }: Desk, t: Translator): string {
  if (!openings.some(({ type }) => type === 'corridor.choose')) return t('now.mediate.corridors.spent');
  if (view.leverage < SCARCE) return t('now.mediate.corridors.scarce', { count: view.leverage });
  return t('now.mediate.corridors');
}

/** So few open clauses are worth a text of their own. */
const FEW = 3;

function atTheTable(scenario: Scenario, desk: Desk, t: Translator): string {
  const { view } = desk;
  const open = view.clauses.flatMap((clause, issue) => (agreedOption(clause) < 0 ? [issue] : []));
  if (open.length === 0) return settled(scenario, desk, t);
  const isLast = view.exchange + 1 >= view.exchanges;
  if (open.length <= FEW) {
    const issues = clauseNames(scenario.file, open, t);
    return t('now.mediate.few', { issues, count: open.length, last: isLast ? 'yes' : 'no' });
  }
  if (isLast) return t('now.mediate.last');
  if (!view.confidences.some(({ to }) => to === view.seat)) return t('now.mediate');
  return t('now.mediate.told');
}

/** Every clause is agreed: what is wanting is initials, and behind them the homes. */
function settled(scenario: Scenario, desk: Desk, t: Translator): string {
  const { file } = scenario;
  const { initialled } = desk.view;
  const needs = whatHomesNeed(scenario, undefined, t);
  const held = heldBack(file, desk, t);
  if (initialled.length === 0) return t('now.mediate.agreed', { needs, held });
  const names = (seats: readonly string[]) => t.list(seats.map(seat => seatName(file, seat)));
  const others = file.parties.map(({ id }) => id).filter(id => !initialled.includes(id));
  return t('now.mediate.initialled', { seats: names(initialled), others: names(others), needs, held });
}

function heldBack(file: ScenarioFile, desk: Desk, t: Translator): string {
  const sentences = holdouts(file, desk).map(({ seat, issue }) =>
    t('now.mediate.held', { seat: seatName(file, seat), issue: clauseName(file, issue) }),
  );
  return sentences.length > 0 ? sentences.join(' ') : t('now.mediate.held.unsaid');
}

/** Which clause each of the others who hold back said that home will not carry, as long as the clause reads as it did. */
export function holdouts(file: ScenarioFile, { view, entries, viewer }: Desk) {
  return file.parties.flatMap(({ id }) => {
    const entry = entries.findLast(
      ({ move, said }) => said?.key.startsWith('withhold') && 'seat' in move && move.seat === id,
    );
    if (id === viewer || entry?.said?.key !== 'withhold-clause' || view.initialled.includes(id)) return [];
    const issue = file.issues.findIndex(each => each.id === entry.said?.params.issue);
    const since = occurrencesIn(entries.filter(({ index }) => index > entry.index));
    const isChanged = ofType(since, 'clause.agreed').some(each => each.issue === issue);
    return issue < 0 || isChanged ? [] : [{ seat: id, issue }];
  });
}
