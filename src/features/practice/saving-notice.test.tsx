import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { expectNoViolations } from '#testing/axe.ts';
import { SavingNotice } from './saving-notice.tsx';

describe('the notice that something was not kept', () => {
  it.each([
    ['full', /no room left/],
    ['denied', /could not be saved on this device/],
    ['outdated', /newer version of Attune/],
    ['elsewhere', /played on in another tab/],
  ] as const)('says of %s what it means', async (saving, words) => {
    render(<SavingNotice saving={saving} onSaveFile={() => undefined} />);
    expect(screen.getByText(words)).toBeVisible();
    await expectNoViolations();
  });

  it('offers a file, can be hidden, and comes back with the next trouble', async () => {
    const user = userEvent.setup();
    const onSaveFile = vi.fn<() => void>();
    const show = (saving: 'full' | 'denied' | 'fine') => (
      <SavingNotice saving={saving} onSaveFile={onSaveFile} />
    );
    const { rerender } = render(show('full'));
    await user.click(screen.getByRole('button', { name: 'Save to a file' }));
    expect(onSaveFile).toHaveBeenCalledOnce();
    await user.click(screen.getByRole('button', { name: 'Hide this' }));
    expect(screen.queryByText(/no room left/)).not.toBeInTheDocument();
    expect(document.body).not.toHaveFocus();
    rerender(show('denied'));
    expect(screen.getByText(/could not be saved/)).toBeVisible();
    rerender(show('fine'));
    rerender(show('full'));
    expect(screen.getByText(/no room left/)).toBeVisible();
  });
});
