import { html, type TemplateResult } from 'lit-html';
import type { GuessForm, GuessFormParty } from '../../view/turn/guess-form.ts';
import type { Ui } from '../ui.ts';
import { valueIn } from '../value-in.ts';
import { mark } from './marks.ts';

const NONE = -1;

/** Three lists a party; what is chosen in one is not offered in the others. */
export function guessForm(model: GuessForm, ui: Ui): TemplateResult {
  return html`<section class="guess-form" aria-labelledby="guess-heading">
    <h2 id="guess-heading">${model.heading}</h2>
    <p class="quiet">${model.about}</p>
    ${model.parties.map(party => partyGuess(party, model, ui))}
  </section>`;
}

function partyGuess({ seat, question }: GuessFormParty, model: GuessForm, ui: Ui): TemplateResult {
  const chosen = chosenFor(seat.id, ui);
  const pick = (rank: number) => (event: Event) => {
    const ranking = model.ranks.map((_, at) => chosen[at] ?? NONE);
    ranking[rank] = Number(valueIn(event));
    ui.set({ guesses: { ...ui.local.guesses, [seat.id]: ranking } });
  };
  return html`<fieldset>
    <legend>${mark(seat.mark)} ${question}</legend>
    ${model.ranks.map((label, rank) => {
      const value = chosen[rank] ?? NONE;
      return html`<label>
        <span>${label}</span>
        <select @change=${pick(rank)}>
          <option value=${NONE} ?selected=${value === NONE}>${ui.t('guess-form.none')}</option>
          ${model.issues
            .filter(({ issue }) => issue === value || !chosen.includes(issue))
            .map(
              ({ issue, name }) => html`<option value=${issue} ?selected=${issue === value}>${name}</option>`,
            )}
        </select>
      </label>`;
    })}
  </fieldset>`;
}

function chosenFor(seat: string, ui: Ui): readonly number[] {
  return ui.local.guesses[seat] ?? [];
}

/** Notes what was chosen, if anything was, and goes on. */
export function leaveGuesses(ui: Ui): void {
  const guesses = Object.entries(ui.local.guesses)
    .map(([about, ranking]) => ({ about, ranking: ranking.filter(issue => issue !== NONE) }))
    .filter(({ ranking }) => ranking.length > 0);
  if (guesses.length > 0) ui.send({ type: 'guesses.make', guesses });
  ui.send({ type: 'screen.continue' });
}
