import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import type { AttemptResult } from '#domain/judgement/attempt-result.ts';
import type { Suggestion } from '#domain/debrief/suggest-next.ts';
import { expectNoViolations } from '#testing/axe.ts';
import { headOf } from '#testing/shelf-entries.ts';
import type { LibrarySearch } from './find-scenarios.ts';
import { Library } from './library.tsx';
import type { ShelfEntry } from './shelf-entry.ts';

const entryOf = (head: ReturnType<typeof headOf>, more: Partial<ShelfEntry> = {}): ShelfEntry => ({
  head,
  briefingHref: `#/scenarios/${head.id}`,
  resumeHref: null,
  past: null,
  ...more,
});

const RESULT: AttemptResult = {
  rubric: 1,
  ending: { id: 'e', kind: 'missed-risk', title: 'Happy with an afternoon' },
  levels: { activeListening: 2.1, empathy: 3, safety: null },
  redErrors: 1,
  amberErrors: 0,
  weakest: 'SF2',
  finishedAt: '2026-11-22T09:00:00.000Z',
};

const FIRST = headOf('one', {
  title: 'First',
  setting: 'clinic',
  cueKinds: ['suicide-implicit'],
  occasions: { EM1: 2 },
});
const SECOND = headOf('two', { title: 'Second', difficulty: 3, occasions: { EM1: 5 } });

type Shown = {
  shelf?: readonly ShelfEntry[];
  kept?: boolean;
  suggestion?: Suggestion | null;
  course?: Parameters<typeof Library>[0]['course'];
};

function Shown({ shelf, kept = true, suggestion = null, course = [] }: Shown) {
  const [search, setSearch] = useState<LibrarySearch>({});
  return (
    <main>
      <Library
        shelf={shelf ?? [entryOf(FIRST), entryOf(SECOND)]}
        course={course}
        suggestion={suggestion}
        kept={kept}
        search={search}
        onSearch={setSearch}
      />
    </main>
  );
}

function show(props: Shown = {}) {
  render(<Shown {...props} />);
  return userEvent.setup();
}

const titles = () => screen.getAllByRole('heading', { level: 3 }).map((one) => one.textContent);

describe('the library', () => {
  it('says of each scenario who, where, how long, how hard and what comes up', async () => {
    show();
    const [card] = screen.getAllByRole('article');
    for (const words of [
      'First',
      'Sam Field, 40 · Clinic',
      'A quiet room.',
      '10 minutes',
      'Difficulty 1 of 5: a good first one',
      'Worry about money',
      'Listen before you plan.',
      'Not yet reviewed',
    ])
      expect(card).toHaveTextContent(words);
    expect(within(card!).getByRole('link')).toHaveAttribute('href', '#/scenarios/one');
    await expectNoViolations();
  });

  it('finds by words, topic and place, says how many, and gives all back', async () => {
    const user = show();
    await user.type(screen.getByRole('searchbox', { name: 'Search' }), 'second');
    expect(titles()).toEqual(['Second']);
    expect(screen.getByRole('status')).toHaveTextContent('1 of 2 scenarios');
    await user.click(screen.getByRole('button', { name: 'Show all again' }));
    await user.selectOptions(screen.getByLabelText('Topic'), 'Suicide risk');
    expect(titles()).toEqual(['First']);
    await user.selectOptions(screen.getByLabelText('Place'), 'Office');
    expect(screen.getByText(/Nothing fits/)).toBeVisible();
  });

  it('puts first what gives the most practice in a skill, and says how much', async () => {
    const user = show();
    await user.selectOptions(screen.getByLabelText('Most practice in'), 'Naming feelings');
    expect(titles()).toEqual(['Second', 'First']);
    expect(screen.getByText('Naming feelings: 5 occasions')).toBeVisible();
  });

  it('offers first to go on where something is unfinished', () => {
    show({ shelf: [entryOf(FIRST), entryOf(SECOND, { resumeHref: '#/attempts/a1' })] });
    const region = screen.getByRole('region', { name: 'Second' });
    expect(region).toHaveTextContent('Go on where you were');
    expect(within(region).getByRole('link')).toHaveAttribute('href', '#/attempts/a1');
    expect(screen.getByRole('link', { name: 'Continue Second where you stopped' })).toHaveAttribute(
      'href',
      '#/attempts/a1',
    );
  });

  it('suggests what to practise next, with the reason and one way to it', () => {
    const reason = { kind: 'weakest', indicator: 'EM1', occasions: 5 } as const;
    show({ suggestion: { scenario: 'two', reason } });
    const region = screen.getByRole('region', { name: 'Second' });
    expect(region).toHaveTextContent('Suggested next');
    expect(region).toHaveTextContent(
      'Your last feedback was lowest in “Naming feelings”. Here it is called for 5 times.',
    );
    expect(within(region).getByRole('link')).toHaveAttribute('href', '#/scenarios/two');
  });

  it('tells what has been done and how it went, in words', () => {
    const past = { times: 2, latest: RESULT, feedbackHref: '#/attempts/a1/feedback' };
    show({ shelf: [entryOf(FIRST, { past })] });
    const card = screen.getByRole('article');
    expect(card).toHaveTextContent('Finished twice. Last time: A risk stayed unseen.');
    expect(card).toHaveTextContent(
      'Active listening: developing · Empathy: proficient · Safety: not seen',
    );
    expect(
      within(card).getByRole('link', { name: 'See your latest feedback on First' }),
    ).toHaveAttribute('href', '#/attempts/a1/feedback');
  });

  it('shows the course week by week, with what is finished', async () => {
    const past = { times: 1, latest: null, feedbackHref: '#/' };
    const user = show({
      shelf: [entryOf(FIRST, { past }), entryOf(SECOND)],
      course: [
        { week: 1, focus: 'Begin.', scenarios: ['one'] },
        { week: 2, focus: 'Go on.', scenarios: ['two'] },
      ],
    });
    await user.click(screen.getByRole('radio', { name: '10-week course' }));
    expect(screen.getByRole('link', { name: /First.*finished/ })).toBeVisible();
    expect(screen.getByRole('link', { name: /Second.*to do/ })).toBeVisible();
    expect(screen.getByRole('heading', { level: 2, name: 'Week 2' })).toBeVisible();
    await expectNoViolations();
  });

  it('says plainly when nothing is kept', () => {
    show({ kept: false });
    expect(screen.getByText(/does not let Attune keep anything/)).toBeVisible();
  });
});
