import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { StanceName } from '#domain/client/presence.ts';
import type { StanceReport } from '#domain/verify/verify.ts';

/** One exploration: the text of a scenario file that loads, and a stance. */
export type VerifyTask = { text: string; stance: StanceName; budget: number };

/** Runs explorations on as many threads as there are cores. A thread takes one task after the other. */
export async function verifyInParallel(tasks: readonly VerifyTask[]): Promise<StanceReport[]> {
  const reports: StanceReport[] = [];
  const waiting = tasks.map((task, index) => ({ task, index }));
  const threads = Math.min(availableParallelism(), tasks.length);
  const run = async (): Promise<void> => {
    const worker = new Worker(new URL('verify-thread.mjs', import.meta.url));
    try {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
        reports[next.index] = await ask(worker, next.task);
    } finally {
      await worker.terminate();
    }
  };
  await Promise.all(Array.from({ length: threads }, run));
  return reports;
}

function ask(worker: Worker, task: VerifyTask): Promise<StanceReport> {
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.postMessage(task);
  }).finally(() => worker.removeAllListeners()) as Promise<StanceReport>;
}
