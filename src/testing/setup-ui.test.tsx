import { render, screen, waitFor } from '@testing-library/react';
import { AnimatePresence, motion } from 'framer-motion';
import { describe, expect, it } from 'vitest';

function Note({ shown }: { shown: boolean }) {
  return (
    <AnimatePresence>
      {shown && (
        <motion.p exit={{ opacity: 0 }} transition={{ duration: 600 }}>
          A note
        </motion.p>
      )}
    </AnimatePresence>
  );
}

describe('the set-up of component tests', () => {
  it('knows the matchers of jest-dom', () => {
    render(<Note shown />);
    expect(screen.getByText('A note')).toBeInTheDocument();
  });

  it('clears the document after each test', () => {
    expect(document.body).toBeEmptyDOMElement();
  });

  it('skips animations, so that what leaves is gone at once', async () => {
    const { rerender } = render(<Note shown />);
    rerender(<Note shown={false} />);
    await waitFor(() => expect(screen.queryByText('A note')).not.toBeInTheDocument());
  });
});
