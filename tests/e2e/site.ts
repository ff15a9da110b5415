import { createReadStream, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { cacheControlOf } from '../../tools/vite-cache-headers.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** A plain file server, as a school would have: it can go away, and a new version can be put on it. */
export class Site {
  private folder: string;
  /** What was put on the server beside the program, by name. */
  private readonly beside = new Map<string, string>();
  private readonly server: Server;

  private constructor(folder: string) {
    this.folder = folder;
    this.server = createServer((request, response) => {
      const url = request.url ?? '/';
      const name = url.split('?')[0] ?? '/';
      const text = this.beside.get(name.slice(1));
      if (text !== undefined) {
        response.writeHead(200, { 'Content-Type': 'application/json' }).end(text);
        return;
      }
      const file = path.join(this.folder, name.endsWith('/') ? `${name}index.html` : name);
      if (!file.startsWith(this.folder) || !isFile(file)) {
        response.writeHead(404).end();
        return;
      }
      response.writeHead(200, {
        'Content-Type': TYPES[path.extname(file)] ?? 'application/octet-stream',
        'Cache-Control': cacheControlOf(url),
      });
      createReadStream(file).pipe(response);
    });
  }

  static async open(folder: string): Promise<Site> {
    const site = new Site(path.resolve(folder));
    await new Promise<void>((resolve) => site.server.listen(0, '127.0.0.1', resolve));
    return site;
  }

  get address(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** Puts another version in the place of this one: the old files are gone. */
  replace(folder: string): void {
    this.folder = path.resolve(folder);
  }

  put(name: string, text: string): void {
    this.beside.set(name, text);
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }
}

const isFile = (file: string): boolean =>
  statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
