import type { ScenarioFile } from '../scenario/format/format.ts';
import type { Mark } from './theme.ts';

export type SeatMark = Mark;

export interface SeatLabel {
  readonly id: string;
  readonly name: string;
  readonly mark: SeatMark;
}

export type FileParty = ScenarioFile['parties'][number];
export type FileMediator = NonNullable<ScenarioFile['mediator']>;
export type FileSeat = FileParty | FileMediator;

/** The seats in the file's order: the parties, then the mediator. */
export function fileSeats(file: ScenarioFile): readonly FileSeat[] {
  return file.mediator ? [...file.parties, file.mediator] : file.parties;
}

export function fileSeat(file: ScenarioFile, id: string): FileSeat | undefined {
  return fileSeats(file).find(seat => seat.id === id);
}

/** A seat, a constituency or an outsider as a label; strangers keep their id. */
export function labelOf(file: ScenarioFile, id: string): SeatLabel {
  const seat = fileSeat(file, id);
  if (seat) return { id, name: seat.name, mark: seat.mark };
  const other = [...file.constituencies, ...file.outsiders].find(each => each.id === id);
  return { id, name: other?.name ?? id, mark: 'square' };
}

/** The name of a seat, a constituency or an outsider as it stands inside a sentence. */
export function seatName(file: ScenarioFile, id: string): string {
  return fileSeat(file, id)?.['in-sentence'] ?? labelOf(file, id).name;
}

/** The same of a party, by its index. */
export function partyName(file: ScenarioFile, party: number): string {
  return seatName(file, file.parties[party]?.id ?? '');
}
