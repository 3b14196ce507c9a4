import type { Pending } from '../../view/debrief/block.ts';
import type { Answers, Case, Report, Request, Task } from './tasks.ts';

type Listener<Kind extends Task['kind']> = (pending: Pending<Answers[Kind]>) => void;

/** Thinks about one case beside the page. */
export interface Analyst {
  /** Asks for something and tells how far it has come, until it is there. Returns how to call it off. */
  ask<Kind extends Task['kind']>(
    task: Extract<Task, { readonly kind: Kind }>,
    listener: Listener<Kind>,
  ): () => void;
  dismiss(): void;
}

export function hireAnalyst(given: Case, onFault: (error: unknown) => void): Analyst {
  const worker = new Worker(new URL('./debrief-worker.ts', import.meta.url), { type: 'module' });
  const listeners = new Map<number, (report: Report) => void>();
  let asked = 0;
  const send = (request: Request) => worker.postMessage(request);
  worker.addEventListener('message', ({ data }: MessageEvent<Report>) => listeners.get(data.id)?.(data));
  worker.addEventListener('error', event => onFault(event.error ?? new Error(event.message)));
  send({ type: 'open', case: given });
  return {
    ask(task, listener) {
      const id = ++asked;
      listeners.set(id, report => {
        if (report.type === 'progress') return listener({ done: false, share: report.share });
        listeners.delete(id);
        listener({ done: true, value: report.answer as Answers[typeof task.kind] });
      });
      send({ type: 'ask', id, task });
      return () => {
        listeners.delete(id);
        send({ type: 'drop', id });
      };
    },
    dismiss: () => worker.terminate(),
  };
}
