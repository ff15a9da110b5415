import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fakeTerminal } from '#testing/fake-terminal.ts';
import { MINIMAL_SCENARIO, SMALL_SCENARIO } from '#testing/minimal-scenario.ts';
import { BAD_INPUT, FINE } from '../exit-codes.ts';
import type { CheckReport } from './check-report.ts';
import { check } from './check.ts';
import { runTask, type Verifier } from './verify-task.ts';

/** Verifies right here: starting threads is what run-command.test.ts is for. */
const here: Verifier = {
  verify: (task) => Promise.resolve(runTask(task)),
  close: () => Promise.resolve(),
};

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'attune-check-'));
  mkdirSync(path.join(folder, 'deep', 'deeper'), { recursive: true });
  mkdirSync(path.join(folder, 'empty'));
  writeFileSync(path.join(folder, 'minimal.yaml'), MINIMAL_SCENARIO);
  writeFileSync(path.join(folder, 'deep', 'deeper', 'small.yaml'), SMALL_SCENARIO);
  writeFileSync(path.join(folder, 'deep', 'notes.txt'), 'not a scenario');
  writeFileSync(path.join(folder, 'other-name.yml'), MINIMAL_SCENARIO);
  writeFileSync(path.join(folder, 'broken.yaml'), 'format: 1\nid: broken\nbeats: [oops\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

async function report(paths: string[], budget = 100_000) {
  const { terminal, written } = fakeTerminal();
  const files = paths.map((name) => path.join(folder, name));
  const code = await check(files, { budget, json: true }, terminal, here);
  return { code, report: JSON.parse(written.out) as CheckReport };
}

async function text(paths: string[], budget = 100_000) {
  const { terminal, written } = fakeTerminal();
  const files = paths.map((name) => path.join(folder, name));
  await check(files, { budget, json: false }, terminal, here);
  return written.out;
}

describe('check', () => {
  it('proves a scenario and gives every field', async () => {
    const { code, report: result } = await report(['minimal.yaml']);
    expect(code).toBe(FINE);
    expect(Object.keys(result)).toEqual([
      'scenarios',
      'library',
      'errors',
      'warnings',
      'notes',
      'seconds',
    ]);
    const [scenario] = result.scenarios;
    expect(scenario).toMatchObject({ id: 'minimal', beats: 1, responses: 2, endings: 2 });
    expect(scenario?.exhaustive).toBe(true);
    expect(scenario?.bounds).toEqual({ activeListening: [1, 3], empathy: null, safety: null });
    expect(scenario?.stances.map(({ stance }) => stance)).toEqual([
      'attentive',
      'neutral',
      'crowding',
    ]);
    expect(scenario?.states).toBe(scenario?.stances.reduce((sum, { states }) => sum + states, 0));
  });

  it('places each finding in the file and gives a path where there is one', async () => {
    const { code, report: result } = await report(['deep/deeper/small.yaml']);
    expect(code).toBe(BAD_INPUT);
    const findings = result.scenarios[0]?.findings ?? [];
    const failed = findings.find(({ place }) => place === 'referenceRuns[0].ending');
    const rows = SMALL_SCENARIO.split('\n');
    const line = rows.findIndex((row) => row.trim() === 'ending: safe') + 1;
    expect(failed).toMatchObject({ rule: 'reference-run-fails', level: 'error', line, column: 13 });
    expect(failed?.path?.slice(0, 2)).toEqual([{ presence: { voice: 'soft' } }, 'move']);
    const missing = findings.find(({ rule }) => rule === 'reference-run-missing');
    expect(missing).toMatchObject({ level: 'warning', path: null });
    expect(findings.map((finding) => finding.line)).toEqual(
      findings.map((finding) => finding.line).toSorted((a, b) => a - b),
    );
  });

  it('looks into folders, as deep as they are, and takes scenario files only', async () => {
    const { report: result } = await report(['deep']);
    expect(result.scenarios.map(({ id }) => id)).toEqual(['small']);
  });

  it('takes a file once, however often it is named', async () => {
    const { report: result } = await report([
      'minimal.yaml',
      'minimal.yaml',
      '../' + path.basename(folder) + '/minimal.yaml',
    ]);
    expect(result.scenarios).toHaveLength(1);
  });

  it('turns problems of a file into findings', async () => {
    const { code, report: result } = await report(['broken.yaml']);
    expect(code).toBe(BAD_INPUT);
    const [scenario] = result.scenarios;
    expect(scenario).toMatchObject({ id: null, states: 0, exhaustive: false });
    expect(scenario?.findings[0]).toMatchObject({
      rule: 'yaml-syntax',
      level: 'error',
      path: null,
    });
  });

  it('warns of a file that is not called like its scenario', async () => {
    const { code, report: result } = await report(['other-name.yml']);
    const line = MINIMAL_SCENARIO.split('\n').findIndex((row) => row.startsWith('id:')) + 1;
    expect(code).toBe(FINE);
    expect(result.scenarios[0]?.findings).toContainEqual(
      expect.objectContaining({ rule: 'file-name', level: 'warning', place: 'id', line }),
    );
  });

  it('warns of an alternative that is not there, where several are checked', async () => {
    const rules = async (...paths: string[]) =>
      (await report(paths)).report.scenarios.flatMap(({ findings }) =>
        findings.map(({ rule }) => rule),
      );
    expect(await rules('deep/deeper/small.yaml', 'minimal.yaml')).not.toContain(
      'alternative-unknown',
    );
    expect(await rules('deep/deeper/small.yaml', 'broken.yaml')).toContain('alternative-unknown');
    expect(await rules('deep/deeper/small.yaml')).not.toContain('alternative-unknown');
  });

  it.each(['empty', 'nowhere', 'nowhere.yaml'])(
    'finds nothing in "%s" and says so',
    async (name) => {
      const { code, report: result } = await report([name, 'minimal.yaml']);
      expect(code).toBe(BAD_INPUT);
      expect(result.scenarios.map(({ id }) => id)).toEqual([null, 'minimal']);
      expect(result.scenarios[0]?.findings[0]?.rule).toBe('unreadable-file');
    },
  );

  it('says what is unknown when the budget runs out', async () => {
    const { code, report: result } = await report(['minimal.yaml'], 1);
    expect(code).toBe(FINE);
    expect(result.scenarios[0]).toMatchObject({
      exhaustive: false,
      bounds: { activeListening: null, empathy: null, safety: null },
    });
    const words = await text(['minimal.yaml'], 1);
    expect(words).toContain('then the budget ran out');
    expect(words).toContain('this is unknown');
    expect(words).toContain('[budget-exhausted]');
  });

  it('tells people level, place, message and hint, and sums up', async () => {
    const words = await text(['deep/deeper/small.yaml']);
    expect(words).toMatch(/error \S*small\.yaml:\d+:\d+ \[no-safe-collaborative\]/);
    expect(words).toContain('attentive (46 states), neutral (37 states)');
    expect(words).toMatch(/^ {4}\[\{"presence":\{"voice":"soft"\}\},"move".*\]$/m);
    expect(words).toMatch(/\d+ errors, \d+ warnings, 1 note in 1 scenario \(/);
  });
});
