import { z } from 'zod';
import { PRESENCE } from '../scenario/vocabulary.ts';
import { ATTEMPT_FORMAT } from './attempt.ts';

/** The shape of an attempt from outside. Names of answers are checked when the moves are played. */

const name = z.string().min(1).max(80);
const names = z.array(name).max(50);
const rated = z.number().min(0).max(4);

const answer = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('choose'), option: name }),
  z.strictObject({ kind: z.literal('select'), options: names }),
  z.strictObject({ kind: z.literal('order'), items: names }),
  z.strictObject({
    kind: z.literal('note'),
    text: z.string().max(20_000),
    ticked: z.array(z.int().min(0).max(50)).max(50),
  }),
  z.strictObject({ kind: z.literal('pause') }),
]);

const presence = z.strictObject({
  distance: z.enum(PRESENCE.distance).exactOptional(),
  posture: z.enum(PRESENCE.posture).exactOptional(),
  voice: z.enum(PRESENCE.voice).exactOptional(),
  eyes: z.enum(PRESENCE.eyes).exactOptional(),
});

export const moveSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('begin') }),
  z.strictObject({ type: z.literal('respond'), response: name }),
  z.strictObject({ type: z.literal('presence'), presence }),
  z.strictObject({ type: z.literal('follow-through'), step: name, answer }),
  z.strictObject({ type: z.literal('rewind'), toTurn: z.int().min(1).max(1000) }),
  z.strictObject({ type: z.literal('pause') }),
  z.strictObject({ type: z.literal('resume') }),
  z.strictObject({ type: z.literal('leave') }),
  z.strictObject({
    type: z.literal('rate'),
    rating: z.strictObject({
      activeListening: rated,
      empathy: rated,
      safety: rated,
      comment: z.string().max(5000).exactOptional(),
    }),
  }),
]);

/** More moves than any encounter has, rewinds and changes of presence included. */
export const MOST_MOVES = 5000;

export const attemptSchema = z.strictObject({
  format: z.literal(ATTEMPT_FORMAT, {
    error: 'is another format of attempts than this program reads',
  }),
  id: z.string().min(1).max(100),
  scenario: z.strictObject({
    id: name,
    version: z.string().max(40),
    digest: z.string().regex(/^sha256:[0-9a-f]{64}$/, { error: 'must be sha256: and 64 digits' }),
    text: z.string().max(2_000_000),
  }),
  mode: z.enum(['practice', 'assessed']),
  seed: z.int().min(0).max(4_294_967_295),
  startedAt: z.iso.datetime(),
  moves: z.array(moveSchema).max(MOST_MOVES),
});
