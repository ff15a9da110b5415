import type { CompiledScenario } from '#domain/encounter/compiled.ts';

/** The title of a follow-through step; null where there is none. */
export const stepTitle = (scenario: CompiledScenario, step: string | null): string | null =>
  scenario.steps.find(({ source }) => source.id === step)?.source.title ?? null;
