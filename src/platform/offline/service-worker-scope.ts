/*
 * What we use of a service worker's global scope. TypeScript's own types for it cannot stand beside those
 * of a page in one program.
 */

export type WorkerEvent = Event & { waitUntil: (work: Promise<unknown>) => void };
export type FetchEvent = WorkerEvent & {
  readonly request: Request;
  respondWith: (response: Promise<Response>) => void;
};

export type ServiceWorkerScope = {
  readonly registration: { readonly scope: string };
  readonly clients: { claim: () => Promise<void> };
  skipWaiting: () => Promise<void>;
  addEventListener: {
    (type: 'install' | 'activate', listener: (event: WorkerEvent) => void): void;
    (type: 'fetch', listener: (event: FetchEvent) => void): void;
    (type: 'message', listener: (event: WorkerEvent & { readonly data: unknown }) => void): void;
  };
};
