import type { Answer, Report, Request, Task } from './tasks.ts';
import { type Study, studyOf, work } from './work.ts';

interface Job {
  readonly id: number;
  readonly rank: number;
  readonly steps: Generator<number, Answer>;
}

/** What somebody waits for comes before what only arrives; how the viewer plays comes first, since the rest builds on it. */
const RANK: Readonly<Record<Task['kind'], number>> = {
  fit: 0,
  future: 1,
  many: 2,
  distribution: 2,
  turning: 3,
};

/** Time between two looks at the letterbox. */
const SLICE_MS = 30;

/** Time between two words on how far it has come: each makes the page draw itself again. */
const TELLING_MS = 500;

let study: Study | undefined;
let toldAt = 0;
let jobs: readonly Job[] = [];
const letterbox = new MessageChannel();

addEventListener('message', ({ data }: MessageEvent<Request>) => receive(data));
letterbox.port1.onmessage = () => proceed();

function receive(request: Request): void {
  switch (request.type) {
    case 'open':
      study = studyOf(request.case);
      jobs = [];
      return;
    case 'drop':
      jobs = jobs.filter(job => job.id !== request.id);
      return;
    case 'ask':
      if (!study) throw new Error('nothing is open to be asked about');
      jobs = [...jobs, jobOf(study, request)].sort((a, b) => a.rank - b.rank || a.id - b.id);
      if (jobs.length === 1) letterbox.port2.postMessage(undefined);
  }
}

function jobOf(given: Study, { id, task }: Extract<Request, { type: 'ask' }>): Job {
  return { id, rank: RANK[task.kind], steps: work(given, task) };
}

/** Works a while on the first job, tells how far it has come, and looks whether anything else was asked. */
function proceed(): void {
  const [job] = jobs;
  if (!job) return;
  const until = performance.now() + SLICE_MS;
  let step = job.steps.next();
  while (!step.done && performance.now() < until) step = job.steps.next();
  if (step.done) {
    jobs = jobs.filter(each => each !== job);
    tell({ type: 'answer', id: job.id, answer: step.value });
  } else tellProgress(job.id, step.value);
  if (jobs.length > 0) letterbox.port2.postMessage(undefined);
}

function tellProgress(id: number, share: number): void {
  const now = performance.now();
  if (now - toldAt < TELLING_MS) return;
  toldAt = now;
  tell({ type: 'progress', id, share });
}

function tell(report: Report): void {
  postMessage(report);
}
