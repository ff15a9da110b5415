export { Feedback } from './feedback.tsx';
export { reportOf } from './report.ts';
export type { EarlierAttempt, NextPractice } from './earlier-attempt.ts';
