import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { expectNoViolations } from '#testing/axe.ts';
import { StepAway } from './step-away.tsx';

describe('the page to step away to', () => {
  it('has help in reach, and leads back to where one was', async () => {
    render(
      <main>
        <StepAway back="#/attempts/a1" library="#/" />
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
    render(<StepAway back={null} library="#/" />);
    expect(screen.getByRole('link', { name: 'To the library' })).toHaveAttribute('href', '#/');
  });
});
