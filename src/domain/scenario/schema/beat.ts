import { z } from 'zod';
import { TECHNIQUE_IDS } from '../../technique/catalogue.ts';
import { INDICATORS } from '../../technique/vocabulary.ts';
import { INTENTS } from '../vocabulary.ts';
import { condition } from './condition.ts';
import { lastWithoutWhen, rule } from './rule.ts';
import { flag, id, line, paragraph, text } from './text.ts';

export const technique = z.enum(TECHNIQUE_IDS).meta({
  id: 'technique',
  description: 'How it is said: the id of a technique of the catalogue.',
});

/** Ways in which the client may speak and act; the first whose condition holds is taken. */
export const clientLines = z
  .array(
    z
      .strictObject({
        when: condition.optional(),
        says: paragraph.optional().describe('The words.'),
        does: line.optional().describe('What is seen.'),
      })
      .refine(
        (value) => value.says !== undefined || value.does !== undefined,
        rule('no-words-no-act', 'has neither words nor an act', 'Write "says", "does" or both.'),
      ),
  )
  .min(1)
  .refine(...lastWithoutWhen('so that the client always has something to say'))
  .meta({
    id: 'clientLines',
    description: 'Variants of what the client says and does; the first that fits is taken.',
  });

/** Where it goes: one beat, "end", or a list of conditions whose last entry has none. */
const target = z.union([z.literal('end'), id]);
export const next = z
  .union([
    target,
    z
      .array(z.strictObject({ when: condition.optional(), go: target }))
      .min(1)
      .refine(...lastWithoutWhen('so that there is always a way on')),
  ])
  .meta({
    id: 'next',
    description: 'The next beat, "end", or several by condition (the first that holds).',
  });

const adjustment = z.int().min(-30).max(30).multipleOf(5);

export const response = z
  .strictObject({
    id: id.describe('The name of the response, unlike any other of the file; attempts store it.'),
    intent: z.enum(INTENTS).meta({
      description: 'What you mean it to be. Checked against the techniques; never scores.',
    }),
    silence: z.boolean().default(false).meta({ description: 'Saying nothing, on purpose.' }),
    say: text(600).optional().meta({ description: 'The learner’s words.' }),
    do: line.optional().meta({ description: 'What the learner does.' }),
    techniques: z
      .array(technique)
      .min(1, { error: 'Name at least one technique.' })
      .max(4, { error: 'Keep the four that matter.' })
      .meta({
        description: 'How it is said. The client reacts to these and the rubric reads them.',
      }),
    urgent: z
      .boolean()
      .default(false)
      .meta({ description: 'Urgent safety: right at any time, before any rapport.' }),
    asks: z
      .array(id)
      .default([])
      .meta({ description: 'Topics that it asks about; facts open by topic.' }),
    sets: z.array(flag).default([]).meta({ description: 'Further flags that it makes true.' }),
    raises: z
      .array(id)
      .default([])
      .meta({ description: 'Cues that come with the client’s reply.' }),
    when: condition.optional().meta({ description: 'Offered only when this holds.' }),
    adjust: z
      .strictObject({
        arousal: adjustment.optional(),
        trust: adjustment.optional(),
        hope: adjustment.optional(),
        engagement: adjustment.optional(),
        because: line.meta({
          description: 'Why this client moves otherwise than the catalogue says.',
        }),
      })
      .optional()
      .meta({ description: 'Numbers on top of the catalogue, with their reason.' }),
    why: text(500).meta({
      description: 'Feedback: one or two sentences for this client, not a definition.',
    }),
    better: text(400)
      .optional()
      .meta({ description: 'A better wording. Needed where the answer is weak or harmful.' }),
    reply: clientLines.optional().meta({ description: 'What the client answers at once.' }),
    next,
  })
  .refine(
    (value) => value.silence || value.say !== undefined,
    rule(
      'missing-words',
      'has no words',
      'Write "say", or "silence: true" (an act without words: "silence: true" and "do").',
    ),
  )
  .refine(
    (value) => !value.silence || value.say === undefined,
    rule(
      'silence-with-words',
      'has "silence: true" and words in "say"',
      'Keep one of the two; for an act without words write "silence: true" and "do".',
    ),
  )
  .meta({ id: 'response', description: 'One answer that the learner may choose.' });

export const beat = z
  .strictObject({
    id: id.describe('The name of the beat; `next` leads to it.'),
    title: text(80).meta({
      description: 'A name for map and debrief; learners do not see it while they play.',
    }),
    scene: paragraph
      .optional()
      .meta({ description: 'What is seen and heard before the client speaks.' }),
    client: clientLines,
    raises: z
      .array(id)
      .default([])
      .meta({ description: 'Cues that are there when the beat begins.' }),
    sets: z
      .array(flag)
      .default([])
      .meta({ description: 'Flags that become true when the beat begins.' }),
    callsFor: z
      .array(z.enum(INDICATORS))
      .min(1, { error: 'Name at least one indicator that the moment calls for.' })
      .meta({
        description: 'What the moment calls for; the rubric counts these as opportunities.',
      }),
    responses: z
      .array(response)
      .min(2)
      .max(8)
      .describe('What the learner may answer, in the order in which it is offered.'),
  })
  .meta({ id: 'beat', description: 'A moment of the encounter.' });
