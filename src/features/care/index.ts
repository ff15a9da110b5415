export { StepAway } from './step-away.tsx';
