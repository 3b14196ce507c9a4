/** A page for looking at the stage: `?setting=…&moods=west,head,east`, `&parties=5`, `?reveal`, `&nocanvas`, `&day`, `&motion`, `&renderer=webgl`. */
import '@fontsource-variable/newsreader/opsz.css';
import '@fontsource-variable/newsreader/opsz-italic.css';
import '@fontsource-variable/source-sans-3/wght.css';
import '../../page/css/tokens.css';
import '../../page/stage.css';
import { render } from 'lit-html';
import { stageLabels } from '../../page/stage-labels.ts';
import { mountStage, type StageHandle } from '../../stage/mount.ts';
import { MOODS, type Mood, SETTINGS, type StageModel } from '../../view/stage/model.ts';
import { sampleCrowd, sampleReveal, sampleStage } from './samples.ts';

interface Gallery {
  readonly mount: () => Promise<void>;
  readonly update: (model: StageModel) => void;
  readonly settle: () => void;
  readonly arrive: () => void;
  readonly destroy: () => void;
  readonly samples: { readonly stage: typeof sampleStage; readonly reveal: typeof sampleReveal };
  readonly picks: string[];
}

declare global {
  interface Window {
    gallery?: Gallery;
  }
}

const query = new URLSearchParams(location.search);
const main = document.querySelector<HTMLElement>('#main') ?? document.body;

function modelFromQuery(): StageModel {
  const setting = SETTINGS.find(s => s === query.get('setting')) ?? 'plenary';
  const moods = (query.get('moods') ?? '')
    .split(',')
    .flatMap(word => MOODS.filter((m): m is Mood => m === word));
  const parties = Number(query.get('parties') ?? 2);
  const stage = parties > 2 ? sampleCrowd(setting, parties) : sampleStage(setting, ...moods);
  const model = query.has('reveal') ? sampleReveal() : stage;
  const relief = query.get('relief') ?? model.map.relief;
  const light = query.has('day') ? 'day' : 'night';
  return { ...model, light, motion: query.has('motion'), map: { ...model.map, relief } };
}

function gallery(): Gallery {
  const host = document.createElement('section');
  host.id = 'stage';
  host.className = 'stage';
  const overlay = document.createElement('div');
  host.append(overlay);
  main.append(host);
  const picks: string[] = [];
  const onPick = ({ kind, id }: { kind: string; id: string }) => picks.push(`${kind}:${id}`);
  let handle: StageHandle | undefined;
  let shown = modelFromQuery();
  const label = () =>
    render(stageLabels(shown, { width: host.clientWidth, height: host.clientHeight }, onPick), overlay);
  const show = (model: StageModel) => {
    shown = model;
    label();
    handle?.update(model);
  };
  new ResizeObserver(label).observe(host);
  label();
  return {
    mount: async () => {
      handle = await mountStage(host, {
        renderer: query.get('renderer') === 'webgl' ? 'webgl' : 'canvas',
        onPick,
      });
      handle.update(shown);
    },
    update: show,
    settle: () => handle?.settle(),
    arrive: () => handle?.arrive(),
    destroy: () => handle?.destroy(),
    samples: { stage: sampleStage, reveal: sampleReveal },
    picks,
  };
}

window.gallery = gallery();
if (!query.has('nocanvas')) await window.gallery.mount();
document.body.dataset.ready = 'true';
