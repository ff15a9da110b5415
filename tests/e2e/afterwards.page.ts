import { expect, type Page } from '@playwright/test';
import type { Scenario, ScriptedMove } from '#domain/scenario/scenario.ts';
import { chooseRadio, press, tabTo, tick } from './keyboard.ts';

type StepMove = Extract<ScriptedMove, { step: string }>;

/** The follow-through, the self-rating and the feedback, by keyboard. */
export class AfterwardsPage {
  private readonly page: Page;
  private readonly scenario: Scenario;

  constructor(page: Page, scenario: Scenario) {
    this.page = page;
    this.scenario = scenario;
  }

  async expectStep(id: string): Promise<void> {
    const step = this.scenario.followThrough.find((one) => one.id === id);
    await expect(
      this.page.getByRole('heading', { level: 1, name: step?.title ?? id, exact: true }),
    ).toBeFocused();
  }

  async answer(move: StepMove): Promise<void> {
    await this.expectStep(move.step);
    if ('choose' in move) await chooseRadio(this.page, this.option(move.choose));
    else if ('select' in move) for (const id of move.select) await tick(this.page, this.option(id));
    else if ('order' in move) await this.order(move.step, move.order);
    else if ('note' in move) await this.write(move.note);
    await press(this.page, this.page.getByRole('button', { name: /^(Go on|Done)/ }));
  }

  /** Looks at every step that comes up, and answers it somehow, until the learner is asked to rate. */
  async throughEveryStep(look: () => Promise<void>): Promise<void> {
    const ahead = this.page.getByText(/^Step \d+ of \d+$/);
    for (let step = 1; step < 12 && (await ahead.isVisible()); step++) {
      await expect(ahead).toHaveText(new RegExp(`^Step ${step} of`));
      await look();
      await this.answerSomehow();
      await expect(
        this.page
          .getByText(`Step ${step + 1} of`)
          .or(this.page.getByRole('heading', { level: 1, name: /How do you see/ })),
      ).toBeVisible();
    }
  }

  private async answerSomehow(): Promise<void> {
    const note = this.page.getByRole('textbox');
    const box = this.page.getByRole('checkbox').first();
    const radio = this.page.getByRole('radio').first();
    if (await note.isVisible()) await this.write('Seen, heard, asked, agreed.');
    else if (await box.isVisible()) await tick(this.page, box);
    else if (await radio.isVisible()) await chooseRadio(this.page, radio);
    await press(this.page, this.page.getByRole('button', { name: /^(Go on|Done)/ }));
  }

  async rate(level: number): Promise<void> {
    await expect(
      this.page.getByRole('heading', { level: 1, name: /How do you see/ }),
    ).toBeFocused();
    for (const group of await this.page.getByRole('group').all())
      await chooseRadio(this.page, group.getByRole('radio').nth(level));
    await press(this.page, this.page.getByRole('button', { name: 'Show the feedback' }));
    await expect(
      this.page.getByRole('heading', { level: 1, name: this.scenario.title }),
    ).toBeFocused();
  }

  private option(id: string) {
    return this.page.locator(`input[value="${id}"]`);
  }

  private async write(note: string): Promise<void> {
    await tabTo(this.page, this.page.getByRole('textbox'));
    await this.page.keyboard.insertText(note);
    await press(this.page, this.page.getByRole('button', { name: 'Check my note' }));
    await expect(this.page.getByRole('heading', { name: 'What is in your note?' })).toBeFocused();
  }

  /** Moves each item up to its place, the first one first. */
  private async order(step: string, order: readonly string[]): Promise<void> {
    const source = this.scenario.followThrough.find((one) => one.id === step);
    const texts = new Map(
      source?.kind === 'order' ? source.items.map((item) => [item.id, item.text]) : [],
    );
    for (const [place, id] of order.entries()) {
      const text = texts.get(id) ?? '';
      const up = this.page.getByRole('button', { name: `Move up: ${text}`, exact: true });
      const items = () => this.page.locator('ol > li').allTextContents();
      const from = (await items()).findIndex((item) => item.includes(text));
      await tabTo(this.page, up);
      for (let at = from; at > place; at--) await this.page.keyboard.press('Enter');
    }
  }
}
