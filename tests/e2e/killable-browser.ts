import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { chromium, type Browser, type BrowserContext } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from '../../tools/chromium.mjs';

/**
 * A browser of our own with a profile on disk, whose every process can be killed as a crash or a flat
 * battery would: nothing is asked to close, and nothing gets the chance to write.
 */
export class KillableBrowser {
  private readonly child: ChildProcess;
  private readonly browser: Browser;

  private constructor(child: ChildProcess, browser: Browser) {
    this.child = child;
    this.browser = browser;
  }

  static async start(profile: string): Promise<KillableBrowser> {
    const executable = process.env['CHROMIUM_PATH'] ?? findChromium() ?? chromium.executablePath();
    const child = spawn(
      executable,
      [
        ...CHROMIUM_ARGS,
        '--headless',
        '--remote-debugging-port=0',
        `--user-data-dir=${profile}`,
        'about:blank',
      ],
      // A group of its own, so that one signal reaches all of its processes.
      { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
    );
    const browser = await chromium.connectOverCDP(await addressOf(child));
    return new KillableBrowser(child, browser);
  }

  get context(): BrowserContext {
    const [context] = this.browser.contexts();
    if (context === undefined) throw new Error('The browser has no window');
    return context;
  }

  async kill(): Promise<void> {
    const { pid, exitCode, signalCode } = this.child;
    if (pid === undefined || exitCode !== null || signalCode !== null) return;
    const over = once(this.child, 'exit');
    process.kill(-pid, 'SIGKILL');
    await over;
  }
}

/** The browser says on its error output where it can be reached. */
async function addressOf(child: ChildProcess): Promise<string> {
  if (child.stderr === null) throw new Error('The browser has no error output');
  for await (const line of createInterface({ input: child.stderr })) {
    const address = /DevTools listening on (ws:\S+)/.exec(line)?.[1];
    if (address === undefined) continue;
    // What else it says is thrown away, so that it never waits for somebody to read it.
    child.stderr.resume();
    return address;
  }
  throw new Error('The browser ended before it could be reached');
}
