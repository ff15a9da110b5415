import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { expectNoViolations } from '#testing/axe.ts';
import type { CardHead } from './card-head.ts';
import { Library } from './library.tsx';

const head = (id: string, title: string): CardHead => ({
  id,
  title,
  clientName: 'Sam Field',
  setting: { kind: 'office', place: 'A quiet room.' },
  minutes: 10,
  difficulty: 1,
  contentNotes: [{ topic: 'Worry about money', intensity: 1 }],
  objectives: ['Listen before you plan.'],
  review: { status: 'not-reviewed' },
});

function show({ kept = true, resume = null as string | null } = {}) {
  render(
    <main>
      <Library
        shelf={[head('one', 'First'), head('two', 'Second')]}
        kept={kept}
        briefingHref={(id) => `#/scenarios/${id}`}
        resumeHref={(id) => (id === 'two' ? resume : null)}
      />
    </main>,
  );
}

describe('the library', () => {
  it('says of each scenario who, where, how long, how hard and what comes up', async () => {
    show();
    const [card] = screen.getAllByRole('article');
    for (const words of [
      'First',
      'Sam Field',
      'A quiet room.',
      '10 minutes',
      'A good first one',
      'Worry about money',
      'Listen before you plan.',
      'Not yet reviewed',
    ])
      expect(card).toHaveTextContent(words);
    expect(within(card!).getByRole('link')).toHaveAttribute('href', '#/scenarios/one');
    await expectNoViolations();
  });

  it('offers to continue where something is unfinished', () => {
    show({ resume: '#/attempts/a1' });
    expect(screen.getByRole('link', { name: 'Continue Second where you stopped' })).toHaveAttribute(
      'href',
      '#/attempts/a1',
    );
    expect(screen.queryByRole('link', { name: /Continue First/ })).not.toBeInTheDocument();
  });

  it('says plainly when nothing is kept', () => {
    show({ kept: false });
    expect(screen.getByText(/does not let Attune keep anything/)).toBeVisible();
  });
});
