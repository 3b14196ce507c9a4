import type { Translator } from '../i18n/translator.ts';

/** What is shown when something broke: calmly, with the game safe and a way on. */
export interface FaultModel {
  readonly kind: 'fault';
  readonly heading: string;
  readonly about: string;
  readonly report: string;
  /** Whether a game was on, to go back to. */
  readonly inGame: boolean;
}

export function presentFault(report: string, inGame: boolean, t: Translator): FaultModel {
  const about = t(inGame ? 'fault.about.game' : 'fault.about');
  return { kind: 'fault', heading: t('fault.title'), about, report, inGame };
}
