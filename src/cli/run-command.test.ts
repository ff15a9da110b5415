import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { CheckReport } from './check/check-report.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Runs the real command, as a shell would. */
function attune(args: string[], env: NodeJS.ProcessEnv = {}, typed = '') {
  return new Promise<{ code: number | null; out: string; err: string }>((resolve, reject) => {
    const child = spawn(process.execPath, ['bin/attune.mjs', ...args], {
      cwd: ROOT,
      env: { ...process.env, FORCE_COLOR: undefined, NO_COLOR: undefined, ...env },
    });
    let out = '';
    let err = '';
    child.stdout.on('data', (part: Buffer) => (out += part.toString()));
    child.stderr.on('data', (part: Buffer) => (err += part.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
    child.stdin.end(typed);
  });
}

describe('the real command', { timeout: 60_000 }, () => {
  it('checks real files in threads and writes JSON alone', async () => {
    const { code, out, err } = await attune([
      'check',
      'tests/corpus/minimal.yaml',
      'tests/corpus/small.yaml',
      '--json',
    ]);
    expect(err).toBe('');
    expect(code).toBe(1);
    const report = JSON.parse(out) as CheckReport;
    expect(report.scenarios.map(({ id }) => id)).toEqual(['minimal', 'small']);
    expect(report.scenarios.every(({ exhaustive }) => exhaustive)).toBe(true);
  });

  it('exits 0 for a scenario without errors, 2 for misuse', async () => {
    const [fine, misuse] = await Promise.all([
      attune(['check', 'tests/corpus/minimal.yaml']),
      attune(['chekc']),
    ]);
    expect(fine.code).toBe(0);
    expect(misuse.code).toBe(2);
    expect(misuse.out).toBe('');
  });

  it('plays from a pipe and closes with feedback', async () => {
    const { code, out } = await attune(
      ['play', 'scenarios/third-cancellation.yaml', '--seed', '3'],
      {},
      '\n1\nq\n\n',
    );
    expect(code).toBe(0);
    expect(out).toContain('Third cancellation');
    expect(out).toContain('Feedback');
  });

  it('has colours only when asked for, or on a terminal', async () => {
    const escape = '\u001b[';
    const [plain, forced, refused] = await Promise.all([
      attune(['techniques']),
      attune(['techniques'], { FORCE_COLOR: '1' }),
      attune(['techniques'], { FORCE_COLOR: '1', NO_COLOR: '1' }),
    ]);
    expect(plain.out).not.toContain(escape);
    expect(forced.out).toContain(escape);
    expect(refused.out).not.toContain(escape);
  });
});
