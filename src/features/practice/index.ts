export { Briefing } from './briefing/briefing.tsx';
export { newAttempt } from './new-attempt.ts';
export { Practice } from './practice.tsx';
