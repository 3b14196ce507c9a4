import type { MountedPage } from '../page/mount.ts';
import type { StageHandle } from '../stage/mount.ts';
import type { Settings } from '../view/page-model.ts';
import type { StageModel } from '../view/stage-model.ts';

/** The picture over the page's stage: it comes after the words, follows the settings, and can be done without. */
export interface Curtain {
  readonly raise: (settings: Settings) => Promise<void>;
  readonly show: (model: StageModel) => void;
}

export function createCurtain(page: MountedPage): Curtain {
  let stage: StageHandle | undefined;
  let model: StageModel | undefined;
  let drawnBy: Settings['renderer'] | undefined;

  async function raise({ renderer }: Settings): Promise<void> {
    const host = page.stageHost();
    if (!host || drawnBy === renderer) return;
    drawnBy = renderer;
    stage?.destroy();
    stage = undefined;
    if (renderer === 'none') return;
    const { mountStage } = await import('../stage/mount.ts');
    const mounted = await mountStage(host, {
      renderer,
      onPick: ({ kind, id }) => kind === 'gauge' && page.explain(id),
    });
    if (drawnBy !== renderer) return mounted.destroy();
    stage = mounted;
    if (model) stage.update(model);
  }
  return {
    raise,
    show(next) {
      model = next;
      stage?.update(next);
    },
  };
}
