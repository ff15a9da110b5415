import { z } from 'zod';
import { PHASES } from '../../technique/vocabulary.ts';
import { PRESENCE } from '../vocabulary.ts';
import { ends, rule } from './rule.ts';
import { flag, id, oneOrMore, vital } from './text.ts';

const range = z
  .strictObject({ min: vital.optional(), max: vital.optional() })
  .refine(...ends)
  .meta({ id: 'range', description: 'From min to max, both included; one of them is enough.' });

export const RULE_STATUSES = ['dormant', 'open', 'kept', 'broken'] as const;

/**
 * A question about the state, as data. All keys that are given must hold.
 * Recursive: `all`, `any` and `not` hold further conditions.
 */
export type Condition = {
  phase?: (typeof PHASES)[number] | (typeof PHASES)[number][] | undefined;
  arousal?: z.output<typeof range> | undefined;
  trust?: z.output<typeof range> | undefined;
  hope?: z.output<typeof range> | undefined;
  engagement?: z.output<typeof range> | undefined;
  flag?: string | string[] | undefined;
  fact?: string | string[] | undefined;
  cue?: string | string[] | undefined;
  rule?: { id: string; is: (typeof RULE_STATUSES)[number] } | undefined;
  redError?: boolean | undefined;
  distance?: (typeof PRESENCE.distance)[number] | undefined;
  all?: Condition[] | undefined;
  any?: Condition[] | undefined;
  not?: Condition | undefined;
};

export const condition: z.ZodType<Condition> = z
  .strictObject({
    phase: oneOrMore(z.enum(PHASES))
      .optional()
      .meta({ description: 'The phase of arousal is this, or one of these.' }),
    arousal: range.optional(),
    trust: range.optional(),
    hope: range.optional(),
    engagement: range.optional(),
    flag: oneOrMore(flag).optional().meta({ description: 'These flags are set, all of them.' }),
    fact: oneOrMore(id)
      .optional()
      .meta({ description: 'The client has told these facts, all of them.' }),
    cue: oneOrMore(id)
      .optional()
      .meta({ description: 'These cues have been raised, all of them.' }),
    rule: z
      .strictObject({
        id: id.describe('The id of a safety rule.'),
        is: z.enum(RULE_STATUSES).describe('dormant: no cue yet; open: to be done; kept; broken.'),
      })
      .optional()
      .meta({
        description: 'A safety rule has this status. For rule ids see the list of safety rules.',
      }),
    redError: z
      .boolean()
      .optional()
      .meta({ description: 'True: a red critical error stands unrepaired. False: none does.' }),
    distance: z
      .enum(PRESENCE.distance)
      .optional()
      .meta({ description: 'How near the learner stands.' }),
    get all() {
      return z.array(condition).min(1).optional().describe('All of these hold.');
    },
    get any() {
      return z.array(condition).min(1).optional().describe('At least one of these holds.');
    },
    get not() {
      return condition.optional().describe('This does not hold.');
    },
  })
  .refine(
    (value) => Object.keys(value).length > 0,
    rule('empty-condition', 'asks nothing', 'Say what must hold, or take it out.'),
  )
  .meta({
    id: 'condition',
    description: 'A question about the state; all keys that are given must hold.',
  });
