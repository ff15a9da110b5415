import { useCallback, useState } from 'react';

/**
 * Gives a fault that happened outside of rendering, in an event or after waiting, to the error boundary
 * around: a promise that nobody awaits would only lose it.
 */
export function useFault(): (fault: unknown) => void {
  const [, setNothing] = useState(null);
  return useCallback((fault) => {
    setNothing(() => {
      throw fault;
    });
  }, []);
}
