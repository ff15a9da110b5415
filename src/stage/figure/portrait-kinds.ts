import type { Scenario } from '#domain/scenario/scenario.ts';

export type PortraitData = Scenario['client']['portrait'];
