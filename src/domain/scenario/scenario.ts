import type { z } from 'zod';
import type { beat, clientLines, next, response } from './schema/beat.ts';
import type { ending, referenceRun, scriptedMove } from './schema/ending.ts';
import type { followThroughStep } from './schema/follow-through.ts';
import type { scenarioSchema } from './schema/scenario-schema.ts';
import type { cue, fact } from './schema/safety.ts';

/**
 * A checked scenario: every default filled in, every reference good. Only `parseScenario` makes one
 * from a file. Types only, so that the player does not carry the schema.
 */
export type Scenario = z.output<typeof scenarioSchema>;
export type Beat = z.output<typeof beat>;
export type Response = z.output<typeof response>;
export type ClientLine = z.output<typeof clientLines>[number];
export type Next = z.output<typeof next>;
export type Fact = z.output<typeof fact>;
export type Cue = z.output<typeof cue>;
export type Ending = z.output<typeof ending>;
export type FollowThroughStep = z.output<typeof followThroughStep>;
export type ReferenceRun = z.output<typeof referenceRun>;
export type ScriptedMove = z.output<typeof scriptedMove>;
export type { Condition } from './schema/condition.ts';
