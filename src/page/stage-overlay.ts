import { render } from 'lit-html';
import type { StageModel } from '../view/stage/model.ts';
import type { Size } from '../view/stage/room.ts';
import { stageLabels } from './stage-labels.ts';
import type { OnPick } from './stage-parts.ts';

export interface StageOverlay {
  show(model: StageModel): void;
  /** Words on their way are there at once. */
  arrive(): void;
  destroy(): void;
}

/** Keeps the words of the stage over its host, at whatever size the host has. They need no canvas. */
export function createStageOverlay(host: HTMLElement, onPick: OnPick): StageOverlay {
  const layer = document.createElement('div');
  host.classList.add('stage');
  host.append(layer);
  let model: StageModel | undefined;
  let size: Size | undefined;
  const draw = () => {
    if (model && size) render(stageLabels(model, size, onPick), layer);
  };
  // Told before each paint; asking would lay the page out at once.
  const observer = new ResizeObserver(() => {
    size = { width: host.clientWidth, height: host.clientHeight };
    draw();
  });
  observer.observe(host);
  return {
    show(next) {
      const moved = next.motion && model && model.setting !== next.setting;
      model = next;
      draw();
      if (moved) comeLater(layer);
    },
    arrive() {
      for (const animation of layer.getAnimations({ subtree: true })) animation.finish();
    },
    destroy() {
      observer.disconnect();
      layer.remove();
    },
  };
}

const JOURNEY_MS = 900;

/** The words of a place come when the picture has arrived there. */
function comeLater(layer: HTMLElement): void {
  for (const words of layer.querySelectorAll('.stage-seats, .stage-places, .stage-homes, .dispatch'))
    words.animate([{ opacity: 0 }, { opacity: 0, offset: 0.7 }, { opacity: 1 }], JOURNEY_MS);
}
