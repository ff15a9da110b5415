/* oxlint-disable typescript/only-throw-error -- thrown values are the router’s own way to say "not found" and "go there". */
import {
  createHashHistory,
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  notFound,
  redirect,
  type RouterHistory,
} from '@tanstack/react-router';
import { Layout } from './layout.tsx';
import { librarySearch } from './library-search.ts';
import { Loading } from './loading.tsx';
import { NotFound } from './not-found.tsx';
import { RouteError } from './route-error.tsx';
import { LibraryRoute } from './routes/library-route.tsx';
import type { Services } from './services.ts';

const root = createRootRouteWithContext<Services>()({ component: Layout });

const library = createRoute({
  getParentRoute: () => root,
  path: '/',
  loader: async ({ context }) => {
    const store = await context.store;
    const { shelf, course } = context;
    return { shelf, course, kept: store.kept, attempts: await store.list() };
  },
  validateSearch: librarySearch,
  component: LibraryRoute,
});

const briefing = createRoute({
  getParentRoute: () => root,
  path: '/scenarios/$scenarioId',
  loader: async ({ context, params }) => {
    const head = context.shelf.find(({ id }) => id === params.scenarioId);
    if (head === undefined) throw notFound();
    const [store, { text, digest }] = await Promise.all([context.store, head.load()]);
    const alternative = context.shelf.find(({ id }) => id === head.alternative) ?? null;
    return { head, text, digest, alternative, kept: store.kept, attempts: await store.list() };
  },
  component: lazyRouteComponent(() => import('./routes/briefing-route.tsx'), 'BriefingRoute'),
});

const attempt = createRoute({
  getParentRoute: () => root,
  path: '/attempts/$attemptId',
  loader: async ({ context, params }) => {
    const store = await context.store;
    const stored = await store.load(params.attemptId);
    if (stored === null) throw notFound();
    if (stored.moves.some((move) => move.type === 'rate'))
      throw redirect({ to: '/attempts/$attemptId/feedback', params, replace: true });
    return { attempt: stored, store };
  },
  component: lazyRouteComponent(() => import('./routes/attempt-route.tsx'), 'AttemptRoute'),
});

const feedback = createRoute({
  getParentRoute: () => root,
  path: '/attempts/$attemptId/feedback',
  loader: async ({ context, params }) => {
    const store = await context.store;
    const stored = await store.load(params.attemptId);
    if (stored === null) throw notFound();
    // The learner's own view comes before any other.
    if (!stored.moves.some((move) => move.type === 'rate'))
      throw redirect({ to: '/attempts/$attemptId', params, replace: true });
    return { attempt: stored, store, attempts: await store.list() };
  },
  component: lazyRouteComponent(() => import('./routes/feedback-route.tsx'), 'FeedbackRoute'),
});

const played = createRoute({
  getParentRoute: () => root,
  path: '/history',
  /** `scenario`: only the attempts at this one. */
  validateSearch: ({ scenario }): { scenario?: string | undefined } => ({
    scenario: typeof scenario === 'string' && scenario !== '' ? scenario : undefined,
  }),
  loader: async ({ context }) => ({ attempts: await (await context.store).list() }),
  component: lazyRouteComponent(() => import('./routes/history-route.tsx'), 'HistoryRoute'),
});

const settings = createRoute({
  getParentRoute: () => root,
  path: '/settings',
  loader: async ({ context }) => ({ classFile: await context.classFile() }),
  component: lazyRouteComponent(() => import('./routes/settings-route.tsx'), 'SettingsRoute'),
});

const stepAway = createRoute({
  getParentRoute: () => root,
  path: '/step-away',
  // A page of our own, or nothing: said outright, because what is left out is taken from the address.
  validateSearch: ({ from }): { from?: string | undefined } => ({
    from: typeof from === 'string' && /^\/(?!\/)/.test(from) ? from : undefined,
  }),
  loader: async ({ context }) => ({ classFile: await context.classFile() }),
  component: lazyRouteComponent(() => import('./routes/step-away-route.tsx'), 'StepAwayRoute'),
});

const routeTree = root.addChildren([
  library,
  briefing,
  attempt,
  feedback,
  played,
  settings,
  stepAway,
]);

/** The hash holds the address, so that any plain file server can serve the pages. */
export function createAppRouter(services: Services, history: RouterHistory = createHashHistory()) {
  return createRouter({
    routeTree,
    history,
    context: services,
    // What a page starts from is read afresh: an attempt that was left has moved on since.
    defaultGcTime: 0,
    defaultPendingComponent: Loading,
    defaultErrorComponent: RouteError,
    defaultNotFoundComponent: NotFound,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
