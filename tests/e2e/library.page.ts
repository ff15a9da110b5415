import { expect, type Page } from '@playwright/test';
import { press } from './keyboard.ts';

/** The library, and from there the briefing of a scenario. */
export class LibraryPage {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(): Promise<void> {
    await this.page.goto('/');
    await expect(this.page.getByRole('heading', { level: 1 })).toBeVisible();
  }

  async openBriefing(title: string): Promise<void> {
    await press(this.page, this.page.getByRole('link', { name: `Read the briefing of ${title}` }));
    await expect(this.page.getByRole('heading', { level: 1, name: title })).toBeFocused();
  }

  async resume(title: string): Promise<void> {
    const name = `Continue ${title} where you stopped`;
    await press(this.page, this.page.getByRole('link', { name }));
  }

  async begin(): Promise<void> {
    await press(this.page, this.page.getByRole('button', { name: 'Begin' }));
    await expect(this.page.getByRole('button', { name: 'Pause' })).toBeVisible();
    const answers = this.page.getByRole('heading', { name: 'What do you do?' });
    if (!(await answers.isVisible())) await this.page.keyboard.press('Space');
    await expect(answers).toBeVisible();
  }
}
