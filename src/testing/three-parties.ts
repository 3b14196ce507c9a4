import type { Scenario } from '../scenario/scenario.ts';
import { minimalTalks } from './minimal-game.ts';
import { minimalScenario, withReplaced } from './minimal-scenario.ts';

/** The minimal scenario with a third party, which lives up the valley and wants its tolls. */
export function threePartyText(): string {
  return ADDED.reduce((text, [stretch, added]) => withReplaced(text, stretch, added + stretch), RENAMED);
}

export function threePartyTalks(): Scenario {
  return minimalTalks(threePartyText());
}

const RENAMED = withReplaced(
  withReplaced(minimalScenario(), 'id: two-wells', 'id: three-wells'),
  'thresholds: { north: 50, south: 50 }',
  'thresholds: { north: 50, south: 50, hills: 45 }',
);

/** What is put in, each piece before the stretch it is listed with. */
const ADDED: ReadonlyArray<readonly [stretch: string, added: string]> = [
  [
    'mediator:\n  id: host',
    `  - id: hills
    name: Hills
    adjective: Hill
    mark: diamond
    side: east
    aim: Keep the road through the hills worth its toll.
    home: The hill council must approve.
    brief: Carts that use the market pay you on the way.
    members: [{ office: Speaker, look: envoy-a }]
    capital: 3
    home-support: hills-home
    credibility: hills-word
    press: { name: The Hill Gazette }
    points:
      wells: { south-keeps: 10, shared: 25, north-keeps: 0 }
      market: { shut: 0, open: 45 }
      patrols: { none: 30, joint: 12 }
    reservation:
      base: 38
      terms: [{ metric: violence, reference: 50, cost: 0.2 }]
`,
  ],
  [
    'tension: { weights',
    `  - id: hills-home
    name: Support in the Hills
    about: The council.
    start: 56
    seat: hills
    good: high
    bands: [{ up-to: 40, word: Thin, valence: crisis }, { up-to: 100, word: Firm, valence: calm }]
  - id: hills-word
    name: The word of the Hills
    about: What its word is worth.
    start: 60
    seat: hills
    good: high
    bands: [{ up-to: 40, word: Doubted, valence: crisis }, { up-to: 100, word: Good, valence: calm }]
    responds: { commitment-broken: -8 }
`,
  ],
  [
    'actions:\n  - id: north-pledge',
    `  - id: hill-council
    party: hills
    name: Hill council
    about: Five elders.
    influence: 100
    approval: 56
    points: { market: { shut: -4, open: 6 } }
`,
  ],
];
