import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { STRATEGY_NAMES, strategyNamed } from '../../agents/strategies/index.ts';
import type { Strategy } from '../../agents/strategies/strategy.ts';
import type { Valuation } from '../../analysis/valuation.ts';
import { createAgent, ProtocolError } from '../agent-protocol.ts';
import { bargainingFrom, Refusal } from '../bargaining-files.ts';

const NAMES = STRATEGY_NAMES.join(', ');
const USAGE = `usage: npm run agent -- --persona NAME, with one of ${NAMES}`;

function strategyFrom(args: readonly string[]): Strategy {
  const name = personaIn(args);
  if (name === undefined) throw new Refusal(USAGE, 2);
  const strategy = strategyNamed(name);
  if (strategy === undefined) throw new Refusal(`no persona "${name}"; ${USAGE}`, 2);
  return strategy;
}

function personaIn(args: readonly string[]): string | undefined {
  try {
    return parseArgs({ args: [...args], options: { persona: { type: 'string' } } }).values.persona;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new Refusal(`${error.message.split('. ')[0]}; ${USAGE}`, 2);
  }
}

function partyOf(file: string, index: number): Valuation {
  const party = bargainingFrom([file], {}).parties[index];
  if (party === undefined) throw new ProtocolError(`${file} has no party ${index}`);
  if (party.preferences.kind !== 'additive') throw new ProtocolError(`${file}: preferences are not additive`);
  return party.preferences.valuation;
}

async function main(args: readonly string[]): Promise<void> {
  const answer = createAgent(strategyFrom(args), partyOf);
  for await (const line of createInterface({ input: process.stdin })) {
    try {
      const reply = answer(line);
      if (reply !== undefined) process.stdout.write(`${reply}\n`);
    } catch (error) {
      if (!(error instanceof ProtocolError)) throw error;
      process.stderr.write(`${error.message}\n`);
    }
  }
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = error.exitCode;
}
