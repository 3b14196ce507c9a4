import type { ScenarioFile } from '../format/format.ts';

/** What a run takes out of a scenario: the mediator, and options that nobody may choose, by issue. */
export interface Without {
  readonly mediator: boolean;
  readonly options: Readonly<Record<string, readonly string[]>>;
}

/** The scenario with some of it taken out: the same talks, had that not been there. */
export function scenarioWithout(file: ScenarioFile, { mediator, options }: Without): ScenarioFile {
  const lessOptions = Object.entries(options).reduce(
    (left, [issue, gone]) => gone.reduce((rest, option) => withoutOption(rest, issue, option), left),
    file,
  );
  return mediator ? withoutMediator(lessOptions) : lessOptions;
}

function withoutMediator(file: ScenarioFile): ScenarioFile {
  const { mediator, ...rest } = file;
  if (!mediator) return file;
  const gone = mediator.id;
  const silent = <T extends { readonly reactions: ReadonlyArray<{ readonly who: string }> }>(each: T): T => ({
    ...each,
    reactions: each.reactions.filter(({ who }) => who !== gone),
  });
  return {
    ...rest,
    metrics: rest.metrics.map(metric => (metric.seat === gone ? { ...metric, seat: undefined } : metric)),
    actions: rest.actions
      .map(action => silent({ ...action, seats: action.seats.filter(seat => seat !== gone) }))
      .filter(({ seats }) => seats.length > 0),
    events: rest.events.filter(({ choice }) => choice?.seat !== gone).map(silent),
    hints: rest.hints.filter(({ seats }) => !seats?.every(seat => seat === gone)),
  };
}

function withoutOption(file: ScenarioFile, issue: string, option: string): ScenarioFile {
  const found = file.issues.find(({ id }) => id === issue);
  if (!found || found['status-quo'] === option) return file;
  const remains = (at: string, options: readonly string[]) =>
    at === issue ? options.filter(each => each !== option) : [...options];
  return {
    ...file,
    issues: file.issues.map(each =>
      each.id === issue ? { ...each, options: each.options.filter(({ id }) => id !== option) } : each,
    ),
    parties: file.parties.map(party => ({
      ...party,
      linkages: party.linkages.filter(({ when }) => when[issue] !== option),
      'red-lines': party['red-lines']
        .map(line => ({ ...line, options: remains(line.issue, line.options) }))
        .filter(({ options }) => options.length > 0),
    })),
    actions: file.actions
      .map(action => ({
        ...action,
        commits: action.commits && {
          ...action.commits,
          options: remains(action.commits.issue, action.commits.options),
        },
        sweetens: action.sweetens.filter(each => each.issue !== issue || each.option !== option),
      }))
      .filter(({ commits }) => commits === undefined || commits.options.length > 0),
  };
}
