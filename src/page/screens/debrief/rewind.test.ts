import { expect, test, vi } from 'vitest';
import { createTranslator } from '../../../i18n/translator.ts';
import type { RewindModel } from '../../../view/debrief/screen.ts';
import { type PageIntent, STANDARD_SETTINGS } from '../../../view/page-model.ts';
import { initialLocal, type Local } from '../../ui.ts';
import { rewind } from './rewind.ts';

const t = createTranslator();

/** Two decisions of three ways each; which of them weighs is not known at first. */
const model = (...weighty: readonly number[]): RewindModel => ({
  isBusy: false,
  decisions: [3, 7].map(at => ({
    at,
    weighty: weighty.includes(at),
    text: `decision ${at}`,
    alternatives: [0, 1].map(option => ({
      text: `${at}-${option}`,
      move: { type: 'event.decide', seat: 'north', event: `${at}`, option: `${option}` },
    })),
  })),
});

class Field {
  readonly value: string;
  constructor(value: string) {
    this.value = value;
  }
}
vi.stubGlobal('HTMLSelectElement', Field);

type Handler = (event: unknown) => void;

/** What is listened for, in the order of the page: another decision, another way, play it out, play on by hand. */
function listeners(shown: RewindModel, local: Local) {
  const done = { local, sent: [] as PageIntent[] };
  const set = (patch: Partial<Local>) => {
    done.local = { ...done.local, ...patch };
  };
  const send = (intent: PageIntent) => done.sent.push(intent);
  const { values } = rewind(shown, { t, local, set, send });
  const [decide, choose, play] = values.filter((each): each is Handler => typeof each === 'function');
  return { done, decide: decide!, choose: choose!, play: play! };
}

test('what is chosen instead stays with its decision when another turns out to weigh more', () => {
  const first = listeners(model(), initialLocal(STANDARD_SETTINGS));
  first.choose({ target: new Field('1') });
  const later = listeners(model(7), first.done.local);
  later.play({});
  expect(later.done.sent).toEqual([
    {
      type: 'debrief.rewind',
      at: 3,
      move: { type: 'event.decide', seat: 'north', event: '3', option: '1' },
    },
  ]);
});
