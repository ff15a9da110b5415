import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { acceptedRange, isNodeAccepted, nodeMessage } from './node-version.mjs';

describe('the check of the Node version', () => {
  it.each(['20.19.0', '20.20.2', '22.13.0', '22.21.1', '24.0.0', '24.11.0', '25.1.0', '26.0.0'])(
    'accepts %s',
    (version) => expect(isNodeAccepted(version)).toBe(true),
  );

  it.each(['12.22.12', '18.20.8', '20.18.3', '21.7.3', '22.12.0', '23.11.0'])(
    'refuses %s',
    (version) => expect(isNodeAccepted(version)).toBe(false),
  );

  it('agrees with package.json', () => {
    const { engines } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      engines: { node: string };
    };
    expect(engines.node).toBe(acceptedRange());
  });

  it('says what was found, what is needed and what to do', () => {
    const message = nodeMessage('18.20.8');
    expect(message).toMatch(/found: +18\.20\.8/);
    expect(message).toMatch(/needed: +20\.19/);
    expect(message).toMatch(/do: +install/);
  });
});
