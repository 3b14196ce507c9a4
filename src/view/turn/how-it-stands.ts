import { agreedCount } from '../../engine/table.ts';
import type { View } from '../../engine/view.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { inPoints } from '../numbers.ts';
import { agreedWith, type HomeReading, homeOf, readHome } from './home.ts';
import { againstNoDeal, forbiddenBy, standingOf } from './standing.ts';

/** One figure of how the viewer stands, and what to hold it against. */
export interface StandingLine {
  readonly label: string;
  readonly figure: string;
  readonly note: string;
  /** It speaks for signing. */
  readonly sound: boolean;
  /** What forbids signing; empty where nothing does. */
  readonly forbids: string;
}

/** The text as it stands against no deal and, once anything is agreed, what home would say of it; nothing for a seat without points. */
export function howItStands(scenario: Scenario, view: View, t: Translator): readonly StandingLine[] {
  const standing = standingOf(scenario, view);
  if (!standing) return [];
  const { worth, gain } = standing;
  const text = {
    label: t('stand.text', { agreed: agreedCount(view), open: view.clauses.length - agreedCount(view) }),
    figure: inPoints(t, worth),
    note: againstNoDeal(standing, t),
    sound: gain >= 0,
    forbids: forbiddenBy(scenario.file, standing, t),
  };
  return [text, ...homeLines(scenario, view, t)];
}

function homeLines(scenario: Scenario, view: View, t: Translator): readonly StandingLine[] {
  const reading = homeAsItStands(scenario, view, t);
  if (!reading || agreedCount(view) === 0) return [];
  const { label, figure, note, carries } = reading;
  return [{ label, figure, note, sound: carries, forbids: '' }];
}

/** The vote to expect on the text as it stands; nothing for a seat without a home. */
export function homeAsItStands(scenario: Scenario, view: View, t: Translator): HomeReading | undefined {
  const home = homeOf(scenario, view);
  return home && readHome(home, agreedWith(view), t);
}
