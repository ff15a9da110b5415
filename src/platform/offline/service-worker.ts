import type { FetchEvent, ServiceWorkerScope } from './service-worker-scope.ts';
import { CACHE_PREFIX, USE_NOW } from './worker-messages.ts';

/*
 * Serves the program from this device, so that it opens without a network, and so that an update never
 * breaks what is being played: a new version is fetched whole, waits until the person wants it, and the
 * files of the version before it stay, for tabs that still run it.
 */

/** Put in by tools/vite-service-worker.ts: every file that the program needs, and a name for all of them. */
declare const __PRECACHE__: { version: string; files: readonly string[] };

const worker = globalThis as unknown as ServiceWorkerScope;
const { version, files } = __PRECACHE__;
const PROGRAM = `${CACHE_PREFIX}program-`;
const CURRENT = `${PROGRAM}${version}`;
/** What may change while the program stays: the file that an instructor puts beside it. */
const BESIDE = `${CACHE_PREFIX}beside`;

const addressOf = (file: string) => new URL(file, worker.registration.scope).href;
/** As the server gives it out; some servers send /index.html elsewhere, and that cannot be kept as a page. */
const PAGE = addressOf('./');
const CLASS_FILE = addressOf('class.json');
const PROGRAM_FILES = new Set(files.map(addressOf));

worker.addEventListener('install', (event) => {
  event.waitUntil(fetchAll());
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(dropOldVersions().then(() => worker.clients.claim()));
});

worker.addEventListener('message', (event) => {
  if (event.data === USE_NOW) event.waitUntil(worker.skipWaiting());
});

worker.addEventListener('fetch', (event) => {
  const answer = answerTo(event);
  if (answer !== null) event.respondWith(answer);
});

/** All of it or nothing: half a version would fail later, and far from home. */
async function fetchAll(): Promise<void> {
  const cache = await caches.open(CURRENT);
  await cache.addAll(
    // Names with a digest in them never change; of the others we want what the server has now.
    files.map((file) => new Request(addressOf(file), hasDigest(file) ? {} : { cache: 'reload' })),
  );
}

/** Names of caches come in the order in which they were made: the last but one is the version before. */
async function dropOldVersions(): Promise<void> {
  const programs = (await caches.keys()).filter((name) => name.startsWith(PROGRAM));
  const others = programs.filter((name) => name !== CURRENT);
  await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)));
}

function answerTo({ request }: FetchEvent): Promise<Response> | null {
  if (request.method !== 'GET' || !request.url.startsWith(worker.registration.scope)) return null;
  if (request.mode === 'navigate') return isPage(request.url) ? fromCache(PAGE, request) : null;
  const address = request.url.split(/[?#]/)[0] ?? '';
  if (address === CLASS_FILE) return fromNetworkFirst(request);
  // Files of an older version are in its cache only, and its tabs still ask for them.
  return PROGRAM_FILES.has(address) || hasDigest(address) ? fromCache(address, request) : null;
}

/** The program is one page; whatever else lies on the address is not ours to answer for. */
function isPage(url: string): boolean {
  const address = url.split(/[?#]/)[0];
  return address === PAGE || address === addressOf('index.html');
}

async function fromCache(address: string, request: Request): Promise<Response> {
  const current = await (await caches.open(CURRENT)).match(address);
  return current ?? (await caches.match(address)) ?? fetch(request);
}

async function fromNetworkFirst(request: Request): Promise<Response> {
  const cache = await caches.open(BESIDE);
  try {
    const response = await fetch(request);
    if (response.ok) await cache.put(request.url, response.clone());
    return response;
  } catch (problem) {
    const known = await cache.match(request.url);
    if (known === undefined) throw problem;
    return known;
  }
}

/** Files under assets/ are called by their content. */
function hasDigest(file: string): boolean {
  return /(?:^|\/)assets\/[^/]+-[\w-]{8}\.\w+$/.test(file);
}
