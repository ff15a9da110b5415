import { parentPort } from 'node:worker_threads';
import { runTask, type VerifyTask } from './verify-task.ts';

/* The inside of a worker thread (see verify-pool.ts): a task in, its report out. */
if (parentPort === null) throw new Error('This file runs in a worker thread only.');
const port = parentPort;
port.on('message', (task: VerifyTask) => port.postMessage(runTask(task)));
