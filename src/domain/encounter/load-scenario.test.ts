import { describe, expect, it } from 'vitest';
import { buildScenario } from '#testing/scenario-builder.ts';
import { MINIMAL_SCENARIO, SMALL_SCENARIO } from '#testing/minimal-scenario.ts';
import { canonicalText } from '../scenario/canonical-text.ts';
import { loadCanonical } from './load-canonical.ts';
import { loadScenario } from './load-scenario.ts';

const codes = (result: ReturnType<typeof loadScenario> | ReturnType<typeof loadCanonical>) =>
  result.ok ? [] : result.problems.map(({ code, line }) => [code, line]);

describe('a scenario file', () => {
  it('is loaded with the places of its parts', () => {
    const result = loadScenario(MINIMAL_SCENARIO);
    expect(result.ok && result.value.scenario.id).toBe('minimal');
    expect(result.ok && result.value.problems).toEqual([]);
    const line = MINIMAL_SCENARIO.split('\n').findIndex((text) => text.startsWith('title:')) + 1;
    expect(result.ok && result.value.positions(['title']).line).toBe(line);
  });

  it('is refused when it cannot be read', () => {
    expect(codes(loadScenario('format: [1'))).not.toEqual([]);
  });

  it('is refused when the machine cannot run it, at the line of the mistake', () => {
    const text = SMALL_SCENARIO.replace('id: ask-suicide, is: kept', 'id: ask-sucide, is: kept');
    const line = text.split('\n').findIndex((one) => one.includes('ask-sucide')) + 1;
    expect(codes(loadScenario(text))).toEqual([['unknown-rule', line]]);
  });
});

describe('a canonical text', () => {
  it('is loaded', () => {
    const result = loadCanonical(canonicalText(buildScenario()));
    expect(result.ok && result.value).toEqual(buildScenario());
  });

  it('is refused when it is not one, or the machine cannot run it', () => {
    expect(codes(loadCanonical('{}'))).not.toEqual([]);
    const asking = buildScenario();
    const [first, ...rest] = asking.endings;
    const text = canonicalText({
      ...asking,
      endings: [{ ...first!, when: { rule: { id: 'no-such-rule', is: 'kept' } } }, ...rest],
    });
    expect(codes(loadCanonical(text))).toEqual([['unknown-rule', 1]]);
  });
});
