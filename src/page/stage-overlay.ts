import { render } from 'lit-html';
import type { StageModel } from '../view/stage-model.ts';
import { type OnPick, stageLabels } from './stage-labels.ts';

export interface StageOverlay {
  show(model: StageModel): void;
  destroy(): void;
}

/** Keeps the words of the stage over its host, at whatever size the host has. They need no canvas. */
export function createStageOverlay(host: HTMLElement, onPick: OnPick): StageOverlay {
  const layer = document.createElement('div');
  host.classList.add('stage');
  host.append(layer);
  let model: StageModel | undefined;
  const draw = () => {
    if (model)
      render(stageLabels(model, { width: host.clientWidth, height: host.clientHeight }, onPick), layer);
  };
  const observer = new ResizeObserver(draw);
  observer.observe(host);
  return {
    show(next) {
      model = next;
      draw();
    },
    destroy() {
      observer.disconnect();
      layer.remove();
    },
  };
}
