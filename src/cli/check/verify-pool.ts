import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { StanceReport } from '#domain/verify/verify.ts';
import type { Verifier, VerifyTask } from './verify-task.ts';

/** A thread begins with a file that Node reads as it is; that one loads verify-worker.ts. */
const THREAD = new URL('../../../bin/verify-worker.mjs', import.meta.url);

/** Each thread may hold a graph of some hundred megabytes, so there are never many. */
const MOST_THREADS = 4;

type Waiting = {
  task: VerifyTask;
  resolve: (report: StanceReport) => void;
  reject: (error: unknown) => void;
};

/** Verifies in worker threads: as many as there are cores for, and never more than there are tasks. */
export class ThreadPool implements Verifier {
  readonly #waiting: Waiting[] = [];
  readonly #threads = new Set<Worker>();
  readonly #most = Math.min(availableParallelism(), MOST_THREADS);

  verify(task: VerifyTask): Promise<StanceReport> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ task, resolve, reject });
      this.#waiting.sort((a, b) => sizeOf(b.task) - sizeOf(a.task));
      if (this.#threads.size >= this.#most) return;
      const thread = new Worker(THREAD);
      this.#threads.add(thread);
      // Once all tasks are in line, so that the largest goes first.
      queueMicrotask(() => this.#next(thread));
    });
  }

  async close(): Promise<void> {
    await Promise.all([...this.#threads].map((thread) => thread.terminate()));
  }

  #next(thread: Worker): void {
    const waiting = this.#waiting.shift();
    if (waiting === undefined) return;
    const { task, resolve, reject } = waiting;
    thread.once('error', reject);
    thread.once('message', (report: StanceReport) => {
      thread.off('error', reject);
      resolve(report);
      this.#next(thread);
    });
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    thread.postMessage(task);
  }
}

/**
 * A guess at how long a task takes; the longest go first, so that no thread ends alone. A client who is
 * crowded escalates at once, and little is left to explore.
 */
const sizeOf = ({ text, stance }: VerifyTask): number => (stance === 'crowding' ? 0 : text.length);
