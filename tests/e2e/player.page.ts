import { expect, type BrowserContext, type Page } from '@playwright/test';
import type { Attempt } from '#domain/encounter/attempt.ts';
import type { Scenario, ScriptedMove } from '#domain/scenario/scenario.ts';
import { AfterwardsPage } from './afterwards.page.ts';
import { EncounterPage } from './encounter.page.ts';

/** Words come at once and nothing moves: for tests of what is kept, not of how it looks. */
export async function withoutWaiting(context: BrowserContext | Page): Promise<void> {
  await context.addInitScript(() => {
    try {
      const KEY = 'attune:settings';
      if (localStorage.getItem(KEY) === null)
        localStorage.setItem(KEY, JSON.stringify({ pace: 'at-once', motion: 'still' }));
    } catch {
      // Denied, or not a page of ours.
    }
  });
}

/** Plays a reference run move by move, and knows what the screen shows after each. */
export class PlayerPage {
  readonly page: Page;
  readonly encounter: EncounterPage;
  readonly afterwards: AfterwardsPage;
  private readonly scenario: Scenario;
  private readonly moves: readonly ScriptedMove[];

  private readonly address: string;

  /** `address`: of the program, for pages that know none. */
  constructor(page: Page, scenario: Scenario, run = 'expert', address = '') {
    this.page = page;
    this.address = address;
    this.scenario = scenario;
    this.encounter = new EncounterPage(page, scenario);
    this.afterwards = new AfterwardsPage(page, scenario);
    const script = scenario.referenceRuns.find(({ id }) => id === run)?.moves;
    if (script === undefined) throw new Error(`${scenario.id} has no run "${run}"`);
    // How one stands is another test's matter; without it every move changes what is shown.
    this.moves = script.filter((move) => typeof move === 'string' || 'step' in move);
  }

  get length(): number {
    return this.moves.length;
  }

  /** Begins an attempt, and gives its id. */
  async begin(): Promise<string> {
    await this.page.goto(`${this.address}/#/scenarios/${this.scenario.id}`);
    await this.page.getByRole('button', { name: 'Begin' }).click();
    await this.expectPlace(0);
    return /attempts\/([^/?]+)/.exec(this.page.url())?.[1] ?? '';
  }

  async open(id: string): Promise<void> {
    await this.page.goto(`${this.address}/#/attempts/${id}`);
  }

  /** The place of the step in which a note is written. */
  placeOfNote(): number {
    return this.moves.findIndex((move) => typeof move !== 'string' && 'note' in move);
  }

  /** Whether the move at this place takes one key, and not the filling of a form. */
  isQuick(place: number): boolean {
    return typeof this.moves[place] === 'string';
  }

  /** Makes the move at this place of the run, and waits until the screen has gone on. */
  async play(place: number): Promise<void> {
    await this.start(place);
    await this.expectPlace(place + 1);
  }

  async playAll(from = 0, to = this.length): Promise<void> {
    for (let place = from; place < to; place++) await this.play(place);
  }

  /** Makes the move, and waits for nothing. */
  async start(place: number): Promise<void> {
    const move = this.moves[place];
    if (typeof move === 'string') await this.encounter.answer(move);
    else if (move !== undefined && 'step' in move) {
      // A page that was loaded again begins where the browser wants; from here on it is all the same.
      await this.page.locator('main h1').focus();
      await this.afterwards.answer(move);
    }
  }

  /** What the screen shows after so many moves of the run. */
  async expectPlace(made: number): Promise<void> {
    const next = this.moves[made];
    if (next === undefined)
      await expect(this.page.getByRole('heading', { name: /How do you see it/ })).toBeVisible();
    else if (typeof next !== 'string') {
      const step = this.scenario.followThrough.find(
        (one) => 'step' in next && one.id === next.step,
      );
      await expect(
        this.page.getByRole('heading', { level: 1, name: step?.title ?? '', exact: true }),
      ).toBeVisible();
    } else {
      await expect(this.encounter.answers.first()).toBeVisible();
      if (made > 0) await expect(this.encounter.turnsSoFar(made)).toBeVisible();
    }
  }

  /** The moves of an attempt as they are stored, without the beginning, named as in the run. */
  async stored(id: string): Promise<string[]> {
    const head = await storedHead(this.page, id);
    return (head?.moves ?? []).flatMap((move) => {
      if (move.type === 'respond') return [move.response];
      return move.type === 'follow-through' ? [move.step] : [];
    });
  }

  /** The same of the run, up to a place. */
  script(made: number): string[] {
    return this.moves
      .slice(0, made)
      .flatMap((move) => (typeof move === 'string' ? [move] : 'step' in move ? [move.step] : []));
  }
}

/** What lies in the browser's own database, past the program. */
export function storedHead(page: Page, id: string): Promise<Pick<Attempt, 'moves'> | null> {
  return page.evaluate(async (key) => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(new Error(String(request.error))));
      });
    const database = await done(indexedDB.open('attune'));
    const head: unknown = await done(
      database.transaction('attempts').objectStore('attempts').get(key),
    );
    database.close();
    return (head ?? null) as Pick<Attempt, 'moves'> | null;
  }, id);
}
