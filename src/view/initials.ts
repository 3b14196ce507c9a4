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
