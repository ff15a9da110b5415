import { createContext } from 'react';

/** Whether the code that moves things has been loaded. */
export const MotionReady = createContext(false);
