import type { Game, Party } from '../../engine/game.ts';
import type { ScenarioFile } from '../format/format.ts';
import type { Finding } from '../problem.ts';

/** Options that no seat has a reason to write into the text. The status quo may be worth nothing to anyone. */
export function checkOptions(file: ScenarioFile, game: Game): readonly Finding[] {
  return game.issues.flatMap((issue, index) =>
    issue.options.flatMap((option, which): readonly Finding[] => {
      if (which === issue.statusQuo || isAsked(file, issue.id, option)) return [];
      const id = `${issue.id}/${option}`;
      const path = ['issues', index, 'options', which, 'id'];
      if (!isWanted(game, index, which)) return [{ code: 'option-unwanted', path, params: { id } }];
      const other = issue.options.findIndex((_, rival) => isBettered(game, index, which, rival));
      if (other < 0 || isCommonInterest(game, index, other)) return [];
      return [
        { code: 'option-bettered', path, params: { id, other: `${issue.id}/${issue.options[other]}` } },
      ];
    }),
  );
}

/** A mandate may ask the mediator for what no party likes. */
function isAsked(file: ScenarioFile, issue: string, option: string): boolean {
  return (file.mediator?.mandate ?? []).some(
    ({ when }) => when.includes(issue) && when.includes(`'${option}'`),
  );
}

function isWanted(game: Game, issue: number, option: number): boolean {
  const sweetened = game.actions.some(action =>
    action.sweetens.some(each => each.issue === issue && each.option === option && each.points > 0),
  );
  return sweetened || game.parties.some(party => mostWorth(party, issue, option) > 0);
}

/** An answer that is the best for every party: the others are there for those who do not see it. */
function isCommonInterest(game: Game, issue: number, option: number): boolean {
  return game.parties.every(
    party => pointsFor(party, issue, option) === Math.max(...party.preferences.points[issue]!),
  );
}

/** Whether a rival answer is at least as good for everybody, and better for somebody, whatever stands beside it. */
function isBettered(game: Game, issue: number, option: number, rival: number): boolean {
  if (option === rival || isSweetened(game, issue, option)) return false;
  const margins = [
    ...game.parties.map(party => leastWorth(party, issue, rival) - mostWorth(party, issue, option)),
    ...game.constituencies.map(
      ({ points }) => (points[issue]?.[rival] ?? 0) - (points[issue]?.[option] ?? 0),
    ),
  ];
  const barred = game.parties.some(party => isBarred(party, issue, rival) && !isBarred(party, issue, option));
  return !barred && margins.every(margin => margin >= 0) && margins.some(margin => margin > 0);
}

function isSweetened(game: Game, issue: number, option: number): boolean {
  return game.actions.some(action =>
    action.sweetens.some(each => each.issue === issue && each.option === option),
  );
}

function isBarred({ redLines }: Party, issue: number, option: number): boolean {
  return redLines.some(line => line.issue === issue && line.options.includes(option));
}

function mostWorth(party: Party, issue: number, option: number): number {
  return pointsFor(party, issue, option) + linked(party, issue, option, points => Math.max(0, points));
}

function leastWorth(party: Party, issue: number, option: number): number {
  return pointsFor(party, issue, option) + linked(party, issue, option, points => Math.min(0, points));
}

function pointsFor({ preferences }: Party, issue: number, option: number): number {
  return preferences.points[issue]![option]!;
}

function linked(
  { preferences }: Party,
  issue: number,
  option: number,
  part: (points: number) => number,
): number {
  return preferences.linkages
    .filter(({ when }) => when.some(([at, choice]) => at === issue && choice === option))
    .reduce((sum, { points }) => sum + part(points), 0);
}
