import { html, nothing, type TemplateResult } from 'lit-html';
import type { PackageOption, PackageRow } from '../../view/turn/package.ts';
import type { Ui } from '../ui.ts';
import { optionNotes, ordered } from './track.ts';

/** No answer of one's own to a clause. */
export const NONE = -1;

interface OptionsOf {
  readonly row: PackageRow;
  readonly chosen: number;
  readonly pick: (option: number) => void;
  /** The answers shown; all of them where absent. */
  readonly shown?: (option: PackageOption) => boolean;
}

/** One clause's answers as radio rows, the best for the reader first. */
export function clauseOptions({ row, chosen, pick, shown = () => true }: OptionsOf, ui: Ui): TemplateResult {
  return html`${ordered(row)
    .filter(shown)
    .toReversed()
    .map(option =>
      optionRow(
        row,
        option.option,
        chosen,
        pick,
        html`<span>${option.label}<small>${option.clause}</small></span>${optionNotes(option, ui)}`,
      ),
    )}`;
}

export function optionRow(
  row: PackageRow,
  value: number,
  chosen: number,
  pick: (option: number) => void,
  words: TemplateResult,
): TemplateResult {
  const red = row.options[value]?.redLine !== undefined;
  return html`<label class="option-row" ?data-chosen=${chosen === value} data-red=${red ? '' : nothing}>
    <input type="radio" name="clause-${row.issue}" value=${value} .checked=${chosen === value} @change=${() => pick(value)} />
    ${words}
  </label>`;
}
