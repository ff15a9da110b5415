export { ClosingStep } from './closing-step.tsx';
export { StepAway } from './step-away.tsx';
