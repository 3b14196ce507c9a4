import './css/page.css';
import './stage.css';
import { render } from 'lit-html';
import { type PageIntent, type PageModel, type Settings, STANDARD_SETTINGS } from '../view/page-model.ts';
import type { StageModel } from '../view/stage/model.ts';
import { takeDrops } from './drop-target.ts';
import { lightOf } from './light.ts';
import { pageTemplate } from './page.ts';
import { watchScrolling } from './scroll-signs.ts';
import { createSeal } from './seal.ts';
import { createStageOverlay } from './stage-overlay.ts';
import { freshTurn, initialLocal, type Local, type Patch, type Ui } from './ui.ts';

export interface PageOptions {
  readonly onIntent: (intent: PageIntent) => void;
  /** A key was pressed while what happened is still being shown. */
  readonly onSkip?: () => void;
  /** Any key or touch: whoever hurries waits for no way from place to place. */
  readonly onHurry?: () => void;
  readonly settings?: Settings;
  readonly local?: Patch;
}

export interface MountedPage {
  readonly show: (model: PageModel) => void;
  /** Where the picture goes; one element for the life of the page, null while no screen has a place for it. */
  readonly stageHost: () => HTMLElement | null;
  /** Writes the stage's words, with or without a picture under them. */
  readonly label: (model: StageModel) => void;
  /** Opens the “Why?” of a reading: for picks on the picture. */
  readonly explain: (reading: string) => void;
  /** What is heard, in words, for a moment. */
  readonly caption: (text: string) => void;
  readonly destroy: () => void;
}

/** Puts the page into an element; afterwards `show` is the only thing that changes what it says. */
export function mountPage(root: HTMLElement, options: PageOptions): MountedPage {
  const stage = document.createElement('section');
  stage.id = 'stage';
  const overlay = createStageOverlay(stage, pick => {
    if (pick.kind === 'gauge') set({ dialog: 'why', why: pick.id });
  });
  let local: Local = { ...initialLocal(options.settings ?? STANDARD_SETTINGS), ...options.local };
  let model: PageModel | undefined;
  let captionTimer = 0;
  const scrolling = watchScrolling(root);
  root.replaceChildren();

  const set = (patch: Patch) => {
    const { editor, sealed, chosen, warned, start, tab, ended } = local;
    local = { ...local, ...(changesMove(patch) ? { warned: false } : {}), ...patch };
    draw();
    if (local.editor !== editor || local.sealed !== sealed) focusHeading(root);
    if (local.chosen !== chosen || local.warned !== warned) showChosen(root);
    if (local.tab !== tab) showTab(root, local);
    if (local.ended !== ended) showPart(root);
    if (local.start.seat !== start.seat || local.start.together !== start.together) showOccupants(root);
  };
  const seal = createSeal(sealed => set({ sealed }), options.onIntent);
  const send = (intent: PageIntent) => {
    if (intent.type === 'settings.change') set({ settings: intent.settings });
    if (intent.type === 'game.leave') seal.takeBack();
    if (intent.type === 'move.make' && local.settings.pace === 'unhurried') return seal.hold(intent);
    options.onIntent(intent);
  };
  const draw = () => {
    if (!model) return;
    const ui: Ui = { t: model.t, local, set, send, stage, seal, terms: model.frame?.terms ?? [] };
    applySettings(root, local.settings, model);
    stage.setAttribute('aria-label', model.t('region.stage'));
    render(pageTemplate(model, ui), root);
    settle(root, local);
    scrolling.refresh();
  };
  const skip = () => {
    if (!PLAYED_OUT.has(model?.screen.kind) || local.skipped) return;
    set({ skipped: true });
    options.onSkip?.();
  };
  const hurry = () => {
    overlay.arrive();
    options.onHurry?.();
  };
  root.addEventListener('keydown', skip);
  for (const sign of ['keydown', 'pointerdown']) root.addEventListener(sign, hurry);
  const stopDrops = takeDrops(root, () => TAKES_FILES.has(model?.screen.kind), send);
  return {
    show(next) {
      const isFirst = model === undefined;
      const moved = model?.key !== next.key;
      if (moved) local = { ...local, ...freshTurn, tab: 'decide', dialog: undefined };
      model = next;
      draw();
      if (isFirst) document.title = next.title;
      else if (moved) takeToHeading(root, next);
    },
    stageHost: () => (stage.isConnected ? stage : null),
    label: next => overlay.show(next),
    explain: reading => set({ dialog: 'why', why: reading }),
    caption(text) {
      window.clearTimeout(captionTimer);
      set({ caption: text });
      captionTimer = window.setTimeout(() => set({ caption: undefined }), CAPTION_MS);
    },
    destroy() {
      root.removeEventListener('keydown', skip);
      for (const sign of ['keydown', 'pointerdown']) root.removeEventListener(sign, hurry);
      scrolling.stop();
      stopDrops();
      overlay.destroy();
      render(undefined, root);
    },
  };
}

const CAPTION_MS = 2600;
/** The screens on which something is played out. */
const PLAYED_OUT: ReadonlySet<string | undefined> = new Set(['reveal', 'closing', 'vote']);
/** The screens outside a game. */
const TAKES_FILES: ReadonlySet<string | undefined> = new Set(['start', 'scenarios', 'scenario', 'problems']);

const PARTS_OF_A_MOVE = ['chosen', 'terms', 'picks', 'editor', 'whole'] as const;

function changesMove(patch: Patch): boolean {
  return PARTS_OF_A_MOVE.some(part => part in patch);
}

function applySettings(root: HTMLElement, settings: Settings, { t }: PageModel): void {
  const page = document.documentElement;
  page.style.fontSize = `${sizeOf(settings)}%`;
  page.lang = t.locale;
  page.dir = t.dir;
  root.dataset['motion'] = settings.motion;
  root.dataset['contrast'] = settings.contrast;
  root.dataset['renderer'] = settings.renderer;
  page.dataset['light'] = lightOf(settings);
}

const ROOM_SIZE = 120;

/** A screen for a whole room is larger whatever the reader's own size. */
function sizeOf({ text, audience }: Settings): number {
  return audience === 'room' ? Math.max(text, ROOM_SIZE) : text;
}

function focusHeading(root: HTMLElement): void {
  root.querySelector<HTMLElement>('[data-heading]')?.focus({ preventScroll: true });
}

function takeToHeading(root: HTMLElement, model: PageModel): void {
  document.title = model.title;
  if (document.activeElement !== document.body || model.screen.kind !== 'start') focusHeading(root);
  for (const part of root.querySelectorAll('main, #decision [data-scrolls]')) part.scrollTo(0, 0);
}

/** A card grows when it is chosen, and a warning takes room from it: it is brought into sight, and then its reasons under it. */
function showChosen(root: HTMLElement): void {
  for (const part of root.querySelectorAll('.card[data-chosen] + .reason, .card[data-chosen]'))
    part.scrollIntoView({ block: 'nearest' });
}

/** A part of a narrow page begins at its top; the papers at their end, where the newest are. */
function showTab(root: HTMLElement, { tab }: Local): void {
  const page = root.querySelector('main');
  page?.scrollTo(0, tab === 'papers' ? page.scrollHeight : 0);
}

/** On a narrow page the steps of the debrief are a row that slides. */
function showPart(root: HTMLElement): void {
  root
    .querySelector('.parts-nav [aria-current="page"]')
    ?.scrollIntoView({ block: 'nearest', inline: 'center' });
}

/** Who plays the other seats is asked under what is already there: it is brought into sight. */
function showOccupants(root: HTMLElement): void {
  const words = root.querySelector('.start-scroll');
  const rows = words?.querySelector('.occupants')?.getBoundingClientRect();
  if (words && rows) words.scrollTop += Math.max(0, rows.bottom - words.getBoundingClientRect().bottom);
}

/** What a template cannot say: an open dialog is modal. */
function settle(root: HTMLElement, local: Local): void {
  const dialog = root.querySelector('dialog');
  if (dialog && local.dialog !== undefined && !dialog.open) {
    dialog.showModal();
    showEntry(dialog, local);
  }
}

/** Opens the record at an entry that was asked for. */
function showEntry(dialog: HTMLDialogElement, { dialog: name, entry }: Local): void {
  if (name !== 'history' || entry === undefined) return;
  const items = [...dialog.querySelectorAll<HTMLElement>('[data-entry]')];
  const found = items.findLast(item => Number(item.dataset['entry']) <= entry);
  found?.scrollIntoView({ block: 'center' });
  found?.setAttribute('data-found', '');
}
