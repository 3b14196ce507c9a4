import { expect, it } from 'vitest';
import { agreedOption } from '../engine/table.ts';
import { counterpartsFor } from '../simulate/counterparts.ts';
import { partyName, seatName } from '../view/seats.ts';
import { debriefCase, points, t } from './debrief-case.ts';
import { shipped } from './shipped.ts';
import { plainCounterparts } from './tour.ts';

const istanbul = shipped('istanbul-2025');
const { file, game } = istanbul;
const silent = counterpartsFor(game);
const cases = [
  ...['e0', 'e1', 'h', 'ae'].map(seed => debriefCase(istanbul, 'pakistan', seed)),
  debriefCase(istanbul, 'taliban', 'd', {
    counterparts: {
      ...silent,
      pakistan: (view, openings, random) => {
        const others = openings.filter(each => each.type !== 'text.initial');
        return silent['pakistan']!(view, others.length > 0 ? others : openings, random);
      },
    },
  }),
  debriefCase(istanbul, 'pakistan', 'open', { counterparts: plainCounterparts(istanbul) }),
];

function kindOf({ table }: (typeof cases)[number]) {
  if (table.vote) return table.vote.results.every(({ passed }) => passed) ? 'ratified' : 'refused';
  if (table.absent.length > 0) return 'left';
  const agreed = table.clauses.some(clause => agreedOption(clause) >= 0);
  if (!agreed) return 'nothing';
  return table.initialled.length > 0 ? 'half' : 'none';
}

it('there are games that were ratified, refused, and initialled by one', () => {
  expect(cases.map(kindOf)).toEqual(expect.arrayContaining(['ratified', 'refused', 'half', 'nothing']));
});

it('what happened leads with how the end came about, and why with what stood against it', () => {
  for (const found of cases) {
    const { finding } = found.model.screen('facts');
    const why = found.model.screen('reasons').finding;
    const { text, noDeal } = found.input.findings.outcome;
    switch (kindOf(found)) {
      case 'ratified':
        expect(finding).toContain(t('debrief.end.ratified', { parties: 2 }));
        expect(why).toContain(points(text[0]! - noDeal[0]!));
        break;
      case 'refused':
        for (const [party, { passed, support }] of found.table.vote!.results.entries())
          expect(finding.includes(`${points(support)}% behind ${partyName(file, party)}`)).toBe(!passed);
        break;
      case 'half':
        for (const { id } of file.parties) {
          const name = seatName(file, id);
          const has = found.table.initialled.includes(id);
          expect(finding).toContain(has ? `Initialled by ${name}` : `not by ${name}`);
          expect(why.includes(`${name} `)).toBe(!has);
        }
        break;
      case 'none':
        expect(finding).toContain(t('initials.none'));
        break;
      default:
        expect(why).not.toBe('');
    }
  }
});
