import { expect, test, type Page } from '@playwright/test';
import { NameOnlyReader } from './name-only.page.ts';
import { FIRST } from './shipped-scenarios.ts';

/*
 * Whole runs by a learner who neither sees the page nor points at it: everything is found by role and
 * name in the accessibility tree, and everything is done by key.
 */
const ANSWERS = 'What do you do?';
const soFar = (turns: number) => (turns === 1 ? 'So far: 1 turn' : `So far: ${turns} turns`);

async function begin(reader: NameOnlyReader, mode: RegExp): Promise<void> {
  await reader.press('link', `Read the briefing of ${FIRST.title}`);
  await reader.expectNamed('heading', FIRST.title);
  await reader.pick('How do you want to play?', mode);
  await reader.press('button', 'Begin');
  await reader.expectNamed('region', ANSWERS);
  // What is seen of the person, in words.
  await reader.expectNamed('img', new RegExp(`^${FIRST.client.name.split(' ')[0]} .+`));
}

/** Hears the answers, and presses the number of one. */
async function answer(reader: NameOnlyReader, page: Page, number: number): Promise<void> {
  const heard = (await reader.read('region', ANSWERS)).filter(({ role }) => role === 'button');
  expect(heard.length).toBeGreaterThanOrEqual(number);
  for (const { name } of heard) expect(name).toMatch(/^(Say: “.+”|Say nothing\.)( Do: .+)?$/);
  await page.keyboard.press(`${number}`);
}

async function answerToTheEnd(reader: NameOnlyReader, page: Page, from: number): Promise<void> {
  for (let turn = from; turn < 40; turn++) {
    await answer(reader, page, 1);
    await expect
      .poll(
        async () =>
          (await reader.isThere('button', soFar(turn))) ||
          !(await reader.isThere('region', ANSWERS)),
      )
      .toBe(true);
    if (!(await reader.isThere('region', ANSWERS))) return;
  }
  throw new Error('The talk does not end');
}

/** Takes each step as it is heard: a note is written, of others the first is taken. */
async function followThrough(reader: NameOnlyReader, page: Page): Promise<void> {
  for (const { title, kind } of FIRST.followThrough) {
    if ((await reader.title()) !== title) continue;
    if (kind === 'note') {
      await reader.tabTo('textbox', 'Your note');
      await page.keyboard.insertText('He came for the third time and was sent home again.');
      await reader.press('button', 'Check my note');
      await reader.pick('What is in your note?', /./);
    } else if (kind === 'choose') await reader.pick('Choose one.', /./);
    else if (kind === 'select') await reader.pick('Choose all that are right.', /./);
    else if (kind === 'order') await reader.press('button', /^Move up/);
    await reader.press('button', /^(Go on|Done)/);
    await expect.poll(() => reader.title()).not.toBe(title);
  }
}

async function rate(reader: NameOnlyReader): Promise<void> {
  await reader.expectNamed('heading', 'How do you see it yourself?');
  for (const dimension of ['Active listening', 'Empathy', 'Safety'])
    await reader.pick(dimension, /^Developing/);
  await reader.press('button', 'Show the feedback');
  await reader.expectNamed('heading', 'Three sides of it');
}

test.beforeEach(async ({ page }) => {
  test.slow();
  await page.goto('/');
});

test('a whole practice run, by keyboard and by names alone', async ({ page }) => {
  const reader = new NameOnlyReader(page);
  await begin(reader, /^Practice/);
  await answer(reader, page, 1);
  await reader.expectNamed('button', soFar(1));
  // The client's name has the focus, and from there the words are read.
  await reader.tabTo('heading', FIRST.client.name);

  await reader.expectNamed('complementary', 'About your last answer');
  await page.keyboard.press('n');
  await reader.press('button', 'Try this turn again');
  await reader.expectNotNamed('button', soFar(1));
  await page.keyboard.press('v');
  await reader.expectNamed('status', '');
  await answer(reader, page, 2);
  await reader.expectNamed('button', soFar(1));
  await reader.press('button', 'Compare with your other try');
  await reader.expectNamed('region', 'Before');
  await reader.expectNamed('region', 'Now');
  await reader.press('button', 'Close');

  await page.keyboard.press('t');
  await reader.expectNamed('dialog', soFar(1));
  await reader.press('button', 'Back to now');
  await page.keyboard.press('Escape');
  await reader.expectNamed('dialog', 'Paused');
  await reader.press('button', 'Go on');

  await answerToTheEnd(reader, page, 2);
  await followThrough(reader, page);
  await rate(reader);
});

test('a whole assessed run, by keyboard and by names alone', async ({ page }) => {
  const reader = new NameOnlyReader(page);
  await begin(reader, /^Straight through/);
  await page.keyboard.press('d');
  await answer(reader, page, 1);
  await reader.expectNamed('button', soFar(1));
  await reader.expectNotNamed('complementary', 'About your last answer');
  await page.keyboard.press('t');
  await reader.expectNotNamed('button', 'Go back to turn 1');
  await reader.press('button', 'Back to now');
  await answerToTheEnd(reader, page, 2);
  await followThrough(reader, page);
  await rate(reader);
});
