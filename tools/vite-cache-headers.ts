import type { Plugin } from 'vite';

/**
 * How long a browser may keep a file without asking again. Names under assets/ change with their content;
 * everything else is asked for each time, the service worker above all: it decides about updates.
 */
export const cacheControlOf = (url: string): string =>
  /^\/assets\/[^?]+$/.test(url) ? 'public, max-age=31536000, immutable' : 'no-cache';

/** For `npm start` and `vite preview`; another server needs the same two rules. */
export function cacheHeaders(): Plugin {
  return {
    name: 'attune:cache-headers',
    configurePreviewServer(server) {
      server.middlewares.use((request, response, next) => {
        response.setHeader('Cache-Control', cacheControlOf(request.url ?? '/'));
        next();
      });
    },
  };
}
