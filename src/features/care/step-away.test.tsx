import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { expectNoViolations } from '#testing/axe.ts';
import { ClosingStep } from './closing-step.tsx';
import { StepAway } from './step-away.tsx';

describe('the page to step away to', () => {
  it('has help in reach, and leads back to where one was', async () => {
    render(
      <main>
        <StepAway back="#/attempts/a1" library="#/" helpLines={null} />
      </main>,
    );
    expect(screen.getByRole('link', { name: 'Call 988' })).toHaveAttribute('href', 'tel:988');
    expect(screen.getByRole('link', { name: 'Text 988' })).toHaveAttribute('href', 'sms:988');
    expect(screen.getByRole('link', { name: 'Back to where you were' })).toHaveAttribute(
      'href',
      '#/attempts/a1',
    );
    await expectNoViolations();
  });

  it('leads to the library when one was nowhere', () => {
    render(<StepAway back={null} library="#/" helpLines={null} />);
    expect(screen.getByRole('link', { name: 'To the library' })).toHaveAttribute('href', '#/');
  });

  it('has the lines that were set, and then says nothing of the usual ones', () => {
    const lines = [{ text: 'Call campus', href: 'tel:+15550100' }];
    render(<StepAway back={null} library="#/" helpLines={lines} />);
    expect(screen.getByRole('link', { name: 'Call campus' })).toHaveAttribute(
      'href',
      'tel:+15550100',
    );
    expect(screen.queryByRole('link', { name: 'Call 988' })).not.toBeInTheDocument();
    // What to do in danger is never replaced.
    expect(screen.getByText(/in danger now, call 911/)).toBeVisible();
  });

  it('breathes with you only when it is asked to', async () => {
    render(<StepAway back={null} library="#/" helpLines={null} />);
    const user = userEvent.setup();
    const words = screen.getByText(/in while you count to four/);
    expect(words).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Start the breathing guide' }));
    expect(screen.getByRole('button', { name: 'Stop' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Stop' }));
    expect(screen.getByRole('button', { name: 'Start the breathing guide' })).toHaveFocus();
  });
});

describe('the closing step', () => {
  it('leads back into the room, and keeps an error apart from the person', async () => {
    render(
      <main>
        <h1>Feedback</h1>
        <ClosingStep stepAway="#/step-away" />
      </main>,
    );
    expect(screen.getByRole('region', { name: 'Before you go on' })).toHaveTextContent(
      'Feel both feet on the floor',
    );
    expect(screen.getByText(/It is not who you are/)).toBeVisible();
    expect(screen.getByRole('link', { name: /Stay with this/ })).toHaveAttribute(
      'href',
      '#/step-away',
    );
    await expectNoViolations();
  });
});
