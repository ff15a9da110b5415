import { cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ComponentProps } from 'react';
import { describe, expect, it, vi } from 'vitest';
import type { Attempt } from '#domain/encounter/attempt.ts';
import { scenarioOf } from '#testing/attempts.ts';
import { expectNoViolations } from '#testing/axe.ts';
import { Briefing } from './briefing.tsx';

function show(
  resumeHref: string | null = null,
  more: Partial<ComponentProps<typeof Briefing>> = {},
) {
  const onBegin = vi.fn<(mode: Attempt['mode']) => Promise<void>>(async () => undefined);
  render(
    <main>
      <Briefing
        scenario={scenarioOf()}
        alternative={{ title: 'Minimal', href: '#/scenarios/minimal' }}
        resumeHref={resumeHref}
        kept
        firstTime={false}
        lastMode="practice"
        still={false}
        onBegin={onBegin}
        {...more}
      />
    </main>,
  );
  return { onBegin, user: userEvent.setup() };
}

describe('the briefing', () => {
  it('tells who one is, what one knows, what comes up and who has checked it', async () => {
    show();
    const text = document.body.textContent;
    for (const words of [
      'You are the intern on duty.',
      'Sam came without an appointment.',
      'Hear what brings Sam.',
      'thoughts of suicide (talked about)',
      'Not yet reviewed by a practitioner.',
      'For tests only.',
    ])
      expect(text).toContain(words);
    expect(screen.getByRole('link', { name: /“Minimal” practices the same/ })).toHaveAttribute(
      'href',
      '#/scenarios/minimal',
    );
    await expectNoViolations();
  });

  it('begins in the mode that was chosen', async () => {
    const { onBegin, user } = show();
    await user.click(screen.getByRole('radio', { name: /Straight through/ }));
    await user.click(screen.getByRole('button', { name: 'Begin' }));
    expect(onBegin).toHaveBeenCalledExactlyOnceWith('assessed');
  });

  it('remembers how it was played the last time', async () => {
    const { onBegin, user } = show(null, { lastMode: 'assessed' });
    expect(screen.getByRole('radio', { name: /Straight through/ })).toBeChecked();
    await user.click(screen.getByRole('button', { name: 'Begin' }));
    expect(onBegin).toHaveBeenCalledExactlyOnceWith('assessed');
  });

  it('tells in four lines how it works, at once to who has never played, on demand to others', () => {
    show(null, { firstTime: true });
    const how = screen.getByRole('region', { name: 'How it works' });
    expect(within(how).getAllByRole('listitem')).toHaveLength(4);
    cleanup();
    show();
    expect(screen.queryByRole('region', { name: 'How it works' })).not.toBeInTheDocument();
    expect(screen.getByText('How it works')).toBeVisible();
  });

  it('offers to continue first, where something is unfinished', () => {
    show('#/attempts/a1');
    expect(screen.getByRole('link', { name: 'Continue where you stopped' })).toHaveAttribute(
      'href',
      '#/attempts/a1',
    );
    expect(screen.getByRole('button', { name: 'Begin' })).toBeVisible();
  });
});
