import type { MountedPage } from '../page/mount.ts';
import type { StageHandle } from '../stage/mount.ts';
import type { Settings } from '../view/page-model.ts';
import type { StageModel } from '../view/stage/model.ts';
import { breath } from './breath.ts';

/** The picture over the page's stage: it comes after the words, follows the settings, and can be done without. */
export interface Curtain {
  readonly raise: (settings: Settings) => Promise<void>;
  readonly show: (model: StageModel) => void;
  /** Ends whatever moves. */
  readonly settle: () => void;
  /** Ends a journey from place to place. */
  readonly arrive: () => void;
  /** Takes the picture down where a fault came from its code; false where it came from elsewhere. */
  readonly lower: (fault: unknown) => boolean;
}

/** Resolves when the page has been painted once more: in one frame with the page the picture would be too much. */
function afterNextPaint(): Promise<void> {
  return new Promise(done => requestAnimationFrame(() => setTimeout(done)));
}

/** `onLost` is told when the picture failed and is gone; the page is untouched by that. */
export function createCurtain(page: MountedPage, onLost: () => void): Curtain {
  let stage: StageHandle | undefined;
  let model: StageModel | undefined;
  /** The page has been given a model that the picture has still to be drawn from: words come first. */
  let due = false;
  let drawnBy: Settings['renderer'] | undefined;
  let address: string | undefined;

  async function raise({ renderer }: Settings): Promise<void> {
    const host = page.stageHost();
    if (!host || drawnBy === renderer) return;
    drawnBy = renderer;
    stage?.destroy();
    stage = undefined;
    if (renderer === 'none') return;
    const { mountStage, stageAddress } = await import('../stage/mount.ts');
    address = stageAddress;
    await breath();
    const mounted = await mountStage(host, {
      renderer,
      onPick: ({ kind, id }) => kind === 'gauge' && page.explain(id),
    });
    await breath();
    if (drawnBy !== renderer) return mounted.destroy();
    stage = mounted;
    if (model) stage.update(model);
  }
  /** Draws what is due. */
  function draw(): void {
    if (!due) return;
    due = false;
    try {
      if (model) stage?.update(model);
    } catch {
      drop();
    }
  }
  function drop(): void {
    const lost = stage;
    stage = undefined;
    try {
      lost?.destroy();
    } catch {
      // What is broken may also break when it is put away.
    }
    onLost();
  }
  return {
    raise: settings => raise(settings).catch(drop),
    show(next) {
      model = next;
      if (due) return;
      due = true;
      void afterNextPaint().then(draw);
    },
    settle() {
      draw();
      stage?.settle();
    },
    arrive() {
      draw();
      stage?.arrive();
    },
    lower(fault) {
      const stack = fault instanceof Error ? (fault.stack ?? '') : '';
      const isOurs = stage && address && address !== import.meta.url && stack.includes(address);
      if (isOurs) drop();
      return Boolean(isOurs);
    },
  };
}
