import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { formatDuration, npmCommand, packageBin, run } from './processes.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'attune-processes-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const node = (script: string, limitMs = 20_000) =>
  run(process.execPath, ['-e', script], { limitMs, quiet: true });

/** A process that has ended but that nobody has asked about yet is still listed: a zombie is not alive. */
const isAlive = (pid: number) => {
  try {
    process.kill(pid, 0);
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
};

/** A program that starts a second one, writes its pid to a file, and then does as told. */
const withChild = (pidFile: string, then: string) => `
  const { spawn } = require('node:child_process');
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' });
  require('node:fs').writeFileSync(${JSON.stringify(pidFile)}, String(child.pid));
  child.unref();
  ${then}`;

describe('running a program', () => {
  it('tells the exit code and keeps the output', async () => {
    const good = await node('console.log("out"); console.error("err")');
    expect(good).toMatchObject({ ok: true, code: 0 });
    expect(good.output).toContain('out');
    expect(good.output).toContain('err');
    expect(await node('process.exit(3)')).toMatchObject({
      ok: false,
      code: 3,
      reason: 'exit code 3',
    });
  });

  it('answers for a program that does not exist', async () => {
    const result = await run('no-such-program-here', [], { limitMs: 1_000, quiet: true });
    expect(result.ok).toBe(false);
    expect(result.reason).toContain('could not start');
  });

  it('gives it no standard input to wait for', async () => {
    const result = await node(
      'process.stdin.resume(); process.stdin.on("end", () => console.log("end"))',
    );
    expect(result).toMatchObject({ ok: true });
    expect(result.output).toContain('end');
  });

  it.runIf(process.platform === 'linux')(
    'stops it at its time limit, with what it has started',
    async () => {
      const pidFile = path.join(folder, 'limit');
      const result = await node(withChild(pidFile, 'setInterval(() => {}, 1000)'), 1_500);
      expect(result.ok).toBe(false);
      expect(result.reason).toContain('time limit');
      await expect.poll(() => isAlive(Number(readFileSync(pidFile, 'utf8')))).toBe(false);
    },
  );

  it.runIf(process.platform === 'linux')(
    'does not wait for what it leaves behind, and ends that too',
    async () => {
      const pidFile = path.join(folder, 'left');
      const result = await node(withChild(pidFile, ''));
      expect(result).toMatchObject({ ok: true });
      await expect.poll(() => isAlive(Number(readFileSync(pidFile, 'utf8')))).toBe(false);
    },
  );
});

describe('finding programs', () => {
  it('knows the programs of packages', () => {
    expect(readFileSync(packageBin('vite'), 'utf8')).toContain('node');
    expect(() => packageBin('vite', 'nothing')).toThrow('has no program nothing');
    expect(() => packageBin('no-such-package')).toThrow('not installed');
  });

  it('starts npm', async () => {
    const { command, args } = npmCommand();
    const result = await run(command, [...args, '--version'], { limitMs: 30_000, quiet: true });
    expect(result.output).toMatch(/^\d+\.\d+\.\d+/);
  });
});

describe('durations', () => {
  it.each([
    [420, '0.4 s'],
    [59_940, '59.9 s'],
    [61_000, '1 min 1 s'],
    [3_300_000, '55 min 0 s'],
  ])('%d ms is %s', (ms, words) => expect(formatDuration(ms)).toBe(words));
});
