import { lazy, Suspense, type ComponentProps, type ReactNode } from 'react';
import type { Portrait } from './portrait.tsx';

type PortraitProps = ComponentProps<typeof Portrait>;

/** Where the drawing cannot be loaded, what stands beside it is enough. */
const Drawn = lazy<(props: PortraitProps) => ReactNode>(() =>
  import('./portrait.tsx').then(
    ({ Portrait: component }) => ({ default: component }),
    () => ({ default: () => null }),
  ),
);

/** A portrait that comes after the words: nobody waits for it. */
export function LatePortrait(props: PortraitProps) {
  return (
    <Suspense fallback={null}>
      <Drawn {...props} />
    </Suspense>
  );
}
