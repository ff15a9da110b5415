import { z } from 'zod';
import { CRITICAL_ERROR_CODES } from '../../technique/critical-errors.ts';
import { ENDING_KINDS, PRESENCE } from '../vocabulary.ts';
import { condition } from './condition.ts';
import { ends } from './rule.ts';
import { id, line, paragraph, text } from './text.ts';

export const ending = z
  .strictObject({
    id: id.describe('The name of the ending; reference runs ask for it.'),
    kind: z.enum(ENDING_KINDS).describe('What kind of outcome it is.'),
    title: text(80).describe('What the learner reads above it.'),
    when: condition.optional().meta({
      description: 'The first ending whose condition holds is the one. The last has none.',
    }),
    felt: paragraph.meta({ description: 'What the client felt.' }),
    changed: paragraph.meta({ description: 'What changed.' }),
    unchanged: paragraph.meta({ description: 'What did not.' }),
    nextDay: paragraph.meta({ description: 'The next day.' }),
  })
  .meta({ id: 'ending', description: 'How the encounter ends, and what comes of it.' });

export const debrief = z
  .strictObject({
    prompts: z.array(line).min(2).max(8).describe('Questions for the learner, or for the class.'),
    system: paragraph.meta({
      description: 'What in the agency, the community or the policy made this harder.',
    }),
  })
  .meta({ id: 'debrief', description: 'What to think and talk about afterwards.' });

const levelRange = z
  .strictObject({
    min: z.number().min(0).max(4).optional(),
    max: z.number().min(0).max(4).optional(),
  })
  .refine(...ends)
  .meta({
    id: 'levelRange',
    description: 'The level that the run must reach, 0–4; one end is enough.',
  });

/** A move as reference runs and `--moves` files write it; a bare word is a response. */
export const scriptedMove = z
  .union([
    id,
    z.strictObject({
      presence: z.strictObject({
        distance: z.enum(PRESENCE.distance).optional(),
        posture: z.enum(PRESENCE.posture).optional(),
        voice: z.enum(PRESENCE.voice).optional(),
        eyes: z.enum(PRESENCE.eyes).optional(),
      }),
    }),
    z.strictObject({ step: id, choose: id }),
    z.strictObject({ step: id, select: z.array(id) }),
    z.strictObject({ step: id, order: z.array(id) }),
    z.strictObject({ step: id, note: z.string().max(5000) }),
    z.strictObject({ step: id, done: z.literal(true) }),
  ])
  .meta({
    id: 'scriptedMove',
    description:
      'A response by its id, a change of presence, or an answer to a follow-through step.',
  });

export const referenceRun = z
  .strictObject({
    id: z.enum(['expert', 'novice', 'harmful']).describe('Who plays like this.'),
    moves: z.array(scriptedMove).min(1).max(120).describe('What is done, in order.'),
    ending: id.describe('The ending that it must reach.'),
    levels: z
      .strictObject({
        activeListening: levelRange.optional(),
        empathy: levelRange.optional(),
        safety: levelRange.optional(),
      })
      .describe('The levels that it must reach.'),
    criticalErrors: z
      .array(z.enum(CRITICAL_ERROR_CODES))
      .default([])
      .describe('The critical errors that it makes, all of them.'),
  })
  .meta({
    id: 'referenceRun',
    description: 'A scripted run with what it must reach: the scenario’s own test.',
  });
