import { z } from 'zod';
import { INDICATORS } from '../../technique/vocabulary.ts';
import { technique } from './beat.ts';
import { condition } from './condition.ts';
import { rule } from './rule.ts';
import { flag, id, line, paragraph, text } from './text.ts';

const head = {
  id: id.describe('The name of the step.'),
  title: text(80).describe('What the learner reads above it.'),
  prompt: paragraph.describe('What is asked.'),
  when: condition.optional().meta({ description: 'The step comes up only when this holds.' }),
};
const callsFor = z
  .array(z.enum(INDICATORS))
  .min(1)
  .describe('What the step calls for; the rubric counts these as opportunities.');

const choose = z
  .strictObject({
    ...head,
    kind: z.literal('choose'),
    callsFor,
    options: z
      .array(
        z.strictObject({
          id: id.describe('The name of the option, within its step.'),
          text: line.describe('What the learner may take.'),
          techniques: z.array(technique).min(1).max(4).describe('What taking it shows.'),
          sets: z.array(flag).default([]).describe('Flags that taking it makes true.'),
          why: text(500).describe('Feedback: one or two sentences.'),
        }),
      )
      .min(2)
      .max(6),
  })
  .meta({ id: 'chooseStep', description: 'One of several.' });

const select = z
  .strictObject({
    ...head,
    kind: z.literal('select'),
    callsFor,
    options: z
      .array(
        z.strictObject({
          id: id.describe('The name of the option, within its step.'),
          text: line.describe('What the learner may take.'),
          worth: z
            .enum(['essential', 'helpful', 'unneeded', 'harmful'])
            .describe('Every essential one should be taken, no harmful one.'),
          techniques: z.array(technique).max(4).default([]).describe('What taking it shows.'),
          sets: z.array(flag).default([]).describe('Flags that taking it makes true.'),
          why: text(500).describe('Feedback: one or two sentences.'),
        }),
      )
      .min(3)
      .max(9)
      .refine(
        (options) => options.some((option) => option.worth === 'essential'),
        rule(
          'no-essential-option',
          'has no essential option',
          'Mark at least one "worth: essential".',
        ),
      ),
  })
  .meta({ id: 'selectStep', description: 'All that fit, of several.' });

const order = z
  .strictObject({
    ...head,
    kind: z.literal('order'),
    callsFor,
    items: z
      .array(
        z.strictObject({
          id: id.describe('The name of the item, within its step.'),
          text: line.describe('What the learner puts in order.'),
        }),
      )
      .min(3)
      .max(7)
      .meta({ description: 'In the right order; learners see them shuffled.' }),
    why: text(500).describe('Feedback: one or two sentences.'),
  })
  .meta({ id: 'orderStep', description: 'Items to be put in order.' });

const note = z
  .strictObject({
    ...head,
    kind: z.literal('note'),
    checklist: z
      .array(line)
      .min(2)
      .max(8)
      .meta({ description: 'What the learner checks their note against.' }),
    model: text(1500).meta({ description: 'A note that would do, shown afterwards.' }),
  })
  .meta({
    id: 'noteStep',
    description: 'A note in the learner’s own words, checked against a list.',
  });

const pause = z
  .strictObject({ ...head, kind: z.literal('pause') })
  .meta({ id: 'pauseStep', description: 'A moment to breathe. Nothing is scored.' });

export const followThroughStep = z
  .discriminatedUnion('kind', [choose, select, order, note, pause])
  .meta({ id: 'followThroughStep', description: 'What the learner does after the encounter.' });
