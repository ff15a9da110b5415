import { z } from 'zod';
import { FORMAT_VERSION, SETTING_KINDS } from '../vocabulary.ts';
import { beat } from './beat.ts';
import { debrief, ending, referenceRun } from './ending.ts';
import { followThroughStep } from './follow-through.ts';
import { client, otherPerson } from './people.ts';
import { cue, fact, legalStatement, pressure, source } from './safety.ts';
import { lastWithoutWhen } from './rule.ts';
import { id, line, paragraph, text } from './text.ts';

/** The scenario file: the only definition of the language. JSON Schema and reference page are made from it. */
export const scenarioSchema = z
  .strictObject({
    format: z.literal(FORMAT_VERSION).meta({ description: 'The version of the file format.' }),
    id: id.meta({ description: 'The name of the scenario; the file is called the same.' }),
    title: text(80).describe('What learners see in the list of scenarios.'),
    version: z
      .string()
      .regex(/^\d+\.\d+\.\d+$/, { error: 'Write three numbers such as 1.0.0.' })
      .describe('The version of this scenario: three numbers. Raise it with every change.'),
    language: z
      .string()
      .regex(/^[a-z]{2}(-[A-Z]{2})?$/, { error: 'Write a language code such as en or en-US.' })
      .describe('The language that its texts are written in.'),
    authors: z.array(text(80)).min(1).describe('Who wrote it.'),
    licence: text(40).describe('The licence of the text, such as CC-BY-4.0.'),
    review: z
      .strictObject({
        status: z
          .enum(['not-reviewed', 'practitioner', 'practitioner-and-lived-experience'])
          .describe('By whom.'),
        note: line.optional().describe('What the review covered, and what it did not.'),
      })
      .meta({ description: 'Who has reviewed it, honestly; shown in the briefing.' }),
    setting: z
      .strictObject({
        kind: z
          .enum(SETTING_KINDS)
          .describe('Draws the room. With telehealth nobody can come near or touch.'),
        place: line.meta({ description: 'Where it happens, in a sentence.' }),
        camera: z
          .enum(['on', 'off'])
          .optional()
          .describe('Of the client, with telehealth. On when left out.'),
      })
      .describe('Where it happens.'),
    role: line.meta({ description: 'Who the learner is.' }),
    summary: paragraph.describe('What a learner reads before choosing it. No spoiler.'),
    minutes: z.int().min(3).max(60).describe('How long it takes, follow-through included.'),
    difficulty: z.int().min(1).max(5).describe('1 is a first encounter, 5 the hardest.'),
    objectives: z.array(line).min(1).max(6).describe('What a learner can do afterwards.'),
    epas: z
      .array(z.int().min(1).max(9))
      .min(1)
      .describe('CSWE EPAS 2022 competencies that it practises, by number.'),
    contentNotes: z
      .array(
        z.strictObject({
          topic: line.describe('What may be hard to read.'),
          intensity: z
            .int()
            .min(1)
            .max(3)
            .describe('1 is mentioned, 2 is spoken about, 3 is at the centre.'),
        }),
      )
      .min(1)
      .meta({ description: 'Short, neutral notes: topic and intensity 1–3.' }),
    alternative: id.optional().meta({
      description: 'A scenario that teaches the same, for who would rather not play this one.',
    }),
    briefing: z
      .strictObject({
        know: z
          .array(line)
          .min(1)
          .max(8)
          .meta({ description: 'What the learner knows before it starts.' }),
        goals: z.array(line).min(1).max(5).describe('What the learner is there for.'),
      })
      .describe('What the learner is told before it starts.'),
    sources: z.array(source).min(1).describe('What the moves and the story rest on.'),
    legal: z
      .array(legalStatement)
      .default([])
      .describe('The law behind the duties, in training summaries.'),
    client,
    people: z.array(otherPerson).max(6).default([]).describe('Others in the scene.'),
    pressures: z
      .array(pressure)
      .max(3)
      .default([])
      .describe('What in the place keeps the client on edge.'),
    facts: z
      .array(fact)
      .max(12)
      .describe('What the client holds back, in the order in which it comes out.'),
    cues: z.array(cue).max(12).describe('What signals danger or duty.'),
    opening: id.meta({ description: 'The beat that the encounter begins with.' }),
    takeovers: z
      .strictObject({
        escalation: id.meta({
          description: 'The beat that takes over when the client is overwhelmed.',
        }),
        withdrawal: id.meta({
          description: 'The beat that takes over when the client is leaving.',
        }),
      })
      .meta({ description: 'Each happens at most once; a second time the encounter ends.' }),
    beats: z.array(beat).min(1).max(1000).describe('The moments of the encounter.'),
    followThrough: z
      .array(followThroughStep)
      .max(8)
      .describe('What the learner does after the encounter, in this order.'),
    endings: z
      .array(ending)
      .min(2)
      .max(15)
      .refine(...lastWithoutWhen('so that every encounter ends somewhere'))
      .describe('How it may end; the first whose condition holds. The last has no condition.'),
    debrief,
    referenceRuns: z
      .array(referenceRun)
      .max(3)
      .describe('Runs that prove what the scenario is meant to do.'),
  })
  .meta({ title: 'Attune scenario', description: 'One crisis encounter, format version 1.' });

export type ScenarioInput = z.input<typeof scenarioSchema>;
