import { describe, expect, it } from 'vitest';
import { cacheControlOf } from './vite-cache-headers.ts';
import { precached } from './vite-service-worker.ts';

describe('what lies ready on the device', () => {
  it('is the whole program, in an order that does not depend on the disk', () => {
    expect(precached(['index.html', 'assets/b-12345678.js', 'assets/a-12345678.css'])).toEqual([
      'assets/a-12345678.css',
      'assets/b-12345678.js',
      'index.html',
    ]);
  });

  it('is neither the worker itself, nor what changes beside the program, nor letters that English lacks', () => {
    const left = [
      'sw.js',
      'class.json',
      'scenario.schema.json',
      'assets/literata-cyrillic-ext-wght-normal-CGKlZYBf.woff2',
      'assets/literata-vietnamese-wght-italic-LyOFdRXZ.woff2',
      'assets/index-12345678.js.map',
    ];
    expect(precached(left)).toEqual([]);
    expect(precached(['assets/literata-latin-wght-normal-DLxlUchJ.woff2'])).toHaveLength(1);
  });
});

describe('how long a browser keeps a file', () => {
  it.each([
    ['/assets/index-12345678.js', 'public, max-age=31536000, immutable'],
    ['/sw.js', 'no-cache'],
    ['/', 'no-cache'],
    ['/class.json', 'no-cache'],
  ])('%s: %s', (url, expected) => expect(cacheControlOf(url)).toBe(expected));
});
