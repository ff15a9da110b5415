import { expect, type Locator, type Page } from '@playwright/test';
import type { Presence, PresenceChannel } from '#domain/scenario/vocabulary.ts';
import type { Scenario } from '#domain/scenario/scenario.ts';
import { chooseRadio, press } from './keyboard.ts';

/** The talk with the client, by keyboard. */
export class EncounterPage {
  readonly answers: Locator;
  private readonly responses: ReadonlyMap<string, string>;

  private readonly page: Page;
  private readonly scenario: Scenario;

  constructor(page: Page, scenario: Scenario) {
    this.page = page;
    this.scenario = scenario;
    this.answers = page.getByRole('region', { name: 'What do you do?' }).getByRole('button');
    this.responses = new Map(
      scenario.beats.flatMap((beat) =>
        beat.responses.map(({ id, say, do: act }) => [id, `${say ?? ''}${act ?? ''}`] as const),
      ),
    );
  }

  /** The client's name over their words: what has the focus after an answer. */
  get client(): Locator {
    return this.page.getByRole('heading', { level: 2, name: this.scenario.client.name });
  }

  /** The way back through the talk, which counts its turns. */
  turnsSoFar(turns: number): Locator {
    return this.page.getByRole('button', {
      name: turns === 1 ? 'So far: 1 turn' : `So far: ${turns} turns`,
      exact: true,
    });
  }

  /** Practice only: the note on the last answer. */
  get note(): Locator {
    return this.page.getByRole('complementary', { name: 'About your last answer' });
  }

  /** Brings all the words that are still to come. */
  async showAll(): Promise<void> {
    if (!(await this.answers.first().isVisible())) await this.page.keyboard.press('Space');
    await expect(this.answers.first()).toBeVisible();
  }

  /** Presses the number of an answer. */
  async answer(response: string): Promise<void> {
    const words = this.responses.get(response) ?? '';
    await expect(this.answers.first()).toBeVisible();
    const shown = await this.answers.allTextContents();
    const place = shown.findIndex((text) => lettersOf(text).endsWith(lettersOf(words)));
    expect(place, `“${words}” is among the answers:\n${shown.join('\n')}`).toBeGreaterThanOrEqual(
      0,
    );
    await this.page.keyboard.press(`${place + 1}`);
  }

  /** Answers whatever comes first, until the talk is over. */
  async answerToTheEnd(): Promise<void> {
    for (let turn = 1; turn < 60; turn++) {
      if (!(await this.client.isVisible())) return;
      await this.page.keyboard.press('1');
      await expect(this.turnsSoFar(turn).or(this.page.getByText(/^Step 1 of/))).toBeVisible();
    }
    throw new Error('The talk does not end');
  }

  async setPresence(presence: { [C in PresenceChannel]?: Presence[C] | undefined }): Promise<void> {
    const toggle = this.page.getByRole('button', { name: /^Your (presence|voice)/ });
    const folded = await toggle.isVisible();
    if (folded) await press(this.page, toggle);
    for (const [channel, value] of Object.entries(presence))
      await chooseRadio(
        this.page,
        this.page
          .getByRole('group', { name: LEGENDS[channel as PresenceChannel] })
          .locator(`input[value="${value}"]`),
      );
    if (folded) await press(this.page, toggle);
  }

  /** Opens something that lies over the talk, by its key. */
  async open(key: string, name: RegExp | string): Promise<Locator> {
    await this.page.keyboard.press(key);
    const dialog = this.page.getByRole('dialog', { name });
    await expect(dialog).toBeVisible();
    return dialog;
  }

  async closeDialog(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await expect(this.page.getByRole('dialog')).toBeHidden();
  }

  async pause(): Promise<Locator> {
    return this.open('Escape', 'Paused');
  }

  async goOn(): Promise<void> {
    await press(this.page, this.page.getByRole('button', { name: 'Go on', exact: true }));
    await expect(this.page.getByRole('dialog')).toBeHidden();
  }
}

const LEGENDS = { distance: 'Distance', posture: 'Posture', voice: 'Voice', eyes: 'Eyes' };

/** Only what is read, without quotes and the labels between the parts. */
const lettersOf = (text: string) => text.replace(/[“”‘’"]|Say nothing\.|Do:|\s/g, '');
