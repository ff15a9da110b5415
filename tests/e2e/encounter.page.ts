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

  turnsSoFar(turns: number): Locator {
    return this.page.getByText(turns === 1 ? 'So far: 1 turn' : `So far: ${turns} turns`, {
      exact: true,
    });
  }

  /** Presses the number of an answer. */
  async answer(response: string): Promise<void> {
    const words = this.responses.get(response) ?? '';
    const shown = await this.answers.allTextContents();
    const place = shown.findIndex((text) => lettersOf(text).endsWith(lettersOf(words)));
    expect(place, `“${words}” is among the answers:\n${shown.join('\n')}`).toBeGreaterThanOrEqual(
      0,
    );
    await this.page.keyboard.press(`${place + 1}`);
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

  async pause(): Promise<Locator> {
    await this.page.keyboard.press('Escape');
    const dialog = this.page.getByRole('dialog', { name: 'Paused' });
    await expect(dialog).toBeVisible();
    return dialog;
  }

  async goOn(): Promise<void> {
    await press(this.page, this.page.getByRole('button', { name: 'Go on', exact: true }));
    await expect(this.page.getByRole('dialog')).toBeHidden();
  }
}

const LEGENDS = { distance: 'Distance', posture: 'Posture', voice: 'Voice', eyes: 'Eyes' };

/** Only what is read, without quotes and the labels for the ear between the parts. */
const lettersOf = (text: string) => text.replace(/[“”‘’"]|Say nothing\.|Do:|\s/g, '');
