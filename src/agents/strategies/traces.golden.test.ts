import { expect, test, vi } from 'vitest';
import { utilityOf, type Valuation } from '../../analysis/valuation.ts';
import type { Deal } from '../../engine/preferences.ts';
import { domainIndex, normalisedDomain, readJson, referenceFolder } from '../../testing/reference-domains.ts';
import { bidList } from './bid-list.ts';
import { STRATEGIES, type StrategyName } from './index.ts';
import { decide } from './strategy.ts';

vi.setConfig({ testTimeout: 60_000 });
const folder = referenceFolder();
if (folder === undefined) console.warn('reference domains not found: the traces of NegMAS are skipped');

/** Our names for the agents of NegMAS whose traces we reproduce. */
const NAMES: Readonly<Record<string, StrategyName>> = {
  Boulware: 'boulware',
  Linear: 'linear',
  Conceder: 'conceder',
  MiCRO: 'micro',
  Hybrid: 'hybrid',
};

interface Trace {
  readonly agents: readonly string[];
  readonly nSteps: number;
  readonly deterministic: boolean;
  readonly utilities: readonly number[] | null;
  readonly steps: number;
  readonly offers?: ReadonlyArray<readonly [step: number, party: number, outcome: number]>;
}

interface Reference {
  readonly pairings?: { readonly results: readonly Trace[] };
}

const DOMAINS = folder === undefined ? [] : domainIndex(folder).filter(each => each.nonlinear !== true);

test.skipIf(folder === undefined).each(Object.keys(NAMES))(
  '%s bids and accepts as its original does',
  agent => {
    let turns = 0;
    for (const { id } of DOMAINS) {
      const traces = readJson<Reference>(`${folder!}/reference/${id}.json`).pairings?.results ?? [];
      const parties = normalisedDomain(folder!, id).parties.map(party => ({
        ...{
          points: party.table,
          linkages: [],
          redLines: [],
          reservation: party.reservation ?? 0,
          ceiling: 1,
        },
      }));
      for (const trace of traces) {
        if (!trace.deterministic || trace.agents.length > 2) continue;
        trace.agents.forEach((name, seat) => {
          if (name === agent) turns += follow(id, parties, trace, seat);
        });
      }
    }
    expect(turns).toBeGreaterThan(300);
  },
);

/**
 * Puts our strategy in one seat of a recorded negotiation, with every offer as it was made: where several of its
 * own bids tie, the recorded one stands. Checks each bid by its utility, and who accepted when.
 */
function follow(id: string, parties: readonly Valuation[], trace: Trace, seat: number): number {
  const own = parties[seat]!;
  const bids = bidList(own);
  const strategy = STRATEGIES[NAMES[trace.agents[seat]!]!];
  const [received, made, heard, said]: [number[], number[], Set<number>, Set<number>] = [
    [],
    [],
    new Set(),
    new Set(),
  ];
  const situation = (step: number) => ({
    ...{ bids, received, made, random: () => 0, time: (step + 1) / (trace.nSteps + 1) },
    ...{ step: 1 / (trace.nSteps + 1), dealReceived: () => [] },
    ...{ distinctReceived: heard.size, distinctMade: said.size },
  });
  let turns = 0;
  for (const [step, by, outcome] of trace.offers ?? []) {
    const worth = utilityOf(own, dealOf(own, outcome));
    if (by !== seat) {
      received.push(worth);
      heard.add(outcome);
      continue;
    }
    const decision = decide(strategy, situation(step));
    const where = `${id} ${trace.agents.join(' with ')}, step ${step}`;
    expect(decision.kind, where).toBe('offer');
    if (decision.kind !== 'offer') continue;
    expect(bids.utilities[decision.rank], where).toBeCloseTo(worth, 8);
    made.push(decision.rank);
    said.add(outcome);
    turns += 1;
  }
  return turns + closes(trace, seat, step => decide(strategy, situation(step)).kind, id);
}

/** Who answers the last offer accepts it if the record ends in agreement. */
function closes(trace: Trace, seat: number, decides: (step: number) => string, id: string): number {
  const last = trace.offers?.at(-1);
  if (last === undefined || last[1] === seat || trace.utilities === null) return 0;
  const step = seat === 0 ? last[0] + 1 : last[0];
  if (step >= trace.nSteps) return 0;
  expect(decides(step), `${id} ${trace.agents.join(' with ')}, the last answer`).toBe('accept');
  return 1;
}

function dealOf(party: Valuation, outcome: number): Deal {
  const deal: number[] = [];
  let rest = outcome;
  for (let issue = party.points.length - 1; issue >= 0; issue--) {
    const options = party.points[issue]!.length;
    deal[issue] = rest % options;
    rest = Math.floor(rest / options);
  }
  return deal;
}
