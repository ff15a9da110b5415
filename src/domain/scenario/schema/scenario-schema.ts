import { z } from 'zod';
import { FORMAT_VERSION, SETTING_KINDS } from '../vocabulary.ts';
import { beat } from './beat.ts';
import { debrief, ending, referenceRun } from './ending.ts';
import { followThroughStep } from './follow-through.ts';
import { client, otherPerson } from './people.ts';
import { cue, fact, legalStatement, pressure, source } from './safety.ts';
import { id, line, paragraph, text } from './text.ts';

/** The scenario file: the only definition of the language. JSON Schema and reference page are made from it. */
export const scenarioSchema = z
  .strictObject({
    format: z.literal(FORMAT_VERSION).meta({ description: 'The version of the file format.' }),
    id: id.meta({ description: 'The name of the scenario; the file is called the same.' }),
    title: text(80),
    version: z.string().regex(/^\d+\.\d+\.\d+$/, { error: 'must be three numbers such as 1.0.0' }),
    language: z.string().regex(/^[a-z]{2}(-[A-Z]{2})?$/, { error: 'must be a language code such as en or en-US' }),
    authors: z.array(text(80)).min(1),
    licence: text(40),
    review: z
      .strictObject({
        status: z.enum(['not-reviewed', 'practitioner', 'practitioner-and-lived-experience']),
        note: line.optional(),
      })
      .meta({ description: 'Who has reviewed it, honestly; shown in the briefing.' }),
    setting: z.strictObject({
      kind: z.enum(SETTING_KINDS),
      place: line.meta({ description: 'Where it happens, in a sentence.' }),
    }),
    role: line.meta({ description: 'Who the learner is.' }),
    summary: paragraph,
    minutes: z.int().min(3).max(60),
    difficulty: z.int().min(1).max(5),
    objectives: z.array(line).min(1).max(6),
    epas: z.array(z.int().min(1).max(9)).min(1),
    contentNotes: z
      .array(z.strictObject({ topic: line, intensity: z.int().min(1).max(3) }))
      .min(1)
      .meta({ description: 'Short, neutral notes: topic and intensity 1–3.' }),
    alternative: id.optional().meta({ description: 'A scenario that teaches the same, for who would rather not play this one.' }),
    briefing: z.strictObject({
      know: z.array(line).min(1).max(8).meta({ description: 'What the learner knows before it starts.' }),
      goals: z.array(line).min(1).max(5),
    }),
    sources: z.array(source).min(1),
    legal: z.array(legalStatement).default([]),
    client,
    people: z.array(otherPerson).max(6).default([]),
    pressures: z.array(pressure).max(3).default([]),
    facts: z.array(fact).max(12),
    cues: z.array(cue).max(12),
    opening: id.meta({ description: 'The beat that the encounter begins with.' }),
    takeovers: z
      .strictObject({
        escalation: id.meta({ description: 'The beat that takes over when the client is overwhelmed.' }),
        withdrawal: id.meta({ description: 'The beat that takes over when the client is leaving.' }),
      })
      .meta({ description: 'Each happens at most once; a second time the encounter ends.' }),
    beats: z.array(beat).min(1).max(1000),
    followThrough: z.array(followThroughStep).max(8),
    endings: z
      .array(ending)
      .min(2)
      .max(15)
      .refine((endings) => endings.at(-1)?.when === undefined, {
        error: 'the last ending must have no `when`, so that every encounter ends somewhere',
      }),
    debrief,
    referenceRuns: z.array(referenceRun).max(3),
  })
  .meta({ title: 'Attune scenario', description: 'One crisis encounter, format version 1.' });

export type ScenarioInput = z.input<typeof scenarioSchema>;
