import type { StageHandle } from '../stage/mount.ts';
import type { Settings } from '../view/page-model.ts';
import type { StageModel } from '../view/stage-model.ts';

export interface CurtainOptions {
  readonly host: () => HTMLElement | null;
  readonly onPick: (reading: string) => void;
  /** The picture failed and is gone; the page is untouched. */
  readonly onLost: () => void;
}

/** The picture on the page: it arrives when the page is there to be read, and may fail without harm. */
export interface Curtain {
  raise(settings: Settings, model: StageModel): Promise<void>;
  update(model: StageModel): void;
  /** Takes the picture down where a fault came from its code. False where it did not. */
  lower(error: unknown): boolean;
}

export function createCurtain({ host, onPick, onLost }: CurtainOptions): Curtain {
  let stage: StageHandle | undefined;
  let address: string | undefined;

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
    async raise({ renderer }, model) {
      const place = host();
      if (!place || stage || renderer === 'none') return;
      try {
        const module = await import('../stage/mount.ts');
        address = module.stageAddress;
        stage = await module.mountStage(place, {
          renderer,
          onPick: ({ kind, id }) => kind === 'gauge' && onPick(id),
        });
        stage.update(model);
      } catch {
        drop();
      }
    },
    update(model) {
      try {
        stage?.update(model);
      } catch {
        drop();
      }
    },
    lower(error) {
      const ours = import.meta.url;
      const stack = error instanceof Error ? (error.stack ?? '') : '';
      if (!stage || !address || address === ours || !stack.includes(address)) return false;
      drop();
      return true;
    },
  };
}
