import { afterEach, describe, expect, it, vi } from 'vitest';
import { classFileText, deployedClassFile, parseClassFile } from './class-file.ts';

const LINES = [{ text: 'Call campus counseling', href: 'tel:+15550100' }];

describe('a class file', () => {
  it('comes back as it was written', () => {
    expect(parseClassFile(classFileText({ helpLines: LINES }))).toEqual({ helpLines: LINES });
  });

  it.each([
    ['{broken'],
    ['null'],
    ['{ "helpLines": [] }'],
    ['{ "helpLines": [{ "text": "Run", "href": "javascript:alert(1)" }] }'],
    [`{ "helpLines": [{ "text": "Call", "href": "tel:1" }], "much": "${'x'.repeat(20_000)}" }`],
  ])('is none when it is %.60s', (text) => expect(parseClassFile(text)).toBeNull());
});

describe('the class file beside the page', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('is asked for once, and is none where there is none', async () => {
    const fetching = vi.fn<typeof fetch>(
      async () => new Response(classFileText({ helpLines: LINES })),
    );
    vi.stubGlobal('fetch', fetching);
    const find = deployedClassFile('class.json');
    expect(await find()).toEqual({ helpLines: LINES });
    await find();
    expect(fetching).toHaveBeenCalledExactlyOnceWith('class.json');

    vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
    expect(await deployedClassFile('class.json')()).toBeNull();
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
    expect(await deployedClassFile('class.json')()).toBeNull();
  });
});
