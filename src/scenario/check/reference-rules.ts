import type { ExpressionKind } from '../conditions/conditions.ts';
import { valueAt } from '../paths.ts';
import type { Path } from '../problem.ts';
import type { IdKind } from './declarations.ts';

/** Where ids are declared, by namespace. */
export const DECLARATIONS: ReadonlyArray<{ readonly kind: string; readonly lists: readonly string[] }> = [
  { kind: 'source', lists: ['sources.*.id'] },
  { kind: 'place', lists: ['map.places.*.id'] },
  { kind: 'name', lists: ['parties.*.id', 'mediator.id', 'constituencies.*.id', 'outsiders.*.id'] },
  { kind: 'metric', lists: ['metrics.*.id'] },
  { kind: 'issue', lists: ['issues.*.id'] },
  { kind: 'option', lists: ['issues.*.options.*.id'] },
  { kind: 'action', lists: ['actions.*.id'] },
  { kind: 'event', lists: ['events.*.id'] },
  { kind: 'choice', lists: ['events.*.choice.options.*.id'] },
  { kind: 'round', lists: ['rounds.*.id'] },
  { kind: 'cut', lists: ['cuts.*.id'] },
  { kind: 'ending', lists: ['endings.*.id'] },
  { kind: 'format', lists: ['mediator.formats.*.id'] },
  { kind: 'aim', lists: ['mediator.mandate.*.id'] },
  { kind: 'linkage', lists: ['parties.*.linkages.*.id'] },
  { kind: 'factor', lists: ['aftermath.factors.*.id'] },
  { kind: 'glossary entry', lists: ['glossary.*.id'] },
  { kind: 'hint', lists: ['hints.*.id'] },
  { kind: 'run', lists: ['history.runs.*.id'] },
];

const CONSEQUENCES = ['actions.*', 'events.*', 'events.*.choice.options.*'] as const;
const EFFECTS = [
  'rounds.*.effects.*',
  ...CONSEQUENCES.flatMap(at => [`${at}.effects.*`, `${at}.reactions.*.effects.*`]),
];
const CLAIMS = [
  'actions.*',
  'events.*',
  'actions.*.drawn-from',
  'events.*.drawn-from',
  'rounds.*.news.*',
  'aftermath.factors.*',
  'debrief.history.*',
  'debrief.afterwards.*',
  'glossary.*',
  'history.chronicle.days.*',
];

interface ReferenceRule {
  readonly kind: IdKind;
  readonly at: string;
  /** The keys of the mapping are the ids. */
  readonly keys?: true;
}

const values = (kind: IdKind, ...at: readonly string[]): readonly ReferenceRule[] =>
  at.map(each => ({ kind, at: each }));
const keys = (kind: IdKind, ...at: readonly string[]): readonly ReferenceRule[] =>
  at.map(each => ({ kind, at: each, keys: true }));

/** Where ids are named. */
export const REFERENCES: readonly ReferenceRule[] = [
  ...values('source kind', 'sources.*.kind'),
  ...values('source', ...CLAIMS.map(at => `${at}.source`)),
  ...values('metric', ...EFFECTS.map(at => `${at}.metric`)),
  ...values(
    'metric',
    'parties.*.home-support',
    'parties.*.credibility',
    'parties.*.reservation.terms.*.metric',
  ),
  ...values('metric', 'metrics.*.couplings.*.metric', 'history.chronicle.responses.*.metric'),
  ...keys('metric', 'tension.weights'),
  ...values('constituency', ...EFFECTS.map(at => `${at}.constituency`), 'actions.*.consults'),
  ...values('who', ...CONSEQUENCES.map(at => `${at}.reactions.*.who`)),
  ...keys('place', ...CONSEQUENCES.map(at => `${at}.sets`)),
  ...keys(
    'party',
    ...CONSEQUENCES.map(at => `${at}.headlines`),
    'endings.*.headlines',
    'ratification.thresholds',
  ),
  ...values('party', 'constituencies.*.party', 'actions.*.frees.*', 'actions.*.sweetens.*.party'),
  ...values(
    'seat',
    'map.places.*.seat',
    'metrics.*.seat',
    'actions.*.seats.*',
    'events.*.choice.seat',
    'hints.*.seats.*',
  ),
  ...keys('seat', 'rounds.*.instructions', 'cuts.*.briefs'),
  ...keys(
    'issue',
    'parties.*.points',
    'constituencies.*.points',
    'parties.*.linkages.*.when',
    'debrief.historic-deal',
    'history.runs.*.without.options',
  ),
  ...values('issue', 'parties.*.red-lines.*.issue', 'actions.*.commits.issue', 'actions.*.sweetens.*.issue'),
  ...values('issue', 'debrief.history.*.issue'),
  ...values('action', 'cuts.*.leaves-out.*'),
  ...values('round', 'cuts.*.rounds.*', 'events.*.since', 'events.*.until'),
  ...values('occasion', 'glossary.*.comes-up.*'),
];

export interface OptionRule {
  readonly at: string;
  readonly keys?: true;
  readonly issueOf: (data: unknown, path: Path) => unknown;
}

const issueOfKey = (_: unknown, path: Path) => path.at(-1);
const issueOfParentKey = (_: unknown, path: Path) => path.at(-2);
const issueBeside = (data: unknown, path: Path) => valueAt(data, [...path.slice(0, -1), 'issue']);
const issueBesideList = (data: unknown, path: Path) => valueAt(data, [...path.slice(0, -2), 'issue']);
const issueAround = (data: unknown, path: Path) => valueAt(data, [...path.slice(0, -1), 'id']);

/** Where options are named, and whose. */
export const OPTIONS: readonly OptionRule[] = [
  { at: 'parties.*.points.*', keys: true, issueOf: issueOfParentKey },
  { at: 'constituencies.*.points.*', keys: true, issueOf: issueOfParentKey },
  { at: 'parties.*.linkages.*.when.*', issueOf: issueOfKey },
  { at: 'debrief.historic-deal.*', issueOf: issueOfKey },
  { at: 'history.runs.*.without.options.*.*', issueOf: issueOfParentKey },
  { at: 'parties.*.red-lines.*.options.*', issueOf: issueBesideList },
  { at: 'actions.*.commits.options.*', issueOf: issueBesideList },
  { at: 'actions.*.sweetens.*.option', issueOf: issueBeside },
  { at: 'debrief.history.*.option', issueOf: issueBeside },
  { at: 'issues.*.status-quo', issueOf: issueAround },
];

/** Where expressions stand. */
export const EXPRESSIONS: ReadonlyArray<{ readonly kind: ExpressionKind; readonly at: string }> = [
  ...[
    'parties.*.red-lines.*.lifted-when',
    'mediator.mandate.*.when',
    'actions.*.when',
    'events.*.when',
    ...CONSEQUENCES.map(at => `${at}.reactions.*.when`),
    'aftermath.factors.*.when',
    'endings.*.when',
    'hints.*.when',
  ].map(at => ({ kind: 'condition' as const, at })),
  { kind: 'quantity', at: 'events.*.hazard' },
];
