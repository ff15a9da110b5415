import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vite';
import { cacheHeaders } from './tools/vite-cache-headers.ts';
import { chunkReport } from './tools/vite-chunk-report.ts';
import { firstPaint } from './tools/vite-first-paint.ts';
import { scenarios } from './tools/vite-scenarios.ts';
import { serviceWorker } from './tools/vite-service-worker.ts';

/** React's fast refresh puts an inline script into the page, which the page's own policy forbids. Development only. */
function relaxPolicyInDevelopment(): Plugin {
  return {
    name: 'attune:relax-policy',
    apply: 'serve',
    transformIndexHtml: (html) =>
      html.replace("script-src 'self'", "script-src 'self' 'unsafe-inline'"),
  };
}

export default defineConfig({
  plugins: [
    scenarios(),
    react(),
    relaxPolicyInDevelopment(),
    firstPaint(),
    chunkReport('reports/chunks.json'),
    serviceWorker(),
    cacheHeaders(),
  ],
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1' },
  build: {
    target: 'es2022',
    sourcemap: false,
    // Every browser that runs this knows modulepreload; the polyfill would only add to the first load.
    modulePreload: { polyfill: false },
    // Files as data: addresses would need a wider content policy.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
  },
});
