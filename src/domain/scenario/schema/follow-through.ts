import { z } from 'zod';
import { INDICATORS } from '../../technique/vocabulary.ts';
import { technique } from './beat.ts';
import { condition } from './condition.ts';
import { rule } from './rule.ts';
import { flag, id, line, paragraph, text } from './text.ts';

const head = {
  id,
  title: text(80),
  prompt: paragraph,
  when: condition.optional().meta({ description: 'The step comes up only when this holds.' }),
};
const callsFor = z.array(z.enum(INDICATORS)).min(1);

const choose = z.strictObject({
  ...head,
  kind: z.literal('choose'),
  callsFor,
  options: z
    .array(
      z.strictObject({
        id,
        text: line,
        techniques: z.array(technique).min(1).max(4),
        sets: z.array(flag).default([]),
        why: text(500),
      }),
    )
    .min(2)
    .max(6),
});

const select = z.strictObject({
  ...head,
  kind: z.literal('select'),
  callsFor,
  options: z
    .array(
      z.strictObject({
        id,
        text: line,
        worth: z.enum(['essential', 'helpful', 'unneeded', 'harmful']),
        techniques: z.array(technique).max(4).default([]),
        sets: z.array(flag).default([]),
        why: text(500),
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
});

const order = z.strictObject({
  ...head,
  kind: z.literal('order'),
  callsFor,
  items: z
    .array(z.strictObject({ id, text: line }))
    .min(3)
    .max(7)
    .meta({ description: 'In the right order; learners see them shuffled.' }),
  why: text(500),
});

const note = z.strictObject({
  ...head,
  kind: z.literal('note'),
  checklist: z
    .array(line)
    .min(2)
    .max(8)
    .meta({ description: 'What the learner checks their note against.' }),
  model: text(1500).meta({ description: 'A note that would do, shown afterwards.' }),
});

const pause = z.strictObject({ ...head, kind: z.literal('pause') });

export const followThroughStep = z
  .discriminatedUnion('kind', [choose, select, order, note, pause])
  .meta({ id: 'followThroughStep', description: 'What the learner does after the encounter.' });
