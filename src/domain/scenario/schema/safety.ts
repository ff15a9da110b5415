import { z } from 'zod';
import { CUE_KINDS } from '../vocabulary.ts';
import { condition } from './condition.ts';
import { rule } from './rule.ts';
import { flag, id, isoDate, line, paragraph, text, vital } from './text.ts';

export const fact = z
  .strictObject({
    id: id.describe('The name of the fact; conditions ask for it with `fact`.'),
    summary: line.meta({ description: 'The fact in a sentence, for author, map and debrief.' }),
    says: paragraph.meta({ description: 'The client’s own words when it comes out.' }),
    opens: id
      .optional()
      .meta({ description: 'The topic that opens it; responses ask it with `asks`.' }),
    trustWhenAsked: vital
      .optional()
      .meta({ description: 'Trust that it takes when the topic is asked (typically 40–55).' }),
    trustUnasked: vital
      .optional()
      .meta({ description: 'Trust at which the client tells it unasked (typically 70–80).' }),
    needs: condition
      .optional()
      .meta({ description: 'What else must hold, for example that nobody listens.' }),
    raises: z.array(id).default([]).meta({ description: 'Cues that come with it.' }),
  })
  .refine(
    (value) => (value.opens === undefined) === (value.trustWhenAsked === undefined),
    rule(
      'fact-half-gate',
      'has only one of "opens" and "trustWhenAsked"',
      'They belong together: give both or neither.',
    ),
  )
  .refine(
    (value) => value.opens !== undefined || value.trustUnasked !== undefined,
    rule(
      'fact-never-told',
      'can never come out',
      'Give "opens" with "trustWhenAsked", or "trustUnasked".',
    ),
  )
  .meta({ id: 'fact', description: 'Something the client holds back.' });

export const cue = z
  .strictObject({
    id: id.describe('The name of the cue; beats, responses and facts raise it.'),
    kind: z
      .enum(CUE_KINDS)
      .meta({ description: 'Decides which safety rules the cue switches on.' }),
    text: line.meta({ description: 'The words or the sign, as the debrief will quote it.' }),
  })
  .meta({ id: 'cue', description: 'What signals danger or duty.' });

export const pressure = z
  .strictObject({
    id: id.describe('Its name.'),
    description: line.describe('What it is, as the learner sees it.'),
    until: flag.meta({ description: 'The flag that ends it.' }),
  })
  .meta({
    id: 'pressure',
    description: 'Something in the place that raises arousal each turn until it is dealt with.',
  });

export const legalStatement = z
  .strictObject({
    id: id.describe('Its name.'),
    statement: paragraph.describe('What the law asks, in plain words.'),
    duty: z
      .enum(CUE_KINDS)
      .optional()
      .meta({ description: 'The kind of cue whose duty it explains.' }),
    jurisdiction: text(40).describe('Where it holds, such as California.'),
    citation: line.describe('Where it can be looked up.'),
    checkedOn: isoDate.describe('When you last looked it up: year-month-day.'),
  })
  .meta({ id: 'legalStatement', description: 'A training summary of the law, not legal advice.' });

export const source = z
  .strictObject({
    id: id.describe('Its name.'),
    title: line.describe('Its title, with the authors where that helps.'),
    where: line.optional().describe('Where it was published.'),
    supports: line.optional().describe('What in this scenario rests on it.'),
  })
  .meta({ id: 'source', description: 'What the moves of this scenario rest on.' });
