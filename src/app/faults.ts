import { version } from '../../package.json';
import { ENGINE_VERSION } from '../engine/record.ts';
import type { GameInHand } from './game-in-hand.ts';

type Played = Pick<GameInHand, 'sitting' | 'scenario' | 'screen'>;

/** Faults nobody caught: of the page, of a promise, of a worker that reports through either. */
export function watchFaults(onFault: (error: unknown) => void): void {
  // Browsers also report here what nobody threw, such as an observer that was late.
  addEventListener('error', ({ error }) => {
    if (error !== null && error !== undefined) onFault(error);
  });
  addEventListener('unhandledrejection', ({ reason }) => onFault(reason));
}

/**
 * What a maintainer needs to find a fault, and nothing a player must not read: no seed, no moves, and of the
 * fault's own words nothing in braces or quotes, where a move or a secret could stand. It asks the rules nothing,
 * for they may be what broke.
 */
export function reportOf(error: unknown, { sitting, scenario, screen }: Played): string {
  return [
    `Communiqué ${version}, engine ${ENGINE_VERSION}`,
    scenario ? `Scenario ${scenario.game.id} ${scenario.game.hash}` : 'No game',
    ...(sitting ? [`Screen ${screen}, round ${sitting.table.round + 1}, move ${sitting.log.length}`] : []),
    navigator.userAgent,
    ...faultLines(error),
  ].join('\n');
}

function faultLines(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return ['A fault without a name'];
  const places = (error.stack ?? '').split('\n').filter(line => /^\s*at |@/.test(line));
  return [`${error.name}: ${withoutSecrets(error.message)}`, ...places.slice(0, 12).map(fileNamesOnly)];
}

export function withoutSecrets(message: string): string {
  return message
    .replace(/\{.*\}|\[.*\]/gs, '…')
    .replace(/(["'“«]).*?["'”»]/gs, '…')
    .slice(0, 300);
}

function fileNamesOnly(line: string): string {
  return line.replace(/[a-z-]+:\/\/\S*\//g, '').trim();
}
