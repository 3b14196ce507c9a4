import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { frontierOf } from '../../analysis/frontier.ts';
import { boxUtility } from '../../analysis/hyper-rectangles.ts';
import { utilityOf } from '../../analysis/valuation.ts';
import { domainIndex, referenceFolder, referenceResult } from '../../testing/reference-domains.ts';
import { additiveParties, type Bargaining, kindOf, readBargaining } from './bargaining.ts';
import type { ImportedParty } from './imported.ts';

const folder = referenceFolder();
const ids = folder === undefined ? [] : domainIndex(folder).map(entry => entry.id);
const genius = ids.filter(id => !id.startsWith('scorable'));
if (folder === undefined) console.warn('reference domains not found: their tests are skipped');

test.skipIf(folder === undefined)('the reference domains are there', () => {
  expect(ids.length).toBeGreaterThan(0);
});

describe.each(genius)('%s, from its XML', id => {
  const { domain, parties } = read(id);
  const reference = folder === undefined ? undefined! : referenceResult(folder, id);

  test('utilities at every spot check', () => {
    for (const check of reference.spotChecks) {
      const deal = domain.issues.map((issue, k) => issue.options.indexOf(String(check.values[k])));
      parties.forEach((party, k) => {
        expect(Math.abs(utility(party, deal) - check.utilities[k]!)).toBeLessThanOrEqual(1e-9);
      });
    }
  });

  test('reservation values, discounting and the number of frontier points', () => {
    const additive = additiveParties(parties);
    if (additive === undefined) return;
    expect(parties.map(party => (party.discount === 1 ? null : party.discount))).toEqual(
      reference.discount!.map(factor => (factor === 1 ? null : factor)),
    );
    expect(frontierOf(additive).points.length).toBe(reference.pareto.nPoints);
  });
});

function read(id: string): Bargaining {
  const raw = join(folder!, id, 'raw');
  const names = readdirSync(raw)
    .filter(name => name.endsWith('.xml'))
    .sort();
  const files = names.map(name => ({ file: name, text: readFileSync(join(raw, name), 'utf8') }));
  const kinds = files.map(file => kindOf(file)).map(kind => (kind.ok ? kind.value : 'other'));
  const domain = files.find((_, k) => kinds[k] === 'domain')!;
  const result = readBargaining(
    domain,
    files.filter((_, k) => kinds[k] === 'profile'),
  );
  if (!result.ok) throw new Error(`${result.file}: ${result.flaw.message}`);
  return result.value;
}

function utility({ preferences }: ImportedParty, deal: readonly number[]): number {
  return preferences.kind === 'additive'
    ? utilityOf(preferences.valuation, deal)
    : boxUtility(preferences.boxes, deal);
}
