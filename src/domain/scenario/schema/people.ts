import { z } from 'zod';
import { SENSITIVITIES } from '../vocabulary.ts';
import { flag, id, line, paragraph, text, vital } from './text.ts';

const sensitivity = z.number().min(0.5).max(1.5);

/** Parameters of the drawn figure. They draw; they never decide. */
export const portrait = z
  .strictObject({
    skin: z
      .int()
      .min(1)
      .max(6)
      .default(3)
      .meta({ description: 'Skin tone of the drawing, 1 light to 6 dark.' }),
    hair: z.enum(['short', 'long', 'curly', 'braids', 'bun', 'bald', 'covered']).default('short'),
    hairColour: z.enum(['black', 'brown', 'red', 'blond', 'grey', 'white']).default('brown'),
    build: z.enum(['slight', 'medium', 'broad']).default('medium'),
    age: z.enum(['child', 'teen', 'adult', 'older']).default('adult'),
    dress: z.enum(['plain', 'work', 'school', 'smart', 'warm', 'gown']).default('plain'),
    glasses: z.boolean().default(false),
    aid: z.enum(['none', 'cane', 'wheelchair', 'hearing-aid']).default('none'),
    // Without defaults on purpose: canonical texts of older attempts stay what they were.
    face: z
      .enum(['oval', 'round', 'long', 'square'])
      .optional()
      .describe('Shape of the face. Oval when left out.'),
    facialHair: z
      .enum(['stubble', 'moustache', 'beard'])
      .optional()
      .describe('In the colour of the hair. None when left out.'),
    headwear: z
      .enum(['cap', 'beanie'])
      .optional()
      .describe('Worn over the hair. None when left out.'),
    figure: z
      .enum(['person', 'dog'])
      .optional()
      .describe('A dog has only a coat, from "hairColour". A person when left out.'),
  })
  .meta({ id: 'portrait', description: 'How the figure is drawn. No rule reads it.' });

export const client = z
  .strictObject({
    name: text(60).describe('What the client is called.'),
    age: z.int().min(5).max(110).describe('In years.'),
    pronouns: text(30).describe('Such as she/her.'),
    about: paragraph.meta({
      description: 'Who they are beyond the crisis: work, humour, strengths, people.',
    }),
    start: z
      .strictObject({ arousal: vital, trust: vital, hope: vital, engagement: vital })
      .meta({ description: 'The state in which the encounter opens, 0–100 in steps of five.' }),
    risk: z
      .enum(['none', 'low', 'moderate', 'high', 'imminent'])
      .meta({ description: 'The risk as the author knows it. Talk does not change it.' }),
    sensitivities: z
      .partialRecord(z.enum(SENSITIVITIES), sensitivity)
      .default({})
      .meta({ description: 'Factors of 0.5–1.5 from the person’s history, never from identity.' }),
    sensitivityReason: line
      .optional()
      .meta({ description: 'What in their history explains the factors.' }),
    portrait: portrait.prefault({}),
  })
  .meta({ id: 'client', description: 'The person in crisis.' });

export const otherPerson = z
  .strictObject({
    id: id.describe('Their name in this file.'),
    name: text(60).describe('What they are called.'),
    relation: line.describe('Who they are to the client.'),
    portrait: portrait.prefault({}),
    seen: z
      .strictObject({
        place: z
          .enum(['beside', 'behind'])
          .describe('Next to the client, or further back in the room.'),
        until: flag
          .optional()
          .describe('The flag with which they leave. To the end when left out.'),
      })
      .optional()
      .describe('Where they are in the scene. Leave it out for who is only spoken of.'),
  })
  .meta({ id: 'person', description: 'Someone else in the scene.' });
