import { LazyMotion, MotionConfig, type FeatureBundle } from 'framer-motion';
import { useEffect, useState, type ReactNode } from 'react';
import { MotionReady } from './motion-ready.ts';

const NONE: FeatureBundle = {} as FeatureBundle;

/**
 * Movement for what is inside. Nothing waits for it: until its code is there, or if it never comes,
 * things appear at once.
 */
export function MotionRoot({ children }: { children: ReactNode }) {
  const [features, setFeatures] = useState<FeatureBundle | null>(null);
  useEffect(() => {
    let wanted = true;
    import('./motion-features.ts').then(
      ({ domAnimation }) => {
        if (wanted) setFeatures(domAnimation);
      },
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, []);
  return (
    <MotionConfig reducedMotion="user">
      <LazyMotion features={features ?? NONE} strict>
        <MotionReady value={features !== null}>{children}</MotionReady>
      </LazyMotion>
    </MotionConfig>
  );
}
