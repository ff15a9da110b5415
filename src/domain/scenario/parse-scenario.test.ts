import { describe, expect, it } from 'vitest';
import { MINIMAL_SCENARIO, SMALL_SCENARIO } from '#testing/minimal-scenario.ts';
import type { Migration } from './migrations.ts';
import { parseScenario } from './parse-scenario.ts';
import { MOST_PROBLEMS } from './problem.ts';

function parsed(text: string) {
  const result = parseScenario(text);
  if (!result.ok) throw new Error(result.problems.map((problem) => problem.message).join('\n'));
  return result.value;
}

const codesOf = (text: string) => {
  const result = parseScenario(text);
  return (result.ok ? result.value.problems : result.problems).map((problem) => problem.code);
};

const many = (count: number, piece: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => piece(index)).join('');

describe('a valid file', () => {
  it('gives the whole scenario, with every default filled in', () => {
    const { scenario, problems } = parsed(MINIMAL_SCENARIO);
    expect(problems).toEqual([]);
    expect(scenario.id).toBe('minimal');
    expect(scenario.client.portrait.build).toBe('medium');
    expect(scenario.beats[0]?.responses[0]).toMatchObject({
      silence: false,
      urgent: false,
      raises: [],
    });
  });

  it('is read the same with Windows line ends and with a byte order mark', () => {
    const plain = parsed(SMALL_SCENARIO).scenario;
    expect(parsed(SMALL_SCENARIO.replaceAll('\n', '\r\n')).scenario).toEqual(plain);
    expect(parsed(`\uFEFF${SMALL_SCENARIO}`).scenario).toEqual(plain);
  });

  it('may use an anchor and its alias', () => {
    const text = MINIMAL_SCENARIO.replace('[Listen before you plan.]', '[&one Listen.]').replace(
      'prompts: [What did Sam need first?,',
      'prompts: [*one,',
    );
    expect(parsed(text).scenario.debrief.prompts[0]).toBe('Listen.');
  });

  it('may be JSON, which is YAML too', () => {
    const { scenario } = parsed(MINIMAL_SCENARIO);
    expect(parsed(JSON.stringify(scenario, null, 2)).scenario).toEqual(scenario);
  });

  it('keeps texts that older YAML would have taken for something else', () => {
    const text = MINIMAL_SCENARIO.replace('title: Minimal', 'title: "no"').replace(
      'summary: Sam waits at the desk.',
      'summary: 12:30:45',
    );
    expect(parsed(text).scenario).toMatchObject({ title: 'no', summary: '12:30:45' });
  });
});

describe('positions', () => {
  const { positions } = parsed(MINIMAL_SCENARIO);
  const lineOf = (words: string) =>
    MINIMAL_SCENARIO.split('\n').findIndex((line) => line.includes(words)) + 1;

  it('find a value and its key', () => {
    const line = lineOf('title: At the desk');
    expect(positions(['beats', 0, 'title'])).toEqual({ line, column: 12 });
    expect(positions(['beats', 0, 'title'], 'key')).toEqual({ line, column: 5 });
  });

  it('give the nearest place that exists for what does not', () => {
    expect(positions(['beats', 0, 'responses', 0, 'better'])).toEqual(
      positions(['beats', 0, 'responses', 0]),
    );
    expect(positions(['beats', 7, 'title'])).toEqual(positions(['beats']));
    expect(positions(['title', 'of', 'what'])).toEqual(positions(['title']));
    expect(positions([]).line).toBeGreaterThanOrEqual(1);
  });
});

describe('any input', () => {
  it.each([undefined, null, 5, {}, [], new Uint8Array(3)])(
    'that is no text (%s) is a problem',
    (input) => {
      expect(codesOf(input as string)).toEqual(['not-text']);
    },
  );

  it('is counted in bytes, not in characters', () => {
    const text = (letter: string) => `# ${letter.repeat(400_000)}\n${MINIMAL_SCENARIO}`;
    expect(codesOf(text('x'))).toEqual([]);
    expect(codesOf(text('€'))).toEqual(['too-large']);
  });

  it.each([
    '[',
    '{',
    '- ',
    '? ',
    '[{',
    '"',
    "'",
    '&a ',
    '!a ',
    '[]',
    '{}',
    'a: ',
    '\t',
    '%A b\n',
    '---\n',
    '- a\n',
    '*a ',
  ])(
    'a megabyte of %j comes back in seconds',
    (piece) => {
      const text = piece.repeat(Math.floor(990_000 / piece.length));
      const result = parseScenario(text);
      expect(result.ok).toBe(false);
      expect(result.ok ? 0 : result.problems.length).toBeLessThanOrEqual(MOST_PROBLEMS + 1);
    },
    20_000,
  );

  it.each([
    {
      name: 'keys that are not known',
      text: `format: 1\n${many(60_000, (index) => `k${index}: 1\n`)}`,
    },
    {
      name: 'values of a wrong type',
      text: MINIMAL_SCENARIO.replace('[6]', `[${many(60_000, () => 'x,')}]`),
    },
    {
      name: 'ways that lead nowhere',
      text: MINIMAL_SCENARIO.replace(
        'next: end',
        `next:\n${many(9_000, (index) => `          - { go: nowhere-${index} }\n`)}`,
      ),
    },
    {
      name: 'ids that are used twice',
      text: MINIMAL_SCENARIO.replace(
        '[{ id: beta, title: Project BETA }]',
        `[${many(9_000, () => '{ id: b, title: B },')}]`,
      ),
    },
  ])(
    'a great many $name come back in seconds, and not all at once',
    ({ text }) => {
      const result = parseScenario(text);
      expect(result.ok ? 0 : result.problems.length).toBeLessThanOrEqual(MOST_PROBLEMS + 1);
    },
    20_000,
  );
});

describe('older formats', () => {
  const ladder: Migration[] = [
    { from: -1, migrate: ({ name, ...rest }) => ({ ...rest, heading: name }) },
    { from: 0, migrate: ({ heading, ...rest }) => ({ ...rest, title: heading }) },
  ];
  const old = MINIMAL_SCENARIO.replace('format: 1', 'format: -1').replace(
    'title: Minimal',
    'name: Older',
  );

  it('are brought up step by step', () => {
    const result = parseScenario(old, ladder);
    expect(result.ok && result.value.scenario).toMatchObject({ format: 1, title: 'Older' });
  });

  it('are brought up from the step where they are', () => {
    const middle = old.replace('format: -1', 'format: 0').replace('name: Older', 'heading: Middle');
    const result = parseScenario(middle, ladder);
    expect(result.ok && result.value.scenario.title).toBe('Middle');
  });

  it('have their problems in the old file’s lines', () => {
    const result = parseScenario(old.replace('minutes: 5', 'minutes: 500'), ladder);
    const line = old.split('\n').findIndex((words) => words.includes('minutes: 5')) + 1;
    expect(result.ok ? [] : result.problems).toMatchObject([
      { code: 'number-out-of-range', line, column: 10 },
    ]);
  });

  it('that never were are refused', () => {
    expect(parseScenario(old.replace('format: -1', 'format: -2'), ladder).ok).toBe(false);
    expect(codesOf(old)).toEqual(['format-unreadable']);
  });
});
