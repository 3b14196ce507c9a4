import type { View } from '../engine/view.ts';
import type { Translator } from '../i18n/translator.ts';
import type { ScenarioFile } from '../scenario/format/format.ts';
import { seatName } from './seats.ts';

/** Who initialled the text and who did not. */
export function initialsText(file: ScenarioFile, { initialled }: View, t: Translator): string {
  const names = (has: boolean) =>
    t.list(
      file.parties.filter(({ id }) => initialled.includes(id) === has).map(({ id }) => seatName(file, id)),
    );
  if (initialled.length === 0) return t('initials.none');
  return t(initialled.length < file.parties.length ? 'initials.some' : 'initials.all', {
    some: names(true),
    others: names(false),
  });
}

/** Where some party initialled and another did not: who did. */
export function halfInitialled(file: ScenarioFile, view: View, t: Translator): readonly string[] {
  const count = file.parties.filter(({ id }) => view.initialled.includes(id)).length;
  return count > 0 && count < file.parties.length ? [initialsText(file, view, t)] : [];
}
