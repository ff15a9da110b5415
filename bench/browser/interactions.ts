import type { Browser, Page } from '@playwright/test';
import { row, slowPhone } from './slow-phone.ts';

/** What a learner does in a talk, each measured from the press to the next picture. */
const STEPS: readonly { name: string; act: (page: Page) => Promise<void> }[] = [
  {
    name: 'type in the search',
    act: (page) => page.getByRole('searchbox').pressSequentially('clinic'),
  },
  { name: 'empty the search', act: (page) => page.getByRole('searchbox').fill('') },
  {
    name: 'open a briefing',
    act: (page) => page.getByRole('link', { name: /Read the briefing of Third/ }).tap(),
  },
  { name: 'begin', act: (page) => page.getByRole('button', { name: 'Begin' }).tap() },
  { name: 'complete the words', act: (page) => page.keyboard.press('Space') },
  {
    name: 'open your presence',
    act: (page) => page.getByRole('button', { name: /^Your presence/ }).tap(),
  },
  { name: 'come nearer', act: (page) => page.getByRole('radio', { name: 'Near' }).press('Space') },
  { name: 'close your presence', act: (page) => page.keyboard.press('Escape') },
  // Few, for the answers stand in another order each time, and some end a talk soon.
  ...[1, 2, 3].flatMap((turn) => [
    { name: `answer, turn ${turn}`, act: (page: Page) => page.keyboard.press('1') },
    {
      name: `complete the words, turn ${turn}`,
      act: (page: Page) => page.keyboard.press('Space'),
    },
  ]),
  { name: 'pause', act: (page) => page.keyboard.press('Escape') },
];

/** The slowest of each step, as the browser itself measures interactions (Event Timing). */
export async function measureInteractions(browser: Browser, address: string): Promise<string[]> {
  const { page, close } = await slowPhone(browser);
  await page.goto(address);
  await page.getByRole('searchbox').waitFor();
  await page.evaluate(listen);
  const lines: string[] = [];
  for (const { name, act } of STEPS) {
    await act(page);
    await page.waitForTimeout(900);
    const slowest = await page.evaluate(takeSlowest);
    lines.push(row(name, `${slowest.toFixed(0)} ms`, 'under 100 ms'));
  }
  await close();
  return lines;
}

type Listening = Window & { slowest?: number };

function listen(): void {
  const here = window as Listening;
  here.slowest = 0;
  const options: PerformanceObserverInit & { durationThreshold: number } = {
    type: 'event',
    durationThreshold: 16,
  };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      if ((entry as PerformanceEventTiming & { interactionId?: number }).interactionId)
        here.slowest = Math.max(here.slowest ?? 0, entry.duration);
  }).observe(options);
}

function takeSlowest(): number {
  const here = window as Listening;
  const { slowest = 0 } = here;
  here.slowest = 0;
  return slowest;
}
