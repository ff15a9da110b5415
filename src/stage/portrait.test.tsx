import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { portrait } from '#domain/scenario/schema/people.ts';
import { expectNoViolations } from '#testing/axe.ts';
import { Portrait } from './portrait.tsx';

const NOOR = portrait.parse({ skin: 3, hair: 'curly', hairColour: 'black', age: 'teen' });

describe('Portrait', () => {
  it('is decoration, unless it has a label', async () => {
    const { rerender, container } = render(<Portrait portrait={NOOR} />);
    expect(screen.queryByRole('img')).toBeNull();
    expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
    rerender(<Portrait portrait={NOOR} label="Noor" />);
    expect(screen.getByRole('img', { name: 'Noor' })).toBeInTheDocument();
    await expectNoViolations();
  });

  it('shows a mood', () => {
    const { rerender, container } = render(<Portrait portrait={NOOR} mood="settled" />);
    const calm = container.innerHTML;
    rerender(<Portrait portrait={NOOR} mood="defensive" />);
    expect(container.innerHTML).not.toBe(calm);
  });

  it('draws a dog as a dog', () => {
    const { container } = render(<Portrait portrait={{ ...NOOR, figure: 'dog' }} />);
    // Two ears, one nose, no sleeves: nothing of a person.
    expect(container.querySelectorAll('clipPath')).toHaveLength(0);
  });
});
