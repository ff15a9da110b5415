import { describe, expect, it } from 'vitest';
import { MINIMAL_SCENARIO, SMALL_SCENARIO } from '#testing/minimal-scenario.ts';
import { canonicalText, digestOf, scenarioFromCanonicalText } from './canonical-text.ts';
import { parseCanonical } from './parse-canonical.ts';
import { parseScenario } from './parse-scenario.ts';

function scenarioOf(text: string) {
  const result = parseScenario(text);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value.scenario;
}

const codesOf = (text: string) => {
  const result = parseCanonical(text);
  return result.ok ? [] : result.problems.map((problem) => problem.code);
};

describe('the canonical text', () => {
  const text = canonicalText(scenarioOf(SMALL_SCENARIO));

  it('is the same whatever the order of keys, the comments and the quotes of the file', () => {
    const [, ...lines] = SMALL_SCENARIO.split('\n');
    const reordered = ['# another comment', ...lines]
      .join('\n')
      .replace('title: Small\nversion: 1.0.0', 'version: "1.0.0"\ntitle: \'Small\'')
      .replace('{ id: kit, name: Kit,', '{ name: Kit, id: kit,');
    expect(reordered).not.toBe(SMALL_SCENARIO);
    expect(canonicalText(scenarioOf(reordered))).toBe(text);
  });

  it('is another for another word', () => {
    const other = canonicalText(scenarioOf(SMALL_SCENARIO.replace('title: Small', 'title: Smell')));
    expect(digestOf(other)).not.toBe(digestOf(text));
  });

  it('gives the scenario back, and is its own canonical text', () => {
    const again = scenarioFromCanonicalText(text);
    expect(again).toEqual(scenarioOf(SMALL_SCENARIO));
    expect(canonicalText(again)).toBe(text);
  });

  it('has the digest that every other program computes', () => {
    expect(digestOf('abc')).toBe(
      'sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
    expect(digestOf('é')).toBe(
      'sha256:4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c',
    );
  });
});

describe('a stranger’s canonical text', () => {
  const scenario = scenarioOf(MINIMAL_SCENARIO);
  const text = canonicalText(scenario);
  const changed = (change: (data: Record<string, unknown>) => void) => {
    const data = JSON.parse(text) as Record<string, unknown>;
    change(data);
    return JSON.stringify(data);
  };

  it('is accepted when it is one', () => {
    expect(parseCanonical(text)).toEqual({ ok: true, value: scenario });
  });

  it('is refused when it is no JSON, or no text', () => {
    expect(codesOf(text.slice(1))).toEqual(['not-canonical']);
    expect(codesOf('')).toEqual(['not-canonical']);
    expect(codesOf(undefined as unknown as string)).toEqual(['not-canonical']);
    expect(codesOf(' '.repeat(5_000_000))).toEqual(['not-canonical']);
  });

  it('is refused when it leaves a default out, because replay reads it without the schema', () => {
    expect(codesOf(changed((data) => delete data['legal']))).toEqual(['not-canonical']);
    expect(codesOf(changed((data) => (data['title'] = ' Minimal')))).toEqual(['not-canonical']);
  });

  it('is refused when it has problems, with their paths', () => {
    const result = parseCanonical(changed((data) => (data['opening'] = 'nowhere')));
    expect(result.ok ? [] : result.problems).toMatchObject([
      { code: 'unknown-beat', path: 'opening', line: 1 },
    ]);
  });

  it('is refused when it is dangerous', () => {
    expect(codesOf(text.replace('{', '{"__proto__":{"x":1},'))).toEqual(['forbidden-key']);
    expect(codesOf('['.repeat(100_000) + ']'.repeat(100_000))).toEqual(['too-deep']);
    const nested = `${'{"not":'.repeat(90_000)}{"redError":true}${'}'.repeat(90_000)}`;
    const deep = text.replace('"when":{"trust":{"min":45}}', `"when":${nested}`);
    expect(deep.length).toBeGreaterThan(500_000);
    expect(codesOf(deep)).toEqual(['too-deep']);
  });
});
