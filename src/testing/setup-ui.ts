import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { MotionGlobalConfig } from 'framer-motion';
import { afterEach } from 'vitest';

// An animated exit would keep a node in the document after the test that removed it has looked.
MotionGlobalConfig.skipAnimations = true;

afterEach(() => cleanup());
