import { act, render, screen, within } from '@testing-library/react';
import type { ComponentProps } from 'react';
import { beforeAll, describe, expect, it } from 'vitest';
import { userEvent } from '@testing-library/user-event';
import { stateOf } from '#domain/encounter/course.ts';
import {
  attemptWith,
  HARMFUL_MOVES,
  played,
  RATE,
  respond,
  scenarioOf,
  SKILLED_MOVES,
} from '#testing/attempts.ts';
import { expectNoViolations } from '#testing/axe.ts';
import { browserInJsdom } from '#testing/browser-in-jsdom.ts';
import { Feedback } from './feedback.tsx';
import { reportOf } from './report.ts';

beforeAll(browserInJsdom);

const LINKS = { library: '#/', briefing: '#/scenarios/small', stepAway: '#/step-away' };

type Around = Partial<Pick<ComponentProps<typeof Feedback>, 'earlier' | 'next'>>;

function show(
  moves: Parameters<typeof attemptWith>[0],
  { earlier = [], next = null }: Around = {},
) {
  render(
    <main>
      <Feedback
        attempt={attemptWith(moves)}
        report={reportOf(attemptWith(moves), '2026-11-22T10:00:00.000Z')}
        earlier={earlier}
        next={next}
        links={LINKS}
      />
    </main>,
  );
}

const headings = () => screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent);

describe('feedback on a run in which the cue was missed', () => {
  const missed = [...HARMFUL_MOVES, RATE];

  it('puts the safety review before everything else', () => {
    show(missed);
    expect(headings()[0]).toBe('Safety review');
  });

  it('names each error with the words, why it matters and whether it was put right', () => {
    show(missed);
    const review = screen.getByRole('region', { name: 'Safety review' });
    expect(review).toHaveTextContent('Suicide cue missed');
    expect(review).toHaveTextContent('“Then we are done.”');
    expect(review).toHaveTextContent(/Someone who hints is often waiting to be asked/);
  });

  it('says that safety is held down, and marks the duty as not done', () => {
    show(missed);
    expect(screen.getByText(/A serious safety error holds this/)).toBeInTheDocument();
    const duties = screen.getByRole('region', { name: 'Duties' });
    expect(within(duties).getAllByText(/Not done in time/).length).toBeGreaterThan(0);
  });

  it('is accessible', async () => {
    show(missed);
    for (const details of document.querySelectorAll('details')) details.open = true;
    await expectNoViolations();
  });
});

describe('feedback on a skilled run', () => {
  const skilled = [...SKILLED_MOVES, RATE];

  it('tells how it ended for the person', () => {
    show(skilled);
    const { course } = played(attemptWith(skilled));
    const { title, felt, changed, unchanged, nextDay } =
      course.scenario.endings[stateOf(course).at]!.source;
    const ending = screen.getByRole('region', { name: title });
    for (const words of [felt, changed, unchanged, nextDay])
      expect(ending).toHaveTextContent(words);
  });

  it('puts the own rating beside each level', () => {
    show(skilled);
    expect(screen.getByText('You said: developing')).toBeInTheDocument();
    expect(screen.getByText('You said: proficient')).toBeInTheDocument();
    expect(screen.getByText('You said: limited')).toBeInTheDocument();
  });

  it('has the evidence of every figure in reach of it, with its source', () => {
    show(skilled);
    const figures = screen.getAllByText(/\d\.\d of 4/);
    expect(figures.length).toBeGreaterThan(3);
    for (const figure of figures) {
      const place = figure.closest('details') ?? figure.closest('div:has(> details)');
      expect(place, figure.textContent).not.toBeNull();
      expect(place).toHaveTextContent(/“.+”|Source/);
    }
    const safety = screen.getByRole('heading', { level: 3, name: 'Safety' }).parentElement!;
    expect(safety).toHaveTextContent('Are you thinking about killing yourself?');
    expect(safety).toHaveTextContent(/Sources?: .*C-SSRS|Columbia/);
  });

  it('shows the five lamps with words', () => {
    show(skilled);
    const strip = screen.getByRole('region', { name: 'L.E.A.P.S.' });
    expect(within(strip).getAllByRole('listitem')).toHaveLength(5);
    expect(strip).toHaveTextContent(/Ask(strong|clear|attempted), turn 2/);
    expect(strip).toHaveTextContent('Summarizenot shown');
  });

  it('has the whole talk, and what was right in each step', () => {
    show(skilled);
    const text = document.body.textContent;
    expect(text).toContain('Let us sit in the room next door');
    expect(text).toContain('A sound order:');
    expect(text).toContain('You found 1 of 2 points in your note.');
  });

  it('gives no total', () => {
    show(skilled);
    expect(document.body).not.toHaveTextContent(/total score|overall/i);
  });

  it('is accessible', async () => {
    show(skilled);
    for (const details of document.querySelectorAll('details')) details.open = true;
    await expectNoViolations();
  });
});

describe('feedback on an encounter that was left', () => {
  it('says what is judged, and shows no ending', () => {
    show([respond('move'), { type: 'leave' }, RATE]);
    expect(screen.getByText(/You ended the encounter before its end/)).toBeInTheDocument();
    expect(document.body).not.toHaveTextContent('What changed');
  });
});

describe('what stands beside the feedback', () => {
  const skilled = [...SKILLED_MOVES, RATE];

  it('is every earlier attempt at the same scenario, this one first', () => {
    const { result } = reportOf(attemptWith([...HARMFUL_MOVES, RATE]), 'then')!;
    const before = { id: 'b', startedAt: '2026-11-20T09:00:00.000Z', result, href: '#/b' };
    show(skilled, { earlier: [before] });
    const [head, now, then] = within(
      screen.getByRole('region', { name: 'Your attempts at this scenario' }),
    ).getAllByRole('row');
    expect(head).toHaveTextContent(/When.*Active listening.*Empathy.*Safety/);
    expect(now).toHaveTextContent(/This one/);
    expect(then).toHaveTextContent(/Nov 20, 2026.*A risk stayed unseen/);
    expect(within(then!).getByRole('link')).toHaveAttribute('href', '#/b');
  });

  it('is the own view as a topic, where it differs', () => {
    show([
      ...HARMFUL_MOVES,
      { type: 'rate', rating: { activeListening: 4, empathy: 4, safety: 4 } },
    ]);
    expect(screen.getAllByText(/You rated yourself higher/).length).toBeGreaterThan(0);
  });

  it('is what only people can talk through, the system included', () => {
    show(skilled);
    const { prompts, system } = scenarioOf().debrief;
    const section = screen.getByRole('region', { name: 'To think and talk about' });
    for (const words of [...prompts, system]) expect(section).toHaveTextContent(words);
  });

  it('is one way on, with its reason', () => {
    const next = { title: 'Hall pass', reason: 'It comes next.', href: '#/scenarios/hall-pass' };
    show(skilled, { next });
    const section = screen.getByRole('region', { name: 'Practice next' });
    expect(section).toHaveTextContent('It comes next.');
    expect(within(section).getByRole('link', { name: 'Hall pass' })).toHaveAttribute(
      'href',
      '#/scenarios/hall-pass',
    );
  });

  it('is a way to each section, which takes the focus there and opens what is closed', async () => {
    const user = userEvent.setup();
    show(skilled);
    await user.click(screen.getByRole('button', { name: 'The whole talk, with marks' }));
    const heading = screen.getByRole('heading', { name: 'The whole talk, with marks' });
    expect(heading).toHaveFocus();
    expect(heading.closest('details')).toHaveAttribute('open');
  });
});

describe('the feedback on paper', () => {
  it('is a sheet of its own, there only while it is printed', () => {
    show([...HARMFUL_MOVES, RATE]);
    expect(document.querySelector('[data-print-sheet]')).toBeNull();
    window.dispatchEvent(new Event('beforeprint'));
    const sheet = document.querySelector('[data-print-sheet]');
    for (const words of ['Suicide cue missed', 'Not a grade', 'Your own rating', 'What to try'])
      expect(sheet).toHaveTextContent(words);
    act(() => void window.dispatchEvent(new Event('afterprint')));
    expect(document.querySelector('[data-print-sheet]')).toBeNull();
  });
});

describe('an attempt that cannot be shown', () => {
  it('is met with plain words and a way back', () => {
    show([respond('move')]);
    expect(screen.getByRole('heading', { name: 'This feedback cannot be shown' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Back to the library' })).toHaveAttribute('href', '#/');
  });
});
