import type { FollowThroughAnswer, SelfRating } from '#domain/encounter/moves.ts';
import type { FollowThroughStep } from '#domain/scenario/scenario.ts';
import { PRESENCE, type Presence, type PresenceChannel } from '#domain/scenario/vocabulary.ts';
import { DIMENSIONS } from '#domain/technique/vocabulary.ts';
import { seededRandom, shuffled } from '#domain/verify/seeded-random.ts';
import type { Console } from '../console.ts';
import { wrap } from '../wrap.ts';
import { TEXT } from './terminal-text.ts';

/** Asks until the answer fits; null when there is no more input. */
async function askUntil<T>(
  console: Console,
  prompt: string,
  read: (typed: string) => T | null,
): Promise<T | null> {
  for (;;) {
    const typed = await console.ask(prompt);
    if (typed === null) return null;
    const value = read(typed.trim());
    if (value !== null) return value;
    console.out(TEXT.again);
  }
}

/** One step of the follow-through, answered. */
export async function askStep(
  console: Console,
  step: FollowThroughStep,
  seed: number,
): Promise<FollowThroughAnswer | null> {
  console.out(`\n${console.style('bold', step.title)}`);
  console.out(wrap(step.prompt, console.width));
  if (step.kind === 'pause')
    return (await console.ask(TEXT.pause)) === null ? null : { kind: 'pause' };
  if (step.kind === 'note') return askNote(console, step);
  const shown = shuffled(step.kind === 'order' ? step.items : step.options, seededRandom(seed));
  shown.forEach(({ text }, place) =>
    console.out(`  ${place + 1}  ${wrap(text, console.width - 5, '     ').trimStart()}`),
  );
  const pick = (typed: string): string[] | null => {
    const numbers = typed === '' ? [] : typed.split(/[\s,]+/).map(Number);
    const ids = numbers.flatMap((number) => shown[number - 1]?.id ?? []);
    return ids.length === numbers.length && new Set(ids).size === ids.length ? ids : null;
  };
  if (step.kind === 'choose') {
    const option = await askUntil(console, TEXT.choose, (typed) => pick(typed)?.[0] ?? null);
    return option === null ? null : { kind: 'choose', option };
  }
  if (step.kind === 'select') {
    const options = await askUntil(console, TEXT.select, pick);
    return options === null ? null : { kind: 'select', options };
  }
  const complete = (typed: string) => {
    const ids = pick(typed);
    return ids?.length === shown.length ? ids : null;
  };
  const items = await askUntil(console, TEXT.order, complete);
  return items === null ? null : { kind: 'order', items };
}

async function askNote(
  console: Console,
  step: Extract<FollowThroughStep, { kind: 'note' }>,
): Promise<FollowThroughAnswer | null> {
  const text = await console.ask(TEXT.note);
  if (text === null) return null;
  console.out(TEXT.checklist);
  for (const item of step.checklist) console.out(wrap(`· ${item}`, console.width, '  '));
  console.out(`${TEXT.model}\n${wrap(step.model, console.width, '  ')}`);
  return { kind: 'note', text, ticked: [] };
}

const CHANNELS: Record<string, PresenceChannel> = {
  d: 'distance',
  p: 'posture',
  v: 'voice',
  e: 'eyes',
};

/** A change of presence; null for none. */
export async function askPresence(console: Console): Promise<Partial<Presence> | null> {
  const channel = CHANNELS[((await console.ask(TEXT.channel)) ?? '').trim()];
  if (channel === undefined) return null;
  const values: readonly string[] = PRESENCE[channel];
  values.forEach((value, place) => console.out(`  ${place + 1}  ${value}`));
  const value = values[Number(await console.ask(TEXT.value)) - 1];
  return value === undefined ? null : { [channel]: value };
}

/** The learner's own rating, before they see the judgement; null when skipped. */
export async function askRating(console: Console): Promise<SelfRating | null> {
  console.out(`\n${TEXT.rate}`);
  const rating: SelfRating = { activeListening: 0, empathy: 0, safety: 0 };
  for (const dimension of DIMENSIONS) {
    const level = await askUntil(console, TEXT.dimensions[dimension], (typed) =>
      typed === '' ? 'skip' : /^[0-4]$/.test(typed) ? Number(typed) : null,
    );
    if (level === null || level === 'skip') return null;
    rating[dimension] = level;
  }
  return rating;
}
