import { describe, expect, it } from 'vitest';
import { parseServeArgs } from './serve.mjs';

describe('the options of npm start', () => {
  it.each([
    [[], { port: 4173, host: '127.0.0.1' }],
    [['--port', '5000'], { port: 5000, host: '127.0.0.1' }],
    [['--port=5000'], { port: 5000, host: '127.0.0.1' }],
    [['--host'], { port: 4173, host: '0.0.0.0' }],
    [['--host', '--port', '80'], { port: 80, host: '0.0.0.0' }],
    [['--host', '10.0.0.5'], { port: 4173, host: '10.0.0.5' }],
    [['--host=::1'], { port: 4173, host: '::1' }],
  ])('%j', (argv, options) => expect(parseServeArgs(argv)).toEqual(options));

  it.each([
    [['--port']],
    [['--port', '0']],
    [['--port', '70000']],
    [['--port', 'x']],
    [['--open']],
  ])('refuses %j', (argv) => expect(parseServeArgs(argv)).toHaveProperty('problem'));
});
