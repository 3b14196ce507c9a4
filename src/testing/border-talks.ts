import type { Action, Constituency, Game, Metric, Party } from '../engine/game.ts';

/** Points of one party, issue by issue, in whole points. */
export type Points = ReadonlyArray<readonly number[]>;

const ISSUES: ReadonlyArray<readonly [id: string, options: number, statusQuo: number]> = [
  ['action', 4, 0],
  ['form', 4, 0],
  ['verification', 4, 0],
  ['penalty', 4, 0],
  ['airspace', 4, 0],
  ['crossings', 4, 0],
  ['returns', 4, 0],
  ['reciprocity', 4, 0],
  ['wording', 3, 1],
];

export const WEST_POINTS: Points = [
  [0, 4, 15, 22],
  [0, 4, 9, 14],
  [0, 5, 13, 16],
  [0, 3, 8, 10],
  [12, 9, 5, 0],
  [8, 6, 4, 0],
  [6, 5, 3, 0],
  [5, 4, 3, 0],
  [7, 5, 0],
];

export const EAST_POINTS: Points = [
  [13, 9, 5, 0],
  [8, 7, 5, 0],
  [9, 8, 5, 0],
  [6, 5, 3, 0],
  [0, 7, 15, 20],
  [0, 5, 13, 18],
  [0, 4, 8, 11],
  [0, 3, 6, 8],
  [0, 5, 7],
];

/** An invented frontier dispute of the usual shape: nine issues, two parties, a mediator, six rounds. */
export function borderTalks(west: Points = WEST_POINTS, east: Points = EAST_POINTS): Game {
  return {
    id: 'border-talks',
    cut: undefined,
    hash: 'border-talks',
    parties: [
      party('west', 'west', west, 380, 3, [[4, [3]]]),
      party('east', 'east', east, 380, 5, [
        [0, [3]],
        [3, [3]],
      ]),
    ],
    mediator: {
      id: 'hosts',
      leverage: 6,
      formats: [
        { id: 'plenary', kind: 'plenary', exchanges: 3, leak: 200, tone: 1.2 },
        { id: 'shuttle', kind: 'shuttle', exchanges: 4, leak: 60, tone: 0.8 },
        { id: 'text', kind: 'text', exchanges: 4, leak: 100, tone: 1 },
      ],
      mandate: [{ id: 'deal', when: facts => facts.ratified, points: 1000, metric: undefined }],
    },
    metrics: METRICS,
    tension: [
      { metric: 0, share: 0.5 },
      { metric: 1, share: -0.5 },
    ],
    issues: ISSUES.map(([id, options, statusQuo]) => ({
      id,
      options: Array.from({ length: options }, (_, option) => `${id}-${option}`),
      statusQuo,
    })),
    constituencies: [...homes(0, west), ...homes(1, east)],
    actions: [...partyCards('west'), ...partyCards('east'), ...hostCards()],
    events: [
      {
        id: 'shelling',
        when: undefined,
        hazard: () => 0.15,
        once: false,
        choice: {
          seat: 'west',
          options: [
            {
              id: 'reply',
              ...effects([
                [0, 60],
                [1, -40],
              ]),
            },
            {
              id: 'hold',
              ...effects([
                [0, -20],
                [1, 20],
                [3, -15],
              ]),
            },
          ],
        },
        ...effects([[0, 40]]),
      },
    ],
    rounds: Array.from({ length: 6 }, (_, round) => ({
      id: `round-${round + 1}`,
      phases: ['statements', 'session', 'corridors'] as const,
      effects: [],
    })),
    places: [],
    ratification: { leastClauses: 4, thresholds: [450, 450], brokenCommitment: -80 },
    aftermath: { months: 12, hazard: 0.06, factors: [] },
    hints: [],
    endings: [
      { id: 'signed', kind: 'ratified', when: facts => facts.ratified, early: false },
      { id: 'refused', kind: 'refused', when: facts => facts.refused.length > 0, early: false },
      { id: 'war', kind: 'war', when: facts => facts.metric['border-violence']! >= 95, early: true },
      { id: 'suspended', kind: 'suspension', when: () => true, early: false },
    ],
  };
}

const METRICS: readonly Metric[] = [
  {
    ...metric('border-violence', 550, 'low', undefined, { 'draft-accepted': -10 }),
    standsFor: 'violence',
  },
  {
    ...metric('trust', 320, 'high', undefined, {
      'clause-agreed': 15,
      'offer-refused': -6,
      'offer-accepted': 8,
      'clause-reopened': -30,
      leaked: -12,
      'walked-out': -40,
      'lie-exposed': -30,
    }),
    standsFor: 'trust',
  },
  metric('mediator-confidence', 550, 'high', undefined, { 'draft-refused': -15, 'draft-accepted': 20 }),
  metric('west-support', 550, 'high', 'west', {}),
  metric('east-support', 550, 'high', 'east', {}),
  metric('west-credibility', 600, 'high', 'west', { 'commitment-broken': -100 }),
  metric('east-credibility', 600, 'high', 'east', { 'commitment-broken': -100 }),
];

function metric(
  id: string,
  start: number,
  good: Metric['good'],
  seat: string | undefined,
  responds: Metric['responds'],
): Metric {
  return { id, start, seat, good, standsFor: undefined, drift: undefined, couplings: [], responds };
}

function party(
  id: string,
  side: Party['side'],
  points: Points,
  reservation: number,
  support: number,
  lines: ReadonlyArray<readonly [issue: number, options: readonly number[]]>,
): Party {
  return {
    id,
    side,
    capital: 6,
    preferences: {
      points: points.map(row => row.map(value => value * 10)),
      linkages: [
        {
          when: [
            [2, 2],
            [0, 2],
          ],
          points: 30,
        },
        {
          when: [
            [4, 2],
            [2, 2],
          ],
          points: 20,
        },
      ],
      redLines: points.map((row, issue) => {
        const line = lines.find(([at]) => at === issue);
        return line && row.map((_, option) => line[1].includes(option));
      }),
      reservation,
    },
    redLines: lines.map(([issue, options]) => ({ issue, options, liftedWhen: undefined })),
    reservationTerms: [{ metric: 0, reference: 50, cost: 0.1 }],
    homeSupport: support,
    credibility: id === 'west' ? 5 : 6,
  };
}

/** Homes that want what their party wants, each on its own issues, and dislike what it gives. */
function homes(party: number, points: Points): readonly Constituency[] {
  const cares = [
    { id: 'army', influence: 50, on: [0, 2, 4] },
    { id: 'traders', influence: 20, on: [5, 6] },
    { id: 'clergy', influence: 30, on: [1, 3, 7, 8] },
  ];
  return cares.map(({ id, influence, on }) => ({
    id: `${id}-${party}`,
    party,
    influence,
    approval: 520,
    points: points.map((row, issue) => (on.includes(issue) ? row.map(value => value * 8 - 50) : undefined)),
  }));
}

function effects(list: ReadonlyArray<readonly [metric: number, by: number]>) {
  return { effects: list.map(([metric, by]) => ({ metric, by, why: 'so' })), reactions: [], sets: [] };
}

function card(id: string, verb: Action['verb'], seat: string, more: Partial<Action> = {}): Action {
  return {
    id: `${seat}-${id}`,
    verb,
    seats: [seat],
    when: undefined,
    once: true,
    capital: 0,
    leverage: 0,
    goldstein: 0,
    commits: undefined,
    frees: [],
    sweetens: [],
    consults: undefined,
    ...effects([]),
    ...more,
  };
}

function partyCards(seat: string): readonly Action[] {
  const first = seat === 'west' ? 0 : 3;
  const dear = seat === 'west' ? { issue: 0, options: [2, 3] } : { issue: 4, options: [1, 2, 3] };
  return [
    card('condole', 'state', seat, { goldstein: 3.5, ...effects([[1, 30]]) }),
    card('accuse', 'state', seat, { goldstein: -2.8, once: false, ...effects([[1, -30]]) }),
    card('explain', 'state', seat, { goldstein: 1, once: false, ...effects([[1, 5]]) }),
    card('vow', 'state', seat, { goldstein: -1, commits: dear, ...effects([[1, -10]]) }),
    card('open-gate', 'act', seat, {
      goldstein: 6,
      capital: 2,
      ...effects([
        [1, 50],
        [0, -20],
      ]),
    }),
    card('free-prisoners', 'act', seat, { goldstein: 7, capital: 3, ...effects([[1, 60]]) }),
    card('close-gate', 'act', seat, { goldstein: -5, ...effects([[1, -40]]) }),
    card('strike', 'act', seat, {
      goldstein: -10,
      capital: 1,
      ...effects([
        [0, 90],
        [1, -90],
      ]),
    }),
    card('ask-army', 'consult', seat, { goldstein: 1, consults: first }),
    card('ask-traders', 'consult', seat, { goldstein: 1, consults: first + 1 }),
    card('ask-clergy', 'consult', seat, { goldstein: 1, consults: first + 2 }),
  ];
}

function hostCards(): readonly Action[] {
  const aid = [{ party: 1, issue: 2, option: 2, points: 40 }];
  const escrow = [{ party: 0, issue: 5, option: 2, points: 40 }];
  return [
    card('welcome', 'state', 'hosts', { goldstein: 3.5, once: false, ...effects([[1, 10]]) }),
    card('warn', 'state', 'hosts', { goldstein: -2, once: false, ...effects([[2, -10]]) }),
    card('monitors', 'offer', 'hosts', { goldstein: 6, leverage: 2, sweetens: aid }),
    card('escrow', 'offer', 'hosts', { goldstein: 6, leverage: 2, sweetens: escrow }),
    card('deadline', 'press', 'hosts', { goldstein: -1, leverage: 1, ...effects([[2, -10]]) }),
    card('bridge', 'announce', 'hosts', { goldstein: 4, leverage: 1, frees: [0, 1] }),
    card('keep-in-town', 'press', 'hosts', { goldstein: 2, leverage: 1, ...effects([[1, 20]]) }),
  ];
}
