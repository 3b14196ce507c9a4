import type { OwnView } from '../../engine/view.ts';
import type { Desk } from '../../flow/desk.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { ScenarioFile } from '../../scenario/format/format.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { tenths } from '../numbers.ts';
import { happenedIn, ofType } from '../occurrences.ts';
import type { FileParty } from '../seats.ts';
import { presentVote, type VoteParty } from '../vote.ts';
import type { Home } from './model.ts';

/** The homes that a desk hears from: its own after a consultation, all of them in a vote. */
export function homesOf(scenario: Scenario, desk: Desk, t: Translator): readonly Home[] {
  const { vote, own } = desk.view;
  if (desk.screen === 'vote' && vote)
    return presentVote(scenario, desk.view, t).flatMap(each => homeAfter(scenario.file, each, t));
  const asked = desk.screen === 'reveal' && own ? askedIn(desk) : [];
  return own && asked.length > 0 ? [homeAsked(scenario.file, own, asked, t)] : [];
}

/** Constituencies that the viewer has just consulted, by index. */
function askedIn(desk: Desk): readonly number[] {
  return ofType(happenedIn(desk), 'consulted')
    .filter(({ seat }) => seat === desk.viewer)
    .map(({ constituency }) => constituency);
}

function homeAfter(file: ScenarioFile, vote: VoteParty, t: Translator): readonly Home[] {
  const party = file.parties.find(({ id }) => id === vote.seat.id);
  if (!party) return [];
  const { support, threshold, thresholdText, passed } = vote;
  return [
    {
      ...whose(party),
      houses: vote.rows.map(({ id, name, weight, approval, approvalText }) => ({
        ...{ id, name, approval, approvalText },
        width: weight,
        asked: true,
      })),
      ...{ support, threshold, thresholdText },
      verdict: { passed, word: t(passed ? 'homes.passed' : 'homes.refused', { support: vote.supportText }) },
    },
  ];
}

function homeAsked(file: ScenarioFile, own: OwnView, asked: readonly number[], t: Translator): Home {
  const party = file.parties[own.party];
  if (!party) throw new Error('a home has a party');
  return {
    ...whose(party),
    houses: own.constituencies.map(({ constituency, influence, approval }) => ({
      id: file.constituencies[constituency]?.id ?? '',
      name: file.constituencies[constituency]?.name ?? '',
      width: influence / 100,
      approval: approval / 10,
      approvalText: tenths(t, approval),
      asked: asked.includes(constituency),
    })),
    support: own.expectedSupport / 10,
    supportText: t('homes.expected', { support: tenths(t, own.expectedSupport) }),
    threshold: own.threshold / 10,
    thresholdText: t('vote.threshold', { threshold: tenths(t, own.threshold) }),
  };
}

function whose({ id, mark, name, home }: FileParty): Pick<Home, 'seat' | 'mark' | 'name' | 'place'> {
  return { seat: id, mark, name, place: home };
}
