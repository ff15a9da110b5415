import * as m from 'framer-motion/m';
import { use, useState, type ReactNode } from 'react';
import { MotionReady } from './motion-ready.ts';

type RevealProps = { children: ReactNode; className?: string | undefined; delay?: number };

/** Comes up gently: a fade and a few pixels. Only a fade for those who asked for less motion. */
export function Reveal({ children, className, delay = 0 }: RevealProps) {
  // Decided once: what has been shown plainly must not vanish to fade in later.
  const ready = use(MotionReady);
  const [moves] = useState(ready);
  if (!moves) return <div className={className}>{children}</div>;
  return (
    <m.div
      className={className}
      initial={{ opacity: 0, y: 8 }}
      animate={{ opacity: 1, y: 0 }}
      transition={{ duration: 0.35, delay, ease: 'easeOut' }}
    >
      {children}
    </m.div>
  );
}
