import { expect, type Locator, type Page } from '@playwright/test';
import type { SeatId } from '../../engine/game.ts';
import type { Move } from '../../engine/move.ts';
import type { Terms } from '../../engine/table.ts';
import { createTranslator, type MessageKey } from '../../i18n/translator.ts';
import { checkRecord } from '../../storage/record-format.ts';
import { fileSeats, seatName } from '../../view/seats.ts';
import { choiceId } from '../../view/turn/choices.ts';
import { type Choosable, withOnePark } from '../../view/turn/choosable.ts';
import { keptRecords } from '../kept-records.ts';
import { SHIPPED, shipped } from '../shipped.ts';
import type { Hands } from './hands.ts';
import type { Plan, Step } from './plan.ts';

/** What a person meets on the way; called when a screen, an editor or a dialog stands. */
export type Look = (kind: string) => Promise<void>;

export const t = createTranslator();
const files = SHIPPED.map(shipped).map(({ file }) => file);

/** A seat's name as it stands on a label. */
export function nameOf(seat: SeatId): string {
  return files.flatMap(fileSeats).find(each => each.id === seat)?.name ?? seat;
}

/** A seat's name as it stands in a sentence. */
export function saidName(seat: SeatId): string {
  const file = files.find(each => fileSeats(each).some(({ id }) => id === seat));
  return file ? seatName(file, seat) : seat;
}

export const button = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });

const seatButton = (page: Page, action: 'start.choose' | 'start.take', seat: SeatId): Locator =>
  button(page, new RegExp(`^${t(action)}\\s*: ${nameOf(seat)}$`));

/** The first screen of the game at an address. Painting takes much of a test's time, so the picture is there where a test asks for it. */
export async function openStart(page: Page, { address = './', picture = false } = {}): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.addInitScript(
    renderer => {
      try {
        localStorage['communique/settings'] ??= JSON.stringify({
          motion: 'reduced',
          pace: 'brisk',
          ...renderer,
        });
      } catch {
        // A test may deny storage: the game then has its own pace.
      }
    },
    picture ? {} : { renderer: 'none' },
  );
  await page.goto(address);
  await expectScreen(page, 'start');
}

export async function expectScreen(page: Page, screen: string): Promise<void> {
  await expect(page.locator('.page:not([data-opening])')).toHaveAttribute('data-screen', screen);
}

export async function typeSeed(page: Page, hands: Hands, seed: string): Promise<void> {
  await hands.press(page.locator('summary', { hasText: t('start.seed') }));
  await hands.write(page.getByLabel(t('start.seed.label'), { exact: true }), seed);
}

/** Takes the first person's seat, and leaves the other persons' to people on this device. */
export async function takeSeat(page: Page, hands: Hands, { persons, seed, scenario }: Plan): Promise<void> {
  const [first = '', ...others] = persons;
  const cut = scenario.file.cuts.find(({ id }) => id === scenario.game.cut);
  if (cut) await hands.choose(page.getByRole('radio', { name: new RegExp(`^${cut.name}`) }));
  await typeSeed(page, hands, seed);
  await hands.press(seatButton(page, 'start.choose', first));
  for (const seat of others) {
    await hands.pick(page.getByLabel(t('start.occupant', { seat: nameOf(seat) })), 'person');
  }
  await hands.press(seatButton(page, 'start.take', first));
}

/** Plays from the first brief to the end of the plan, looking at everything on the way. */
export async function playPlan(page: Page, hands: Hands, { steps }: Plan, look: Look): Promise<void> {
  for (const step of steps) {
    await expectScreen(page, step.screen);
    await expect(page.locator('[data-heading]')).toBeVisible();
    await look(kindOf(step));
    if (step.move) await makeMove(page, hands, { ...step, move: step.move }, look);
    else if (step.screen !== 'ended') await hands.press(onwards(page, step));
  }
}

/** Plays the whole plan, and in the first session opens all dialogs, looking at everything. */
export async function playAndVisit(page: Page, hands: Hands, plan: Plan, look: Look): Promise<void> {
  let visited = false;
  await playPlan(page, hands, plan, async kind => {
    await look(kind);
    if (visited || kind !== 'turn, session') return;
    visited = true;
    await visitDialogs(page, hands, look);
  });
}

/** Plays some of the plan's steps, looking at nothing. */
export async function playPart(
  page: Page,
  hands: Hands,
  plan: Plan,
  from: number,
  to?: number,
): Promise<void> {
  await playPlan(page, hands, { ...plan, steps: plan.steps.slice(from, to) }, async () => {});
}

/** A step's kind: its screen, with what is asked on it. */
export function kindOf({ screen, stage, move }: Step): string {
  if (screen === 'turn') return `${screen}, ${stage}`;
  return move ? `${screen}, ${move.type}` : screen;
}

function onwards(page: Page, { screen, viewer }: Step): Locator {
  switch (screen) {
    case 'handover':
      return button(page, t('handover.ready', { seat: saidName(viewer) }));
    case 'brief':
      return button(page, t('brief.take-seat'));
    case 'briefing':
      return button(page, t('briefing.go'));
    case 'reveal':
    case 'closing':
    case 'guess':
    case 'vote':
      return button(page, t('action.continue'));
    default:
      throw new Error(`${viewer} has no way on from ${screen}`);
  }
}

async function makeMove(
  page: Page,
  hands: Hands,
  { move, openings, takesAll }: Step & { readonly move: Move },
  look: Look,
): Promise<void> {
  const opening = withOnePark(openings).find(each => opens(each, move))!;
  await hands.choose(page.locator(`input[name="choice"][value="${choiceId(opening)}"]`));
  await commit(page, hands);
  if (await writeParts(page, hands, move, takesAll)) {
    await look(`editor, ${move.type}`);
    await commit(page, hands);
  }
}

/** Presses the button that commits; where a warning comes first, presses it once more. */
async function commit(page: Page, hands: Hands): Promise<void> {
  await hands.press(confirmation(page));
  if (await page.locator('.last-word').isVisible()) await hands.press(confirmation(page));
}

export const confirmation = (page: Page): Locator => page.locator('#decision .sheet-foot .primary');

function opens(opening: Choosable, move: Move): boolean {
  if (opening.type === 'text.park-one') return move.type === 'text.park';
  return Object.entries(opening).every(
    ([key, value]) => Array.isArray(value) || Reflect.get(move, key) === value,
  );
}

/** Fills in the editor of a move that has parts to write; false where it has none. */
async function writeParts(page: Page, hands: Hands, move: Move, takesAll: boolean): Promise<boolean> {
  const issue = (label: MessageKey, index: number) => hands.pick(page.getByLabel(t(label)), String(index));
  const radio = (name: string) => hands.choose(page.getByRole('radio', { name }));
  /** Where only one can be told nothing is to be chosen. */
  const toWhom = async (seat: SeatId) => {
    if (await page.getByRole('radio', { name: nameOf(seat) }).isVisible()) await radio(nameOf(seat));
  };
  switch (move.type) {
    case 'text.propose':
      await writeTerms(page, hands, move.terms);
      if (!move.whole) await hands.choose(page.getByRole('checkbox', { name: t('build.whole') }));
      return true;
    case 'text.draft':
      await writeTerms(page, hands, move.terms);
      return true;
    case 'text.answer':
      await writeAnswer(page, hands, move.terms, takesAll);
      return true;
    case 'seat.confide':
      await toWhom(move.to);
      await issue('confide.issue', move.issue);
      await radio(t(`claim.${move.claim}`));
      return true;
    case 'seat.probe':
      await toWhom(move.to);
      await issue('confide.issue', move.issue);
      return true;
    case 'seat.carry':
      await issue('carry.issue', move.issue);
      await radio(t(`framing.${move.framing}`));
      return true;
    case 'text.park':
      if (!(await page.getByLabel(t('park.issue')).isVisible())) return false;
      await issue('park.issue', move.issue);
      return true;
    default:
      return false;
  }
}

async function writeTerms(page: Page, hands: Hands, terms: Terms): Promise<void> {
  for (const [issue, option] of Object.entries(terms)) {
    const answer = page.locator(`input[name="clause-${issue}"][value="${option}"]`);
    if (!(await answer.isVisible()))
      await hands.press(page.locator('details', { has: answer }).locator('summary'));
    await hands.choose(answer);
  }
}

async function writeAnswer(page: Page, hands: Hands, terms: Terms, takesAll: boolean): Promise<void> {
  const verdict = page.locator('input[name="verdict"]');
  if ((await verdict.count()) === 0) return writeTerms(page, hands, await askedOf(page, terms));
  const give = (answer: string) => hands.choose(page.locator(`input[name="verdict"][value="${answer}"]`));
  if (takesAll) return give('accept');
  if (Object.values(terms).every(option => option < 0)) return give('reject');
  await give('counter');
  await writeTerms(page, hands, await askedOf(page, terms));
}

/** The terms that the editor asks for: what an offer repeats of what is agreed is not among them. */
async function askedOf(page: Page, terms: Terms): Promise<Terms> {
  const names = await page
    .locator('.answer-row input')
    .evaluateAll(inputs => inputs.map(input => input.getAttribute('name')));
  return Object.fromEntries(Object.entries(terms).filter(([issue]) => names.includes(`clause-${issue}`)));
}

const DIALOGS = ['brief', 'readings', 'history', 'glossary', 'sources', 'settings'] as const;

/** Opens and closes the menu's dialogs, one after another, and a reading's “Why?”. */
async function visitDialogs(page: Page, hands: Hands, look: Look): Promise<void> {
  const close = page.getByRole('dialog').getByRole('button', { name: t('dialog.close'), exact: true });
  for (const dialog of DIALOGS) {
    await openMenu(page, hands);
    await look('dialog, menu');
    await hands.press(
      page.getByRole('dialog').getByRole('button', { name: t(`menu.${dialog}`), exact: true }),
    );
    await expect(page.getByRole('dialog')).toHaveAccessibleName(
      t(dialog === 'history' ? 'log.title' : `menu.${dialog}`),
    );
    await look(`dialog, ${dialog}`);
    if (dialog === 'readings') {
      await hands.press(
        page
          .getByRole('dialog')
          .getByRole('button', { name: /^Why\?/ })
          .first(),
      );
      await look('dialog, why');
    }
    await hands.press(close);
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
}

export async function openMenu(page: Page, hands: Hands): Promise<void> {
  await hands.press(button(page, t('bar.menu')));
  await expect(page.getByRole('dialog')).toBeVisible();
}

const PARTS = [
  'facts',
  'reasons',
  'space',
  'minds',
  'home',
  'what-if',
  'chair',
  'history',
  'transfer',
  'assumptions',
] as const;

/** Reads every part of the ended game's papers. */
export async function readEnd(page: Page, hands: Hands, look: Look): Promise<void> {
  const parts = page.getByRole('navigation', { name: t('debrief.parts') });
  for (const part of PARTS) {
    const tab = parts.getByRole('button', { name: t(`debrief.${part}`), exact: true });
    await hands.press(tab);
    await expect(tab).toHaveAttribute('aria-current', 'page');
    await expect(page.locator('[data-heading]')).toBeVisible();
    await look(`ended, ${part}`);
  }
  await hands.press(parts.getByRole('button', { name: t('ending.communique'), exact: true }));
}

/** The hash in the record the page saved last on this device. */
export async function keptHash(page: Page): Promise<unknown> {
  const last = checkRecord((await page.evaluate(keptRecords)).at(-1));
  return last.ok ? last.record.hash : undefined;
}
