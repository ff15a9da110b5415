import type { AttemptResult } from '#domain/judgement/attempt-result.ts';

/** Another finished attempt at the same scenario. */
export type EarlierAttempt = { id: string; startedAt: string; result: AttemptResult; href: string };

/** A scenario to practise next, with the reason in words. */
export type NextPractice = { title: string; reason: string; href: string };
