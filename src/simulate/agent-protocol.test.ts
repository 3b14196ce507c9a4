import { expect, test } from 'vitest';
import { STRATEGIES, strategyNamed } from '../agents/strategies/index.ts';
import type { Valuation } from '../analysis/valuation.ts';
import { createAgent, ProtocolError } from './agent-protocol.ts';

const SELLER: Valuation = {
  points: [
    [0, 50, 100],
    [0, 20],
  ],
  linkages: [],
  redLines: [],
  reservation: 30,
};

function agent() {
  const asked: string[] = [];
  const answer = createAgent(STRATEGIES.linear, (file, party) => {
    asked.push(`${file} ${party}`);
    return SELLER;
  });
  return { asked, answer };
}

test('an agent offers, hears, and accepts what its aspiration allows', () => {
  const { asked, answer } = agent();
  expect(answer('INIT my domain.json 1 100 42')).toBeUndefined();
  expect(asked).toEqual(['my domain.json 1']);
  expect(answer('TURN 1 0.01')).toBe('OFFER 2,1');
  expect(answer('RECV 1,0')).toBeUndefined();
  expect(answer('TURN 2 0.1')).toBe('OFFER 2,1');
  expect(answer('TURN 100 1')).toBe('ACCEPT');
});

test('INIT starts afresh', () => {
  const { answer } = agent();
  answer('INIT d.json 0 100 1');
  answer('RECV 2,1');
  answer('INIT d.json 0 100 1');
  expect(answer('TURN 1 1')).toBe('OFFER 1,0');
});

test.each(['TURN 1 0.5', 'RECV 0,0', 'HELLO'])('%s before INIT is refused', line => {
  expect(() => agent().answer(line)).toThrow(ProtocolError);
});

test.each(['RECV 0', 'RECV 3,0', 'RECV a,b', 'TURN 1', 'TURN 1 2', 'INIT d.json', 'DANCE'])(
  '%s is refused',
  line => {
    const { answer } = agent();
    answer('INIT d.json 0 100 1');
    expect(() => answer(line)).toThrow(ProtocolError);
  },
);

test('an empty line means nothing', () => {
  expect(agent().answer('  ')).toBeUndefined();
});

test('a whole negotiation between two agents ends in a deal', () => {
  const other: Valuation = {
    ...SELLER,
    points: SELLER.points.map(row => [...row].reverse()),
    reservation: 20,
  };
  const [seller, buyer] = [SELLER, other].map(party => createAgent(strategyNamed('expert')!, () => party));
  for (const each of [seller!, buyer!]) each('INIT d.json 0 180 7');
  let reply = 'START';
  for (let turn = 0; reply !== 'ACCEPT' && turn < 360; turn++) {
    const [speaker, listener] = turn % 2 === 0 ? [seller!, buyer!] : [buyer!, seller!];
    const round = Math.floor(turn / 2) + 1;
    reply = speaker(`TURN ${round} ${round / 181}`) ?? '';
    const offer = /^OFFER (.+)$/.exec(reply);
    if (offer) listener(`RECV ${offer[1]}`);
  }
  expect(reply).toBe('ACCEPT');
});

test.each(['tactical', 'tactical:guided', 'expert', 'micro'])('%s is a strategy', name => {
  expect(strategyNamed(name)).toBeDefined();
});

test.each(['nobody', 'tactical:best', 'formulator', ''])('%s is none', name => {
  expect(strategyNamed(name)).toBeUndefined();
});
