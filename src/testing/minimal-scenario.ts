/**
 * A tiny scenario that loads without a problem: two parties, a mediator, three issues, two rounds. North and
 * South mirror each other; a wells-for-market exchange beats no deal for both.
 */
export function minimalScenario(): string {
  return TEXT;
}

/** The minimal scenario with one stretch of its text replaced. Throws unless the stretch occurs exactly once. */
export function minimalScenarioWith(stretch: string, replacement: string): string {
  return withReplaced(TEXT, stretch, replacement);
}

export function withReplaced(text: string, stretch: string, replacement: string): string {
  const parts = text.split(stretch);
  if (parts.length !== 2) throw new Error(`"${stretch}" occurs ${parts.length - 1} times, not once`);
  return parts.join(replacement);
}

const TEXT = `format: communique/1
id: two-wells
title: Two wells
summary: North and South share a river, a market and a grudge.
minutes: 8
sources:
  - { id: almanac, publisher: The Almanac, kind: fiction, about: The valley in figures }
map:
  places:
    - { id: ford, name: The ford, kind: crossing, at: [70, 34], state: closed }
parties:
  - id: north
    name: North
    adjective: Northern
    mark: circle
    side: west
    aim: Bring the wells home.
    home: The northern council must approve.
    brief: Your farmers need water before the summer.
    members: [{ office: Chief envoy, look: envoy-a }]
    capital: 3
    home-support: north-home
    credibility: north-word
    press: { name: The Northern Post }
    points:
      wells: { south-keeps: 0, shared: 40, north-keeps: 50 }
      market: { shut: 0, open: 30 }
      patrols: { none: 0, joint: 20 }
    linkages:
      - { id: checked-water, when: { wells: shared, patrols: joint }, points: 5, why: Patrols make sharing safe. }
    red-lines:
      - { issue: wells, options: [south-keeps], why: The council forbids it., lifted-when: "metric['trust'] > 80.0" }
    reservation:
      base: 40
      terms: [{ metric: violence, reference: 50, cost: 0.2 }]
  - id: south
    name: South
    adjective: Southern
    mark: triangle
    side: east
    aim: Keep the wells open.
    home: The southern council must approve.
    brief: Your traders need the market before the autumn.
    members: [{ office: Chief envoy, look: envoy-b }]
    capital: 3
    home-support: south-home
    credibility: south-word
    press: { name: The Southern Post }
    points:
      wells: { south-keeps: 30, shared: 20, north-keeps: 0 }
      market: { shut: 0, open: 50 }
      patrols: { none: 20, joint: 10 }
    reservation:
      base: 40
      terms: [{ metric: violence, reference: 50, cost: 0.2 }]
mediator:
  id: host
  name: The host
  adjective: hosting
  mark: square
  side: head
  aim: Keep them talking.
  home: Nobody.
  brief: You want a text by the second evening.
  members: [{ office: Host, look: envoy-c }]
  leverage: 3
  formats:
    - { id: hall, kind: plenary, name: The hall, about: All in one room., exchanges: 3, leak: 0.2, tone: 1.5 }
    - { id: rooms, kind: shuttle, name: Two rooms, about: The host walks., exchanges: 2, leak: 0.05, tone: 0.5 }
  mandate:
    - { id: signed, when: ratified, points: 60, why: A text is what the host was sent for. }
    - { id: calm, when: "metric['violence'] < 60.0", points: 40, why: Nobody blames a host for quiet. }
metrics:
  - id: violence
    name: Violence
    about: How many are hurt along the river.
    start: 50
    good: low
    stands-for: violence
    bands: [{ up-to: 50, word: Quiet, valence: calm }, { up-to: 100, word: Fighting, valence: crisis }]
    drift: { toward: 40, rate: 0.1, why: People tire of fighting. }
  - id: trust
    name: Trust
    about: Whether they believe each other.
    start: 30
    good: high
    stands-for: trust
    bands: [{ up-to: 40, word: Broken, valence: crisis }, { up-to: 100, word: Whole, valence: calm }]
    couplings: [{ metric: violence, reference: 50, rate: -0.1, why: Funerals end conversations. }]
    responds: { clause-agreed: 3, offer-refused: -1 }
  - id: north-home
    name: Support in the North
    about: The council and the farmers.
    start: 56
    seat: north
    good: high
    bands: [{ up-to: 40, word: Thin, valence: crisis }, { up-to: 100, word: Firm, valence: calm }]
  - id: north-word
    name: The word of the North
    about: What its word is worth.
    start: 60
    seat: north
    good: high
    bands: [{ up-to: 40, word: Doubted, valence: crisis }, { up-to: 100, word: Good, valence: calm }]
    responds: { commitment-broken: -8 }
  - id: south-home
    name: Support in the South
    about: The council and the traders.
    start: 56
    seat: south
    good: high
    bands: [{ up-to: 40, word: Thin, valence: crisis }, { up-to: 100, word: Firm, valence: calm }]
  - id: south-word
    name: The word of the South
    about: What its word is worth.
    start: 60
    seat: south
    good: high
    bands: [{ up-to: 40, word: Doubted, valence: crisis }, { up-to: 100, word: Good, valence: calm }]
    responds: { commitment-broken: -8 }
tension: { weights: { violence: 0.6, trust: -0.4 } }
issues:
  - id: wells
    name: Wells
    question: Who draws from the wells?
    about: Two wells stand on the line.
    options:
      - { id: south-keeps, label: The South keeps them, clause: The wells stay with the South. }
      - { id: shared, label: Shared by days, clause: The wells are shared by days. }
      - { id: north-keeps, label: The North takes them, clause: The wells pass to the North. }
    status-quo: south-keeps
    open: The wells were not settled.
  - id: market
    name: Market
    question: Does the market open?
    about: The market has been shut since spring.
    options:
      - { id: shut, label: Shut, clause: The market stays shut. }
      - { id: open, label: Open, clause: The market opens. }
    status-quo: shut
    open: The market was not settled.
  - id: patrols
    name: Patrols
    question: Who walks the line?
    about: Nobody watches the line.
    options:
      - { id: none, label: Nobody, clause: Nobody patrols the line. }
      - { id: joint, label: Joint patrols, clause: Both sides patrol together. }
    status-quo: none
    open: Patrols were not settled.
constituencies:
  - id: north-council
    party: north
    name: Northern council
    about: Seven elders.
    influence: 60
    approval: 60
    points: { wells: { south-keeps: -10, shared: 4, north-keeps: 10 } }
  - id: north-farmers
    party: north
    name: Northern farmers
    about: Those who plough.
    influence: 40
    approval: 50
    points: { market: { shut: -4, open: 6 } }
  - id: south-council
    party: south
    name: Southern council
    about: Seven elders.
    influence: 60
    approval: 60
    points: { wells: { south-keeps: 6, shared: -2, north-keeps: -10 } }
  - id: south-traders
    party: south
    name: Southern traders
    about: Those who sell.
    influence: 40
    approval: 50
    points: { market: { shut: -8, open: 10 } }
actions:
  - id: north-pledge
    verb: state
    seats: [north]
    cameo: "02"
    goldstein: 3
    label: Promise never to give the wells away
    says: The wells will not be given away.
    effects: [{ constituency: north-council, by: 2, why: The elders hear what they hoped. }]
    reactions:
      - { who: south, says: So they begin., effects: [{ metric: trust, by: -2, why: A promise made over their heads. }] }
    commits: { issue: wells, options: [shared, north-keeps], words: We shall not give the wells away. }
  - id: south-pledge
    verb: state
    seats: [south]
    cameo: "02"
    goldstein: 3
    label: Promise never to sell the wells off
    says: The wells will not be sold off.
    effects: [{ constituency: south-council, by: 2, why: The elders hear what they hoped. }]
    reactions:
      - { who: north, says: So they begin., effects: [{ metric: trust, by: -2, why: A promise made over their heads. }] }
    commits: { issue: wells, options: [south-keeps, shared], words: We shall not sell the wells off. }
  - id: open-ford
    verb: act
    seats: [north, south]
    when: "!('open-ford' in did)"
    cost: { capital: 1 }
    cameo: "0862"
    goldstein: 7
    label: Open the ford to carts
    effects: [{ metric: trust, by: 5, why: Carts cross again. }]
    sets: { ford: limited }
    headlines:
      north: { headline: Carts cross the ford }
      south: { headline: The ford is open }
  - id: ask-farmers
    verb: consult
    seats: [north]
    once: false
    cameo: "036"
    goldstein: 4
    label: Ask the farmers what they want
    consults: north-farmers
  - id: ask-traders
    verb: consult
    seats: [south]
    once: false
    cameo: "036"
    goldstein: 4
    label: Ask the traders what they want
    consults: south-traders
  - id: guarantee-water
    verb: offer
    seats: [host]
    cost: { leverage: 2 }
    cameo: "034"
    goldstein: 7
    label: Guarantee the South its days at the wells
    sweetens: [{ party: south, issue: wells, option: shared, points: 6 }]
    frees: [north, south]
events:
  - id: shots
    title: Shots at the river
    report: Shots were heard at the river in the night.
    when: "round >= 1 && metric['violence'] > 20.0"
    hazard: "0.05 + 0.002 * metric['violence']"
    source: almanac
    effects: [{ metric: violence, by: 6, why: Shots at night. }]
    choice:
      seat: north
      question: Do you answer?
      options:
        - { id: hold, label: Hold fire, effects: [{ metric: trust, by: 1, why: They noticed. }] }
        - { id: answer, label: Answer, effects: [{ metric: violence, by: 5, why: Shots were answered. }] }
rounds:
  - id: first
    name: First day
    place: The mill
    date: Monday
    hour: "09:00"
    phases: [statements, session, corridors]
    news: [{ text: The river is low., source: almanac }]
    instructions: { north: Ask for water first., south: Ask for the market first., host: Let them speak. }
  - id: last
    name: Second day
    place: The mill
    date: Tuesday
    hour: "09:00"
    phases: [statements, session, corridors]
    instructions: { north: Come home with water., south: Come home with a market., host: Get it in writing. }
ratification:
  least-clauses: 2
  thresholds: { north: 50, south: 50 }
  broken-commitment: -5
aftermath:
  months: 12
  hazard: 0.05
  factors:
    - { id: watched, when: "deal['patrols'] == 'joint'", times: 0.5, why: Patrols catch trouble early. }
endings:
  - { id: war, kind: war, when: "metric['violence'] >= 95.0", early: true, title: War, text: The valley burns., nearest: Hold fire. }
  - { id: agreed, kind: ratified, when: ratified, title: Agreed, text: Both councils approved., nearest: More clauses. }
  - { id: refused, kind: refused, when: initialled, title: Refused, text: A council refused., nearest: Ask home first. }
  - { id: apart, kind: suspension, when: "true", title: Apart, text: They went home., nearest: Two clauses more. }
debrief:
  history: [{ issue: wells, option: shared, text: In the almanac the wells were shared., source: almanac }]
  historic-deal: { wells: shared }
glossary:
  - { id: ford, name: Ford, text: A shallow place to cross., source: almanac }
`;
